package org.demarche.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.model.Assumption;
import org.demarche.model.Distribution;

/**
 * An assumption that a factorial design sets to a few levels.
 *
 * @param assumption its id
 * @param levels increasing quantile levels in (0, 1), at least one
 */
public record Factor(String assumption, List<Double> levels) {
  /** Copies and checks the levels. */
  public Factor {
    levels = List.copyOf(levels);
    double before = 0;
    for (double level : levels) {
      if (!(level > before && level < 1)) {
        throw new IllegalArgumentException(
            "The levels of " + assumption + " must increase inside (0, 1), but one is " + level);
      }
      before = level;
    }
    if (levels.isEmpty()) {
      throw new IllegalArgumentException("The factor " + assumption + " needs a level.");
    }
  }

  /**
   * Makes a factor of an assumption. A discrete one takes each of its values; of any other the
   * range is cut into equally probable parts, of which the middles are taken: with three, the
   * quantiles 1/6, 1/2 and 5/6.
   *
   * @param assumption an uncertain one
   * @param parts how many, at least 1
   * @throws IllegalArgumentException if its values belong to those of others, in a fitted set
   */
  public static Factor of(Assumption assumption, int parts) {
    Distribution distribution = assumption.distribution();
    if (distribution instanceof Distribution.Fitted fitted) {
      throw new IllegalArgumentException(
          assumption.id()
              + " is one column of the fitted set '"
              + fitted.set()
              + "', whose values belong together: it cannot be a factor by itself.");
    }
    if (distribution instanceof Distribution.Discrete discrete) {
      return new Factor(assumption.id(), middles(discrete.weights()));
    }
    if (distribution instanceof Distribution.Truncated cut
        && cut.of() instanceof Distribution.Discrete discrete) {
      return new Factor(assumption.id(), middles(kept(discrete, cut)));
    }
    List<Double> levels = IntStream.range(0, parts).mapToObj(i -> (i + 0.5) / parts).toList();
    return new Factor(assumption.id(), levels);
  }

  private static List<Double> kept(Distribution.Discrete discrete, Distribution.Truncated cut) {
    List<Double> weights = new ArrayList<>();
    for (int i = 0; i < discrete.values().size(); i++) {
      double value = discrete.values().get(i);
      weights.add(value >= cut.min() && value <= cut.max() ? discrete.weights().get(i) : 0);
    }
    return weights;
  }

  /** For each value the level in the middle of its step; a value without weight never comes. */
  private static List<Double> middles(List<Double> weights) {
    double total = weights.stream().mapToDouble(Double::doubleValue).sum();
    List<Double> levels = new ArrayList<>();
    double below = 0;
    for (double weight : weights) {
      if (weight > 0) {
        levels.add((below + weight / 2) / total);
      }
      below += weight;
    }
    return levels;
  }
}
