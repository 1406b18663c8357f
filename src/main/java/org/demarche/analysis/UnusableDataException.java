package org.demarche.analysis;

import java.util.List;
import org.demarche.words.Message;
import org.demarche.words.Words;

/** Files or arguments from which a question cannot be answered; each problem is one line. */
public final class UnusableDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Message> problems;

  /**
   * Creates the exception.
   *
   * @param problems one line each: what is wrong, the value, and what to do next; at least one
   */
  public UnusableDataException(List<Message> problems) {
    this.problems = List.copyOf(problems);
  }

  /**
   * Creates the exception for a single problem.
   *
   * @param problem what is wrong, the value, and what to do next, in one line
   */
  public UnusableDataException(Message problem) {
    this(List.of(problem));
  }

  @Override
  public String getMessage() {
    return String.join("\n", Words.english().sayAll(problems));
  }

  /** Returns the problems, one line each. */
  public List<Message> problems() {
    return problems;
  }
}
