package org.demarche.chart.kind;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Claims;
import org.demarche.words.Message;
import org.demarche.words.Shown;

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
record Finding(Message subject, Side arm, Side reference) {

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
  Message message() {
    boolean few = Math.min(arm.runs(), reference.runs()) < Claims.PER_CENT_FROM;
    List<Shown> shares = Claims.apart(arm.share().value(), reference.share().value());
    return Message.of(
        "chart-finding",
        "subject",
        subject,
        "share",
        few
            ? Claims.ofRuns(arm.share().value(), arm.runs())
            : Message.of("chart-runs-share", "share", shares.get(0)),
        "arm",
        arm.arm().label(),
        "other",
        few ? Claims.share(reference.share().value(), reference.runs()) : shares.get(1),
        "reference",
        reference.arm().label());
  }

  /** Whether a large difference between the two would have counted as clear. */
  private boolean wouldShow() {
    double a = arm.widestHalf();
    double b = reference.widestHalf();
    return Claims.wouldShow(
        WIDENING * Math.sqrt(a * a + b * b), Math.min(arm.runs(), reference.runs()));
  }

  /**
   * What a title says: the largest clear difference; where none is clear, that none is if a large
   * one would have shown, else that there are too few runs. Where nothing was compared it says how
   * things stand.
   *
   * @param findings what was compared
   * @param plain how things stand
   */
  static Message title(List<Finding> findings, Supplier<Message> plain) {
    Optional<Finding> largest = largest(findings);
    if (largest.isPresent()) {
      return largest.get().message();
    }
    if (findings.isEmpty()) {
      return plain.get();
    }
    return findings.stream().allMatch(Finding::wouldShow)
        ? Message.of("chart-finding-none", "plain", plain.get())
        : Message.of("chart-finding-too-few", "plain", plain.get());
  }

  /** The largest clear difference; of equal ones the first. */
  static Optional<Finding> largest(List<Finding> findings) {
    return findings.stream()
        .filter(Finding::isClear)
        .reduce((a, b) -> Math.abs(b.difference()) > Math.abs(a.difference()) ? b : a);
  }
}
