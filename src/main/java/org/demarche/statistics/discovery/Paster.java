package org.demarche.statistics.discovery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Proposes the slices that may be put back on the restricted sides of a box. A slice holds runs
 * that only one limit keeps out, so they are found once for all sides.
 */
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
    int[] lone = available.loneViolations(box);
    List<Candidate> candidates = new ArrayList<>();
    for (int c = 0; c < table.columns(); c++) {
      if (box.restricts(c, all)) {
        for (Slice slice : slices(c, box, lone)) {
          Candidate.Tally after = slice.with(before, table);
          int restrictions = slice.larger.restrictions(all);
          candidates.add(Candidate.from(before, after, slice.larger, restrictions));
        }
      }
    }
    return candidates;
  }

  /** A larger box with the runs that it holds beyond the box before. */
  private record Slice(BoxLimits larger, List<Integer> runs) {
    Candidate.Tally with(Candidate.Tally before, ScenarioTable table) {
      int interesting = 0;
      for (int run : runs) {
        interesting += table.ofInterest(run) ? 1 : 0;
      }
      return new Candidate.Tally(
          before.runs() + runs.size(), before.runsOfInterest() + interesting);
    }
  }

  private List<Slice> slices(int column, BoxLimits box, int[] lone) {
    List<Slice> slices = new ArrayList<>();
    int[] outside = available.select(column, run -> lone[run] == column);
    if (table.kind(column) == ColumnKind.CATEGORY) {
      BitSet dropped = all.kept(column);
      dropped.andNot(box.kept(column));
      dropped.stream()
          .forEach(
              category -> {
                BitSet more = box.kept(column);
                more.set(category);
                BoxLimits larger = box.withKept(column, more);
                slices.add(
                    slice(larger, outside, run -> (int) table.value(column, run) == category));
              });
      return slices;
    }
    if (box.low(column) > all.low(column)) {
      double low = below(column, box.low(column), lone);
      slices.add(
          slice(
              box.withLow(column, low),
              outside,
              run ->
                  table.value(column, run) >= low && table.value(column, run) < box.low(column)));
    }
    if (box.high(column) < all.high(column)) {
      double high = above(column, box.high(column), lone);
      slices.add(
          slice(
              box.withHigh(column, high),
              outside,
              run ->
                  table.value(column, run) <= high && table.value(column, run) > box.high(column)));
    }
    return slices;
  }

  private static Slice slice(BoxLimits larger, int[] outside, IntPredicate inside) {
    List<Integer> runs = new ArrayList<>();
    for (int run : outside) {
      if (inside.test(run)) {
        runs.add(run);
      }
    }
    return new Slice(larger, runs);
  }

  /** The new limit; runs on the old one count as neighbours too. */
  private double below(int column, double limit, int[] lone) {
    int[] slab =
        available.select(
            column, run -> isNear(lone[run], column) && table.value(column, run) <= limit);
    double value = slab.length == 0 ? all.low(column) : cut(column, slab, 1 - alpha);
    return table.kind(column) == ColumnKind.WHOLE ? Math.floor(value) : value;
  }

  private double above(int column, double limit, int[] lone) {
    int[] slab =
        available.select(
            column, run -> isNear(lone[run], column) && table.value(column, run) >= limit);
    double value = slab.length == 0 ? all.high(column) : cut(column, slab, alpha);
    return table.kind(column) == ColumnKind.WHOLE ? Math.ceil(value) : value;
  }

  private static boolean isNear(int lone, int column) {
    return lone == column || lone == BoxLimits.INSIDE;
  }

  private double cut(int column, int[] slab, double probability) {
    return PrimQuantile.of(slab.length, rank -> table.value(column, slab[rank]), probability);
  }
}
