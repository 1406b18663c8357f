package org.demarche.evidence.matching;

import java.util.Comparator;
import java.util.List;

/**
 * A draw with what the checks say of it.
 *
 * @param scores where it stands in the prior, in normal scores
 * @param values of the fitted numbers
 * @param full whether it was run on all crises; else it was ruled out by the screening
 * @param measures what the checks say
 * @param implausibility the one that counts
 */
public record Draw(
    List<Double> scores,
    List<Double> values,
    boolean full,
    List<Measure> measures,
    double implausibility) {
  /** Copies the lists. */
  public Draw {
    scores = List.copyOf(scores);
    values = List.copyOf(values);
    measures = List.copyOf(measures);
  }

  /**
   * A draw as the settings count. A check on all crises that cannot be told is taken for the
   * largest of all; where it is the one that counts it rules the draw out, but does not say by how
   * much.
   */
  static Draw of(
      List<Double> scores,
      List<Double> values,
      boolean full,
      List<Measure> measures,
      Settings settings) {
    List<Double> known =
        measures.stream()
            .map(Measure::implausibility)
            .filter(each -> !Double.isNaN(each))
            .sorted(Comparator.reverseOrder())
            .toList();
    int untold = full ? measures.size() - known.size() : 0;
    double largest = known.isEmpty() ? 0 : known.get(0);
    int place = settings.rank() - 1 - untold;
    double counts =
        place < 0
            ? Math.max(largest, settings.cutoff())
            : place < known.size() ? known.get(place) : 0;
    return new Draw(scores, values, full, measures, counts);
  }

  /**
   * Tells whether the record leaves the draw standing.
   *
   * @param cutoff implausibility from which it does not
   */
  boolean isPlausible(double cutoff) {
    return full && implausibility < cutoff;
  }

  /** Returns the checks that rule it out, the gravest first. */
  public List<Measure> listAgainst(double cutoff) {
    return measures.stream()
        .filter(each -> !(each.implausibility() < cutoff))
        .sorted(
            Comparator.comparingDouble(
                each ->
                    Double.isNaN(each.implausibility())
                        ? Double.NEGATIVE_INFINITY
                        : -each.implausibility()))
        .toList();
  }
}
