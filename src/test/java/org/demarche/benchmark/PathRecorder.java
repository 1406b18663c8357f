package org.demarche.benchmark;

import java.util.Arrays;
import org.demarche.trace.RunListener;

/**
 * Keeps the paths of the focal pairs of one run: rungs through time, run-length coded, and the
 * climate at the start of the days of a fixed grid. Reused from run to run without new memory.
 */
final class PathRecorder implements RunListener {
  private final int pairs;
  private final int stepDays;
  private final int samples;
  private final int[] counts;
  private final double[][] days;
  private final int[][] rungs;
  private final double[][] climates;

  /**
   * A recorder for runs of a plan.
   *
   * @param pairs number of focal pairs
   * @param horizonDays length of a run
   * @param stepDays days between samples of the climate, at least 1
   */
  public PathRecorder(int pairs, double horizonDays, int stepDays) {
    if (stepDays < 1) {
      throw new IllegalArgumentException("stepDays must be at least 1 but is " + stepDays);
    }
    this.pairs = pairs;
    this.stepDays = stepDays;
    this.samples = (int) Math.floor(horizonDays / stepDays) + 1;
    this.counts = new int[pairs];
    this.days = new double[pairs][32];
    this.rungs = new int[pairs][32];
    this.climates = new double[pairs][samples];
  }

  @Override
  public void started() {
    Arrays.fill(counts, 0);
    for (double[] climate : climates) {
      Arrays.fill(climate, Double.NaN);
    }
  }

  @Override
  public void rungChanged(double day, int pair, int rung) {
    int count = counts[pair];
    if (count > 0 && days[pair][count - 1] == day) {
      rungs[pair][count - 1] = rung;
      return;
    }
    if (count > 0 && rungs[pair][count - 1] == rung) {
      return;
    }
    if (count == days[pair].length) {
      days[pair] = Arrays.copyOf(days[pair], 2 * count);
      rungs[pair] = Arrays.copyOf(rungs[pair], 2 * count);
    }
    days[pair][count] = day;
    rungs[pair][count] = rung;
    counts[pair]++;
  }

  @Override
  public void climateSampled(int day, int pair, double climate) {
    if (day % stepDays == 0 && day / stepDays < samples) {
      climates[pair][day / stepDays] = climate;
    }
  }

  /**
   * The number of focal pairs.
   *
   * @return as given
   */
  public int pairs() {
    return pairs;
  }

  /**
   * How many spells the path of a pair has.
   *
   * @param pair index of the pair
   * @return at least 1 after a run
   */
  public int spells(int pair) {
    return counts[pair];
  }

  /**
   * When a spell began.
   *
   * @param pair index of the pair
   * @param spell 0 for the first
   * @return days from the start
   */
  public double day(int pair, int spell) {
    return days[pair][spell];
  }

  /**
   * On which rung a spell was spent.
   *
   * @param pair index of the pair
   * @param spell 0 for the first
   * @return 0 to 6
   */
  public int rung(int pair, int spell) {
    return rungs[pair][spell];
  }

  /**
   * How many samples of the climate there are.
   *
   * @return at least 1
   */
  public int samples() {
    return samples;
  }

  /**
   * Days between samples.
   *
   * @return at least 1
   */
  public int stepDays() {
    return stepDays;
  }

  /**
   * A sample of the climate.
   *
   * @param pair index of the pair
   * @param sample 0 for day 0
   * @return Goldstein points, mean of both directions
   */
  public double climate(int pair, int sample) {
    return climates[pair][sample];
  }
}
