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

  /** How often an ending came, and where first. */
  private record Found(int first, long count) {}

  /**
   * A replication to tell of.
   *
   * @param replication from 1
   * @param classes how its focal pairs ended, in the run's order; empty where that is not known
   * @param share share of the arm's runs that ended alike, NaN where that was not the reason
   * @param runs of the arm whose endings were counted
   * @param tied whether another ending is as common
   */
  record Choice(
      int replication, List<Optional<PathClass>> classes, double share, long runs, boolean tied) {
    Choice {
      classes = List.copyOf(classes);
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
        endings.merge(
            classes, new Found(replication, 1), (a, b) -> new Found(a.first(), a.count() + 1));
      }
    }
  }

  /** Returns the run to tell of; the first replication where no path is known. */
  Choice choice() {
    if (asked.isPresent()) {
      return new Choice(asked.getAsInt(), ofAsked, Double.NaN, 0, false);
    }
    long all = endings.values().stream().mapToLong(Found::count).sum();
    long most = endings.values().stream().mapToLong(Found::count).max().orElse(0);
    long common = endings.values().stream().filter(found -> found.count() == most).count();
    return endings.entrySet().stream()
        .filter(ending -> ending.getValue().count() == most)
        .findFirst()
        .map(
            e -> new Choice(e.getValue().first(), e.getKey(), (double) most / all, all, common > 1))
        .orElse(new Choice(1, List.of(), Double.NaN, 0, false));
  }
}
