package org.demarche.engine.program;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Issue;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.StandingMeasure;

/**
 * The disputes that stand on the eve: focal pairs, pairs with an issue between them, and pairs of
 * whom one has a coercive measure in force on the other.
 */
public final class DisputeTable {
  /** Least rung of a measure that makes a dispute: diplomatic measures. */
  private static final int COERCIVE = 2;

  /** The pairs as cells, smaller actor times their number plus the greater, in order of finding. */
  public final int[] cells;

  /** Who is taken to have acted: the sender of the measure, else the first of the pair. */
  public final int[] senders;

  /** Whether a cell is one of them. */
  public final boolean[] stands;

  DisputeTable(Plan plan) {
    int n = plan.actors().size();
    List<Integer> found = new ArrayList<>();
    List<Integer> first = new ArrayList<>();
    for (Pair pair : plan.focalPairs()) {
      add(found, first, n, pair.first(), pair.second());
    }
    for (Issue issue : plan.issues()) {
      for (Issue.Stake a : issue.stakes()) {
        for (Issue.Stake b : issue.stakes()) {
          if (a.actor() < b.actor()) {
            add(found, first, n, a.actor(), b.actor());
          }
        }
      }
    }
    for (StandingMeasure measure : plan.measures()) {
      if (plan.measureKinds().get(measure.kind()).rung() >= COERCIVE) {
        add(found, first, n, measure.sender(), measure.target());
      }
    }
    this.cells = found.stream().mapToInt(Integer::intValue).toArray();
    this.stands = new boolean[n * n];
    for (int cell : cells) {
      stands[cell] = true;
    }
    this.senders = first.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void add(List<Integer> found, List<Integer> senders, int n, int a, int b) {
    int cell = Math.min(a, b) * n + Math.max(a, b);
    if (a != b && !found.contains(cell)) {
      found.add(cell);
      senders.add(a);
    }
  }
}
