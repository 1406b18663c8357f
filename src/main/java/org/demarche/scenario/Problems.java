package org.demarche.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.words.Message;

/**
 * Collects problems, so that an author sees all of them at once.
 *
 * <p>A problem found twice at the same place with the same words is kept once: a value that two
 * actors inherit is wrong once.
 */
public final class Problems {

  /** More than this many help nobody; the rest is only counted. */
  static final int MOST_LISTED = 200;

  private record Key(Position at, Message what) {}

  private final List<Problem> found = new ArrayList<>();
  private final Set<Key> seen = new HashSet<>();
  private int unlisted;

  /** Starts with none. */
  public Problems() {}

  /** Notes one problem, unless it is already known. */
  public void add(Problem problem) {
    if (found.size() >= MOST_LISTED) {
      unlisted++;
    } else if (seen.add(key(problem))) {
      found.add(problem);
    }
  }

  /** Notes a problem of a located value. */
  public void add(Located where, Message what) {
    add(where.problem(what));
  }

  /** Notes a problem of a located value, with what was perhaps meant. */
  public void add(Located where, Message what, Message maybe) {
    add(where.problem(what).maybe(maybe));
  }

  /** Notes a problem of a located value, with the name that was perhaps meant, if any. */
  public void add(Located where, Message what, Optional<String> name) {
    add(where.problem(what).maybe(name));
  }

  /** Notes a problem of the key of a located value. */
  public void addToKey(Located where, Message what) {
    add(where.keyProblem(what));
  }

  /** Notes a problem of the key of a located value, with what was perhaps meant. */
  public void addToKey(Located where, Message what, Message maybe) {
    add(where.keyProblem(what).maybe(maybe));
  }

  /** Notes a problem of the key of a located value, with the name that was perhaps meant. */
  public void addToKey(Located where, Message what, Optional<String> name) {
    add(where.keyProblem(what).maybe(name));
  }

  /** Notes several. */
  public void addAll(Iterable<Problem> problems) {
    problems.forEach(this::add);
  }

  /** Whether nothing is wrong so far. */
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /** Whether a problem is known already. */
  public boolean has(Problem problem) {
    return seen.contains(key(problem));
  }

  private static Key key(Problem problem) {
    return new Key(problem.at(), problem.what());
  }

  /** Whether something is already known to be wrong at a place. */
  boolean hasAt(Position place) {
    return found.stream().anyMatch(problem -> problem.at().equals(place));
  }

  /** How many are known. */
  public int size() {
    return found.size() + unlisted;
  }

  /** Whether there are so many that looking for more is of no use. */
  boolean isFull() {
    return found.size() >= MOST_LISTED;
  }

  /** The first 200 found, by file, line and column, and a last line that counts the rest. */
  public List<Problem> list() {
    List<Problem> sorted = new ArrayList<>(found);
    Collections.sort(sorted);
    if (unlisted > 0) {
      Problem last = sorted.get(sorted.size() - 1);
      sorted.add(
          Problem.of(
              last.at(), NodePath.ROOT, Message.of("problem-more-unlisted", "count", unlisted)));
    }
    return List.copyOf(sorted);
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
