package org.demarche.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects problems, so that an author sees all of them at once.
 *
 * <p>A problem found twice at the same place with the same words is kept once: a value that two
 * actors inherit is wrong once.
 */
public final class Problems {

  private final List<Problem> found = new ArrayList<>();
  private final Set<String> seen = new LinkedHashSet<>();

  /** Starts with none. */
  public Problems() {}

  /** Notes one problem, unless it is already known. */
  public void add(Problem problem) {
    if (seen.add(problem.at() + " " + problem.message())) {
      found.add(problem);
    }
  }

  /** Notes a problem of a located value. */
  public void add(Located where, String message) {
    add(where.problem(message));
  }

  /** Notes several. */
  public void addAll(Iterable<Problem> problems) {
    problems.forEach(this::add);
  }

  /** Whether nothing is wrong so far. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Whether something is already known to be wrong at a place. */
  boolean hasAt(Position place) {
    return found.stream().anyMatch(problem -> problem.at().equals(place));
  }

  /** How many are known. */
  public int size() {
    return found.size();
  }

  /** All of them, by file, line and column. */
  public List<Problem> list() {
    return found.stream().sorted().toList();
  }

  /**
   * Ends the work when anything is wrong.
   *
   * @throws ScenarioException with every problem, in order
   */
  public void throwIfAny() {
    if (!isEmpty()) {
      throw new ScenarioException(list());
    }
  }
}
