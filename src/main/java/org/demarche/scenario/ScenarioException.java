package org.demarche.scenario;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A scenario cannot be used. Its message is one line per problem, fit for standard error as it is.
 */
public final class ScenarioException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * @param problems what is wrong, at least one
   */
  public ScenarioException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    if (problems.isEmpty()) {
      throw new IllegalArgumentException("an exception without a problem");
    }
    this.problems = List.copyOf(problems);
  }

  /** An exception for one problem. */
  public ScenarioException(Problem problem) {
    this(List.of(problem));
  }

  /** What is wrong, by file, line and column. */
  public List<Problem> problems() {
    return problems;
  }
}
