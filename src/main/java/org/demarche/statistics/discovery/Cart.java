package org.demarche.statistics.discovery;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A classification tree over assumptions: a second view beside PRIM's boxes.
 *
 * <p>Breiman, Friedman, Olshen and Stone 1984: each split lowers the Gini impurity most; ties go to
 * the earlier column and the lower threshold. Growth ends where no split leaves both sides with the
 * least number of runs and lowers the impurity, or at the greatest depth. The tree is not pruned:
 * read it as a sketch, and trust a region only if PRIM's noise test supports one.
 */
public final class Cart {
  private final int minLeaf;
  private final int maxDepth;

  /**
   * Makes a tree grower.
   *
   * @param minLeaf least runs in a leaf, at least 1; a twentieth of all runs suits
   * @param maxDepth most splits from the root to a leaf, at least 1
   */
  public Cart(int minLeaf, int maxDepth) {
    if (minLeaf < 1 || maxDepth < 1) {
      throw new IllegalArgumentException(
          "minLeaf " + minLeaf + " and maxDepth " + maxDepth + " must be at least 1");
    }
    this.minLeaf = minLeaf;
    this.maxDepth = maxDepth;
  }

  /** Grows the tree of a table. */
  public CartNode grow(ScenarioTable table) {
    return grow(table, IntStream.range(0, table.runs()).toArray(), maxDepth);
  }

  private CartNode grow(ScenarioTable table, int[] runs, int depth) {
    int interesting = count(table, runs);
    Optional<Split> best = depth == 0 ? Optional.empty() : best(table, runs, interesting);
    if (best.isEmpty()) {
      return new CartNode.Leaf(runs.length, interesting);
    }
    Split split = best.get();
    String name = table.name(split.column());
    IntPredicate goes = split.predicate(table);
    CartNode yes = grow(table, IntStream.of(runs).filter(goes).toArray(), depth - 1);
    CartNode no = grow(table, IntStream.of(runs).filter(goes.negate()).toArray(), depth - 1);
    return split.category()
        ? new CartNode.Category(runs.length, interesting, name, (int) split.value(), yes, no)
        : new CartNode.Threshold(runs.length, interesting, name, split.value(), yes, no);
  }

  private static int count(ScenarioTable table, int[] runs) {
    int interesting = 0;
    for (int run : runs) {
      interesting += table.ofInterest(run) ? 1 : 0;
    }
    return interesting;
  }

  private Optional<Split> best(ScenarioTable table, int[] runs, int interesting) {
    Optional<Split> best = Optional.empty();
    for (int c = 0; c < table.columns(); c++) {
      Optional<Split> split =
          table.kind(c) == ColumnKind.CATEGORY
              ? bestCategory(table, c, runs, interesting)
              : bestThreshold(table, c, runs, interesting);
      if (split.isPresent() && (best.isEmpty() || split.get().gain() > best.get().gain())) {
        best = split;
      }
    }
    return best;
  }

  private Optional<Split> bestThreshold(
      ScenarioTable table, int column, int[] runs, int interesting) {
    int[] sorted =
        IntStream.of(runs)
            .boxed()
            .sorted(Comparator.comparingDouble(r -> table.value(column, r)))
            .mapToInt(Integer::intValue)
            .toArray();
    Optional<Split> best = Optional.empty();
    int below = 0;
    for (int i = 0; i + 1 < sorted.length; i++) {
      below += table.ofInterest(sorted[i]) ? 1 : 0;
      double here = table.value(column, sorted[i]);
      double next = table.value(column, sorted[i + 1]);
      if (here < next) {
        Split split =
            new Split(
                column,
                false,
                here + (next - here) / 2,
                gain(i + 1, below, sorted.length, interesting));
        best = better(best, split);
      }
    }
    return best;
  }

  private Optional<Split> bestCategory(
      ScenarioTable table, int column, int[] runs, int interesting) {
    double[] codes = IntStream.of(runs).mapToDouble(r -> table.value(column, r)).toArray();
    Optional<Split> best = Optional.empty();
    for (double code : Arrays.stream(codes).sorted().distinct().toArray()) {
      int[] inside = IntStream.of(runs).filter(r -> table.value(column, r) == code).toArray();
      double gain = gain(inside.length, count(table, inside), runs.length, interesting);
      best = better(best, new Split(column, true, code, gain));
    }
    return best;
  }

  private static Optional<Split> better(Optional<Split> best, Split split) {
    boolean wins = split.gain() > 0 && (best.isEmpty() || split.gain() > best.get().gain());
    return wins ? Optional.of(split) : best;
  }

  /** Fall of Gini impurity times runs, 0 where a side would be too small. */
  private double gain(int runs, int interesting, int allRuns, int allInteresting) {
    int otherRuns = allRuns - runs;
    if (runs < minLeaf || otherRuns < minLeaf) {
      return 0;
    }
    double before = impurity(allRuns, allInteresting);
    double after = impurity(runs, interesting) + impurity(otherRuns, allInteresting - interesting);
    return before - after > 1e-9 * allRuns ? before - after : 0;
  }

  private static double impurity(double runs, double interesting) {
    return 2 * interesting * (runs - interesting) / runs;
  }

  /** A way to part runs, with the impurity it removes. */
  private record Split(int column, boolean category, double value, double gain) {

    IntPredicate predicate(ScenarioTable table) {
      return category
          ? run -> table.value(column, run) == value
          : run -> table.value(column, run) < value;
    }
  }
}
