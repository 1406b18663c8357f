package org.demarche.cli;

import java.util.List;
import org.demarche.words.Message;
import org.demarche.words.Words;

/**
 * Input or arguments that cannot be used: the command stops with status 2 and prints one line for
 * each problem.
 */
public final class UnusableInputException extends RuntimeException {
  private final List<Message> problems;

  /**
   * Creates the exception.
   *
   * @param problems one line each: what is wrong, the value, and what to do next; at least one
   */
  public UnusableInputException(List<Message> problems) {
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("Unusable input needs at least one problem.");
    }
    this.problems = List.copyOf(problems);
  }

  /**
   * Creates the exception for a single problem.
   *
   * @param problem what is wrong, the value, and what to do next, in one line
   */
  public UnusableInputException(Message problem) {
    this(List.of(problem));
  }

  /** Returns the problems, one line each. */
  public List<Message> problems() {
    return problems;
  }

  /** The problems in English, a line each. */
  @Override
  public String getMessage() {
    return String.join(System.lineSeparator(), Words.english().sayAll(problems));
  }
}
