package org.demarche.engine.program;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is asked about certain days of a run, and the order in which those days come. */
public final class SampleTable {

  private record Asked(int slot, double day, Term of) {}

  private final List<Asked> asked = new ArrayList<>();

  /** Asks what a term is worth at a day; the answer has a place of its own. */
  int add(double day, Term of) {
    int slot = asked.size();
    asked.add(new Asked(slot, day, of));
    return slot;
  }

  /** A question within another one was asked before it, and a stable order keeps it there. */
  private List<Asked> inOrder() {
    List<Asked> order = new ArrayList<>(asked);
    order.sort(Comparator.comparingDouble(Asked::day));
    return order;
  }

  /** The days that are asked about, in order. */
  public double[] days() {
    return inOrder().stream().mapToDouble(Asked::day).toArray();
  }

  /** Where each answer is kept, in the order of the days. */
  public int[] slots() {
    return inOrder().stream().mapToInt(Asked::slot).toArray();
  }

  /** What is asked, in the order of the days. */
  public Term[] terms() {
    return inOrder().stream().map(Asked::of).toArray(Term[]::new);
  }
}
