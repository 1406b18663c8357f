package org.demarche.chart.kind;

import java.util.List;
import java.util.Optional;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.draw.Numbers;

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
 *
 * @param subject what the shares are of
 * @param arm an arm
 * @param reference the arm it is held against
 */
record Finding(String subject, Side arm, Side reference) {

  private static final double WIDENING = 1.8;

  /**
   * An arm's share of runs.
   *
   * @param arm the arm
   * @param share its share with the 95% interval
   * @param runs that it rests on
   */
  record Side(Arm arm, Estimate share, long runs) {
    private double widestHalf() {
      return Math.max(share.high() - share.value(), share.value() - share.low());
    }

    private String inWords(String number, String unit) {
      return number + unit + " under “" + arm.label() + "”";
    }
  }

  double difference() {
    return arm.share().value() - reference.share().value();
  }

  boolean isClear() {
    Estimate upper = difference() >= 0 ? arm.share() : reference.share();
    Estimate lower = difference() >= 0 ? reference.share() : arm.share();
    double down = upper.value() - upper.low();
    double up = lower.high() - lower.value();
    return upper.low() > lower.high()
        && Math.abs(difference()) > WIDENING * Math.sqrt(down * down + up * up);
  }

  /** The two shares, such as "A, settlement: 40% of runs under “one”, 10% under “other”". */
  String inWords() {
    if (Math.min(arm.runs(), reference.runs()) < Claims.PER_CENT_FROM) {
      return subject
          + ": "
          + arm.inWords(Claims.ofRuns(arm.share().value(), arm.runs()), "")
          + ", "
          + reference.inWords(Claims.share(reference.share().value(), reference.runs()), "");
    }
    String[] shares = Numbers.percents(arm.share().value(), reference.share().value());
    return subject
        + ": "
        + arm.inWords(shares[0], " of runs")
        + ", "
        + reference.inWords(shares[1], "");
  }

  /** Whether a large difference between the two would have counted as clear. */
  private boolean wouldShow() {
    double a = arm.widestHalf();
    double b = reference.widestHalf();
    return Claims.wouldShow(
        WIDENING * Math.sqrt(a * a + b * b), Math.min(arm.runs(), reference.runs()));
  }

  /**
   * What is said where no difference is clear: that none is, where a large one would have shown,
   * else that there are too few runs. Nothing where nothing was compared.
   */
  static String unclear(List<Finding> findings) {
    if (findings.isEmpty()) {
      return "";
    }
    return findings.stream().allMatch(Finding::wouldShow)
        ? "; no clear difference between arms"
        : "; too few runs to compare arms";
  }

  /** The largest clear difference; of equal ones the first. */
  static Optional<Finding> largest(List<Finding> findings) {
    return findings.stream()
        .filter(Finding::isClear)
        .reduce((a, b) -> Math.abs(b.difference()) > Math.abs(a.difference()) ? b : a);
  }
}
