package org.demarche.engine.relations;

import java.util.Arrays;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.numbers.Memory;
import org.demarche.engine.program.Program;
import org.demarche.model.Parameter;

/**
 * Relations i to j: baseline, a decaying sum of the Goldstein scores that i received from j, and
 * the standing weight of the measures that j has in force on i. Also the fading score of the last
 * act of i toward j.
 */
public final class Climate {
  private final Program program;
  private final double[] v;
  private final Ties ties;
  private final int n;

  /** What i received from j at j * n + i: one act is received by many. */
  private final double[] impulse;

  private final double[] since;
  private final double[] standing;
  private final double[] last;
  private final double[] lastSince;
  private double rate;
  private double keptDays;
  private double keptShare;

  public Climate(Program program, double[] v, Ties ties) {
    this.program = program;
    this.v = v;
    this.ties = ties;
    this.n = program.n;
    this.impulse = new double[n * n];
    this.since = new double[n * n];
    this.standing = new double[n * n];
    this.last = new double[n * n];
    this.lastSince = new double[n * n];
  }

  /** Begins a run: nothing has been received. */
  public void reset() {
    Arrays.fill(impulse, 0);
    Arrays.fill(since, 0);
    Arrays.fill(standing, 0);
    Arrays.fill(last, 0);
    Arrays.fill(lastSince, 0);
    rate = Memory.decayRate(v[program.layout.parameter(Parameter.CLIMATE_HALF_LIFE)]);
    keptDays = Double.NaN;
  }

  /** Climate of i toward j, Goldstein points. */
  public double get(int i, int j, double now) {
    int cell = j * n + i;
    double fading = impulse[cell];
    if (fading != 0 && now > since[cell]) {
      fading *= Elementary.exp(-rate * (now - since[cell]));
    }
    int stands = i * n + j;
    return v[program.layout.baseline + stands] + fading + standing[stands];
  }

  /** What i received from j in fading acts alone, Goldstein points. */
  public double fresh(int i, int j, double now) {
    int cell = j * n + i;
    return impulse[cell] * Elementary.exp(-rate * (now - since[cell]));
  }

  /** i receives points from j. */
  public void receive(int i, int j, double points, double now) {
    int cell = j * n + i;
    if (points == 0) {
      return;
    }
    double fading = impulse[cell];
    if (fading != 0) {
      fading *= kept(now - since[cell]);
    }
    impulse[cell] = fading + points;
    since[cell] = now;
  }

  /**
   * Share kept after some days. Third parties that hear of the same acts have heard of the last one
   * at the same time, so that the answer is often that of the question before.
   */
  private double kept(double days) {
    if (days != keptDays) {
      keptDays = days;
      keptShare = Elementary.exp(-rate * days);
    }
    return keptShare;
  }

  /** An act of source toward target moves them and the third parties that side with the target. */
  public void spread(int source, int target, double points, double now) {
    receive(target, source, points, now);
    double share = v[program.layout.parameter(Parameter.CLIMATE_THIRD_PARTY)] * points;
    for (int k : program.partners[target]) {
      if (k != source && program.chooses[k]) {
        receive(k, source, share * ties.alignment[target * n + k], now);
      }
    }
    last[source * n + target] = points / 10;
    lastSince[source * n + target] = now;
  }

  /** What the measures that j has in force on i weigh from now on, Goldstein points. */
  public void setStanding(int i, int j, double points) {
    standing[i * n + j] = points;
  }

  /**
   * Score of the last act of i toward j in [-1, 1]; it fades as the climate does, toward 0, for
   * whoever has long done nothing is used to doing nothing.
   */
  public double last(int i, int j, double now) {
    double score = last[i * n + j];
    return score == 0 ? 0 : score * Elementary.exp(-rate * (now - lastSince[i * n + j]));
  }
}
