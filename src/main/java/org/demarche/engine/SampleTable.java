package org.demarche.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is asked about certain days of a run, and the order in which those days come. */
final class SampleTable {

  private record Asked(int slot, double day, Term of) {}

  private final List<Asked> asked = new ArrayList<>();

  /** Asks what a term is worth at a day; the answer has a place of its own. */
  int add(double day, Term of) {
    int slot = asked.size();
    asked.add(new Asked(slot, day, of));
    return slot;
  }

  /** The answers of a run, once everything has been asked. */
  Samples samples(Situation situation) {
    // A question within another one was asked before it, and a stable order keeps it there.
    List<Asked> order = new ArrayList<>(asked);
    order.sort(Comparator.comparingDouble(Asked::day));
    return new Samples(
        situation,
        order.stream().mapToDouble(Asked::day).toArray(),
        order.stream().mapToInt(Asked::slot).toArray(),
        order.stream().map(Asked::of).toArray(Term[]::new));
  }
}
