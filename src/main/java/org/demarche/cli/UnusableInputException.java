package org.demarche.cli;

import java.util.List;

/**
 * Input or arguments that cannot be used: the command stops with status 2 and prints one line for
 * each problem.
 */
public final class UnusableInputException extends RuntimeException {
  private final List<String> problems;

  /**
   * Creates the exception.
   *
   * @param problems one line each: what is wrong, the value, and what to do next; at least one
   */
  public UnusableInputException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
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
  public UnusableInputException(String problem) {
    this(List.of(problem));
  }

  /** Returns the problems, one line each. */
  public List<String> problems() {
    return problems;
  }
}
