package org.demarche.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.PathClass;
import org.demarche.results.PathVisitor;
import org.demarche.results.RunDescription;

/**
 * Chooses the run that a story is told of. A scenario may name it; otherwise it is the first
 * replication of the arm whose focal pairs end as most replications of that arm do: the commonest
 * combination of path classes, of equally common ones that which comes first.
 */
final class CommonEnding {
  private final int arm;
  private final OptionalInt asked;
  private final int pairs;
  private final Map<List<Optional<PathClass>>, Found> endings = new LinkedHashMap<>();
  private final List<Optional<PathClass>> current = new ArrayList<>();
  private final List<Optional<PathClass>> ofAsked = new ArrayList<>();

  /** So many runs that ended alike are remembered, the first ones. */
  private static final int REMEMBERED = 9;

  /** How often an ending came, and where first. */
  private record Found(List<Integer> first, long count) {
    Found and(int replication) {
      List<Integer> more = new ArrayList<>(first);
      if (more.size() < REMEMBERED) {
        more.add(replication);
      }
      return new Found(List.copyOf(more), count + 1);
    }
  }

  /**
   * A replication to tell of.
   *
   * @param replication from 1
   * @param classes how its focal pairs ended, in the run's order; empty where that is not known
   * @param share share of the arm's runs that ended alike, NaN where that was not the reason
   * @param runs of the arm whose endings were counted
   * @param tied whether another ending is as common
   * @param alike the first replications that ended so, this one among them; empty where it was
   *     asked for
   */
  record Choice(
      int replication,
      List<Optional<PathClass>> classes,
      double share,
      long runs,
      boolean tied,
      List<Integer> alike) {
    Choice {
      classes = List.copyOf(classes);
      alike = List.copyOf(alike);
    }

    /** The same ending, told by another of the replications that ended so. */
    Choice told(int by) {
      return new Choice(by, classes, share, runs, tied, alike);
    }
  }

  /**
   * Starts to look.
   *
   * @param run the run
   * @param arm place of the arm to tell of
   * @param asked the replication that the scenario names, if any
   */
  CommonEnding(RunDescription run, int arm, OptionalInt asked) {
    this.arm = arm;
    this.asked = asked;
    this.pairs = run.pairs().size();
  }

  int arm() {
    return arm;
  }

  /** Takes a path; those of one replication follow each other in the order of pairs. */
  void add(int replication, int pathArm, int pair, PathVisitor.Row path) {
    if (pathArm != arm) {
      return;
    }
    current.add(path.pathClass());
    if (pair + 1 == pairs) {
      List<Optional<PathClass>> classes = List.copyOf(current);
      current.clear();
      if (asked.isPresent() && asked.getAsInt() == replication) {
        ofAsked.addAll(classes);
      }
      // A replication that failed has no ending that could be common.
      if (classes.stream().anyMatch(Optional::isPresent)) {
        endings.put(
            classes, endings.getOrDefault(classes, new Found(List.of(), 0)).and(replication));
      }
    }
  }

  /** Returns the first run to tell of; the first replication where no path is known. */
  Choice choice() {
    if (asked.isPresent()) {
      return new Choice(asked.getAsInt(), ofAsked, Double.NaN, 0, false, List.of());
    }
    long all = endings.values().stream().mapToLong(Found::count).sum();
    long most = endings.values().stream().mapToLong(Found::count).max().orElse(0);
    long common = endings.values().stream().filter(found -> found.count() == most).count();
    return endings.entrySet().stream()
        .filter(ending -> ending.getValue().count() == most)
        .findFirst()
        .map(
            e ->
                new Choice(
                    e.getValue().first().get(0),
                    e.getKey(),
                    (double) most / all,
                    all,
                    common > 1,
                    e.getValue().first()))
        .orElse(new Choice(1, List.of(), Double.NaN, 0, false, List.of()));
  }
}
