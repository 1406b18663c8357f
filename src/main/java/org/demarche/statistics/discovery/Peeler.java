package org.demarche.statistics.discovery;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Proposes the slices that may be peeled off a box. */
final class Peeler {
  private final ScenarioTable table;
  private final BoxLimits all;
  private final double alpha;

  Peeler(ScenarioTable table, BoxLimits all, double alpha) {
    this.table = table;
    this.all = all;
    this.alpha = alpha;
  }

  /** Real columns first, then whole ones, then categories, each from above and then from below. */
  List<Candidate> candidates(BoxLimits box, Members members) {
    List<Candidate> candidates = new ArrayList<>();
    Candidate.Tally before = members.tally();
    for (ColumnKind kind : ColumnKind.values()) {
      for (int c = 0; c < table.columns(); c++) {
        if (table.kind(c) == kind) {
          for (Cut cut : cuts(kind, c, box, members)) {
            int restrictions = cut.limits().restrictions(all);
            candidates.add(Candidate.from(before, cut.tally(), cut.limits(), restrictions));
          }
        }
      }
    }
    return candidates;
  }

  private List<Cut> cuts(ColumnKind kind, int column, BoxLimits box, Members members) {
    return switch (kind) {
      case REAL -> realCuts(column, box, members);
      case WHOLE -> wholeCuts(column, box, members);
      case CATEGORY -> categoryCuts(column, box, members);
    };
  }

  private List<Cut> realCuts(int column, BoxLimits box, Members members) {
    double high = members.cut(column, 1 - alpha);
    double low = members.cut(column, alpha);
    return List.of(
        new Cut(box.withHigh(column, high), members.tallyUpTo(column, high)),
        new Cut(box.withLow(column, low), members.tallyFrom(column, low)));
  }

  /** A limit is always a value that occurs; where rounding would cut nothing, the next one. */
  private List<Cut> wholeCuts(int column, BoxLimits box, Members members) {
    double least = members.value(column, 0);
    if (least == members.value(column, members.size() - 1)) {
      return List.of();
    }
    double high = largestUpTo(members, column, Math.floor(members.cut(column, 1 - alpha)));
    double cut = Math.floor(members.cut(column, alpha));
    double low = smallestFrom(members, column, cut <= least ? Math.nextUp(least) : cut);
    return List.of(
        new Cut(box.withHigh(column, high), members.tallyUpTo(column, high)),
        new Cut(box.withLow(column, low), members.tallyFrom(column, low)));
  }

  private static double largestUpTo(Members members, int column, double limit) {
    int rank = members.size() - 1;
    while (rank > 0 && members.value(column, rank) > limit) {
      rank--;
    }
    return members.value(column, rank);
  }

  private static double smallestFrom(Members members, int column, double limit) {
    int rank = 0;
    while (rank < members.size() - 1 && members.value(column, rank) < limit) {
      rank++;
    }
    return members.value(column, rank);
  }

  private List<Cut> categoryCuts(int column, BoxLimits box, Members members) {
    List<Cut> cuts = new ArrayList<>();
    BitSet kept = box.kept(column);
    if (kept.cardinality() > 1) {
      kept.stream()
          .forEach(
              category -> {
                BitSet rest = box.kept(column);
                rest.clear(category);
                cuts.add(
                    new Cut(box.withKept(column, rest), members.tallyWithout(column, category)));
              });
    }
    return cuts;
  }

  /** A box after a cut, with what it would hold. */
  private record Cut(BoxLimits limits, Candidate.Tally tally) {}
}
