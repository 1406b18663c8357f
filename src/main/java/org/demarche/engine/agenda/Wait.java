package org.demarche.engine.agenda;

import java.util.function.DoubleUnaryOperator;
import org.demarche.engine.numbers.Elementary;
import org.demarche.model.quantile.Quantile;
import umontreal.ssj.probdist.NormalDist;

/**
 * How the time until an event was drawn, so that a time that is still to come can be drawn anew
 * given that it has not come yet. Kept with each event of the agenda; most were not drawn at all.
 */
public final class Wait {
  private enum Law {
    NONE,
    LOGNORMAL,
    EXPONENTIAL,
    QUANTILE
  }

  private Law law = Law.NONE;
  private double from;
  private double least;
  private double first;
  private double second;
  private double speed;
  private DoubleUnaryOperator quantile = u -> 0;

  /** The event comes at a set time. */
  public void none() {
    law = Law.NONE;
  }

  boolean isDrawn() {
    return law != Law.NONE;
  }

  /** From a day on, exp(N(mu, sigma)) / speed days, given that it is at least so many. */
  public void lognormal(double day, double mu, double sigma, double divisor, double atLeast) {
    law = Law.LOGNORMAL;
    from = day;
    first = mu;
    second = sigma;
    speed = divisor;
    least = atLeast;
  }

  /** From a day on, exponential with a mean. */
  public void exponential(double day, double mean) {
    law = Law.EXPONENTIAL;
    from = day;
    first = mean;
    least = 0;
  }

  /** From a day on, by a quantile function, given that it is at least so many days. */
  public void quantile(double day, DoubleUnaryOperator of, double atLeast) {
    law = Law.QUANTILE;
    from = day;
    quantile = of;
    least = atLeast;
  }

  /** It is counted from another day. */
  public void restart(double day) {
    from = day;
  }

  /** The time on the clock, drawn anew given that it is not before now. */
  public double anew(double now, double u) {
    double elapsed = Math.max(least, now - from);
    double days =
        switch (law) {
          case LOGNORMAL -> beyondLognormal(elapsed, u);
          case EXPONENTIAL -> elapsed - first * Elementary.log(u);
          default ->
              elapsed > 0 ? Quantile.beyond(quantile, elapsed, u) : quantile.applyAsDouble(u);
        };
    return Math.max(now, from + days);
  }

  /**
   * How likely the event comes before a time, given that it has not come by now; 0 where that is
   * not worked out for its law.
   */
  public double chance(double now, double until) {
    if (law != Law.LOGNORMAL) {
      return 0;
    }
    double by = cdf(Math.max(least, now - from));
    return by < 1 ? Math.max(0, (cdf(until - from) - by) / (1 - by)) : 0;
  }

  /** The time on the clock, drawn given that it lies between now and a time. */
  public double within(double now, double until, double u) {
    double share = chance(now, until);
    return Math.min(until, anew(now, u * share));
  }

  private double cdf(double days) {
    return days > 0 ? NormalDist.cdf01((Elementary.log(days * speed) - first) / second) : 0;
  }

  private double beyondLognormal(double elapsed, double u) {
    double done = cdf(elapsed);
    double level = Math.min(1 - 1e-12, done + (1 - done) * u);
    double days = Elementary.exp(first + second * NormalDist.inverseF01(level)) / speed;
    return Math.max(elapsed, days);
  }
}
