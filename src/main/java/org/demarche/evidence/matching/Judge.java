package org.demarche.evidence.matching;

import java.util.List;

/**
 * Tries a draw, cheaply first. A draw that is ruled out by the screening, or on all crises, meets
 * another seed before it is out: crises, worlds and chance are drawn anew.
 */
final class Judge {
  private static final int SEEDS = 2;

  private final Settings settings;
  private final Prior prior;
  private final Gauge gauge;

  Judge(Settings settings, Prior prior, Gauge gauge) {
    this.settings = settings;
    this.prior = prior;
    this.gauge = gauge;
  }

  /** Tries a draw on a few crises. */
  Draw screen(List<Double> scores, double limit) {
    return best(scores, limit, false);
  }

  /** Runs a draw on all crises. */
  Draw run(List<Double> scores, double limit) {
    return best(scores, limit, true);
  }

  /** Tries a draw, and runs it on all crises if it passes. */
  Draw judge(List<Double> scores, double limit) {
    Draw tried = screen(scores, limit);
    return tried.implausibility() <= limit ? run(scores, limit) : tried;
  }

  private Draw best(List<Double> scores, double limit, boolean full) {
    List<Double> values = prior.values(scores);
    Draw best = measured(scores, values, full, 0);
    for (int seed = 1; seed < SEEDS && best.implausibility() >= limit; seed++) {
      Draw other = measured(scores, values, full, seed);
      best = other.implausibility() < best.implausibility() ? other : best;
    }
    return best;
  }

  private Draw measured(List<Double> scores, List<Double> values, boolean full, int seed) {
    int crises = full ? settings.crises() : settings.screen();
    return Draw.of(scores, values, full, gauge.measure(values, crises, seed), settings);
  }
}
