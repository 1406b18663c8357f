package org.demarche.chart.kind;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;

/**
 * Decides which difference between an arm and the reference a title may state.
 *
 * <p>A chart shows many pairs of intervals and a title picks the most striking: a rule for one pair
 * would claim too often. A difference is clear when the intervals do not overlap <em>and</em> it
 * exceeds {@value #WIDENING} times the combined half-widths of the sides that face each other
 * (squared and added, as in Newcombe 1998, Statistics in Medicine 17:873). For 95% intervals that
 * is 3.53 standard errors, or a chance of .0004 for each pair: below .05 over 120 pairs by
 * Bonferroni. Arms under common random numbers mostly move together, which makes the rule stricter
 * still.
 */
record Finding(String subject, Arm arm, Estimate estimate, Arm reference, Estimate baseline) {

  private static final double WIDENING = 1.8;

  double difference() {
    return estimate.value() - baseline.value();
  }

  boolean isClear() {
    Estimate upper = difference() >= 0 ? estimate : baseline;
    Estimate lower = difference() >= 0 ? baseline : estimate;
    double down = upper.value() - upper.low();
    double up = lower.high() - lower.value();
    return upper.low() > lower.high()
        && Math.abs(difference()) > WIDENING * Math.sqrt(down * down + up * up);
  }

  /** The largest clear difference; of equal ones the first. */
  static Optional<Finding> largest(List<Finding> findings) {
    return findings.stream()
        .filter(Finding::isClear)
        .max(
            Comparator.comparingDouble((Finding f) -> Math.abs(f.difference()))
                .thenComparing(first(findings)));
  }

  private static Comparator<Finding> first(List<Finding> findings) {
    return Comparator.comparingInt((Finding f) -> -findings.indexOf(f));
  }
}
