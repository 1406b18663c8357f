package org.demarche.statistics.course;

import java.util.ArrayList;
import java.util.List;

/**
 * Quantiles of a number over the course of runs, from a fixed count of bins at each time.
 *
 * <p>Bins start narrow around 0 and double in width whenever a value falls outside, merging two by
 * two, so no range need be known beforehand, and the result does not depend on the order of runs. A
 * quantile is interpolated inside its bin: it is off by at most one bin width, which {@link
 * #binWidth} tells and which is at most 1/512 of the largest absolute value (or the first width).
 */
public final class FanBins {
  private static final int HALF = 1024;

  private final double[] grid;
  private final Histogram[] histograms;

  /**
   * Starts empty.
   *
   * @param grid times, for labelling
   * @param firstWidth narrowest bin in the number's unit, above 0; values that are all closer to 0
   *     than 1024 of it are told apart to that width
   */
  public FanBins(double[] grid, double firstWidth) {
    if (!(firstWidth > 0) || Double.isInfinite(firstWidth)) {
      throw new IllegalArgumentException("firstWidth " + firstWidth + " must be above 0");
    }
    this.grid = grid.clone();
    this.histograms = new Histogram[grid.length];
    for (int g = 0; g < grid.length; g++) {
      histograms[g] = new Histogram(firstWidth);
    }
  }

  /**
   * Counts one value at one time; NaN is left out.
   *
   * @param gridIndex position in the grid, from 0
   * @param value finite
   */
  public void add(int gridIndex, double value) {
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException("value at time " + grid[gridIndex] + " is infinite");
    }
    if (!Double.isNaN(value)) {
      histograms[gridIndex].add(value);
    }
  }

  /** Counts one run: a value for each time of the grid. */
  public void add(double[] values) {
    if (values.length != grid.length) {
      throw new IllegalArgumentException(
          values.length + " values on a grid of " + grid.length + ": give one for each time");
    }
    for (int g = 0; g < values.length; g++) {
      add(g, values[g]);
    }
  }

  /** Returns the width of the bins at a position of the grid. */
  public double binWidth(int gridIndex) {
    return histograms[gridIndex].width;
  }

  /**
   * Returns a quantile at a position of the grid, NaN if nothing was counted there.
   *
   * @param probability in [0, 1]
   */
  public double quantile(int gridIndex, double probability) {
    return histograms[gridIndex].quantile(probability);
  }

  /** Returns median, 50, 80 and 95% bands at every time. */
  public List<FanPoint> fan() {
    List<FanPoint> points = new ArrayList<>();
    for (int g = 0; g < grid.length; g++) {
      Histogram h = histograms[g];
      points.add(
          new FanPoint(
              grid[g],
              h.n,
              h.quantile(.5),
              new FanPoint.Band(h.quantile(.25), h.quantile(.75)),
              new FanPoint.Band(h.quantile(.1), h.quantile(.9)),
              new FanPoint.Band(h.quantile(.025), h.quantile(.975))));
    }
    return points;
  }

  /** Counts in 2 × HALF bins from −HALF·width to HALF·width. */
  private static final class Histogram {
    private final long[] counts = new long[2 * HALF];
    private double width;
    private long n;
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;

    Histogram(double width) {
      this.width = width;
    }

    void add(double value) {
      while (value < -HALF * width || value >= HALF * width) {
        widen();
      }
      counts[HALF + (int) Math.floor(value / width)]++;
      n++;
      min = Math.min(min, value);
      max = Math.max(max, value);
    }

    private void widen() {
      long[] merged = new long[2 * HALF];
      for (int i = 0; i < counts.length; i++) {
        merged[HALF + Math.floorDiv(i - HALF, 2)] += counts[i];
      }
      System.arraycopy(merged, 0, counts, 0, merged.length);
      width *= 2;
    }

    double quantile(double probability) {
      if (n == 0) {
        return Double.NaN;
      }
      double target = probability * n;
      double below = 0;
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > 0 && below + counts[i] >= target) {
          double inside = (target - below) / counts[i];
          double value = (i - HALF + inside) * width;
          return Math.max(min, Math.min(max, value));
        }
        below += counts[i];
      }
      return max;
    }
  }
}
