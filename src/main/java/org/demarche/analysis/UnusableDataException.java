package org.demarche.analysis;

import java.util.List;

/** Files or arguments from which a question cannot be answered; each problem is one line. */
public final class UnusableDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  /**
   * Creates the exception.
   *
   * @param problems one line each: what is wrong, the value, and what to do next; at least one
   */
  public UnusableDataException(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  /**
   * Creates the exception for a single problem.
   *
   * @param problem what is wrong, the value, and what to do next, in one line
   */
  public UnusableDataException(String problem) {
    this(List.of(problem));
  }

  /** Returns the problems, one line each. */
  public List<String> problems() {
    return problems;
  }
}
