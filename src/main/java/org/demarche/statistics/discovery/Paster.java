package org.demarche.statistics.discovery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Proposes the slices that may be put back on the restricted sides of a box. */
final class Paster {
  private final ScenarioTable table;
  private final BoxLimits all;
  private final Members available;
  private final double alpha;

  Paster(ScenarioTable table, BoxLimits all, Members available, double alpha) {
    this.table = table;
    this.all = all;
    this.available = available;
    this.alpha = alpha;
  }

  List<Candidate> candidates(BoxLimits box, Candidate.Tally before) {
    List<Candidate> candidates = new ArrayList<>();
    for (int c = 0; c < table.columns(); c++) {
      if (box.restricts(c, all)) {
        for (BoxLimits larger : larger(c, box)) {
          Candidate.Tally after = available.tally(larger);
          candidates.add(Candidate.from(before, after, larger, larger.restrictions(all)));
        }
      }
    }
    return candidates;
  }

  private List<BoxLimits> larger(int column, BoxLimits box) {
    List<BoxLimits> larger = new ArrayList<>();
    if (table.kind(column) == ColumnKind.CATEGORY) {
      BitSet dropped = all.kept(column);
      dropped.andNot(box.kept(column));
      dropped.stream()
          .forEach(
              category -> {
                BitSet more = box.kept(column);
                more.set(category);
                larger.add(box.withKept(column, more));
              });
      return larger;
    }
    if (box.low(column) > all.low(column)) {
      larger.add(box.withLow(column, below(column, box)));
    }
    if (box.high(column) < all.high(column)) {
      larger.add(box.withHigh(column, above(column, box)));
    }
    return larger;
  }

  private double below(int column, BoxLimits box) {
    BoxLimits slab = box.withHigh(column, box.low(column)).withLow(column, all.low(column));
    double value = available.cutWithin(slab, column, 1 - alpha).orElse(all.low(column));
    return table.kind(column) == ColumnKind.WHOLE ? Math.floor(value) : value;
  }

  private double above(int column, BoxLimits box) {
    BoxLimits slab = box.withLow(column, box.high(column)).withHigh(column, all.high(column));
    double value = available.cutWithin(slab, column, alpha).orElse(all.high(column));
    return table.kind(column) == ColumnKind.WHOLE ? Math.ceil(value) : value;
  }
}
