package org.demarche.evidence.patterns;

import org.demarche.statistics.Interval;
import org.demarche.words.Message;

/**
 * One thing that the model must show, beside what is known of it.
 *
 * @param what what is compared, with its unit
 * @param evidence the published figure, or the range of several
 * @param model the model's value with its 95% interval; undefined where no run showed any
 * @param accept the values of the model that pass
 * @param reason why these
 */
public record Check(Message what, Span evidence, Interval model, Span accept, Message reason) {

  /** How many standard errors the model may be off: history matching's usual three. */
  static final double IMPLAUSIBLE = 3;

  /** Tells whether the model's value is accepted; no value passes nothing. */
  public boolean pass() {
    return accept.contains(model.estimate());
  }

  /**
   * Compares with a figure that has a standard error: passes when |model - evidence| is less than
   * three times the root of the summed squares of both standard errors and the discrepancy.
   *
   * @param what what is compared
   * @param evidence the figure
   * @param evidenceError its standard error, with the discrepancy allowed
   * @param model the model's value
   * @param limits what the value can be at all, such as 0 to 1 for a share
   */
  static Check near(
      Message what, double evidence, double evidenceError, Interval model, Span limits) {
    return near(what, Span.point(evidence), evidenceError, model, limits);
  }

  /** The same against a range: how far the model lies outside of it counts. */
  static Check near(
      Message what, Span evidence, double evidenceError, Interval model, Span limits) {
    double own = Double.isFinite(model.standardError()) ? model.standardError() : 0;
    double error = Math.sqrt(evidenceError * evidenceError + own * own);
    Span accept = evidence.widened(IMPLAUSIBLE * error).within(limits);
    Message reason = Message.of("pattern-within-errors");
    return new Check(what, evidence, model, accept, reason);
  }

  /** Compares with a range that is accepted as it stands. */
  static Check inRange(Message what, Span evidence, Interval model, Span accept, Message reason) {
    return new Check(what, evidence, model, accept, reason);
  }
}
