package org.demarche.analysis.pivots;

import java.util.ArrayList;
import java.util.List;
import org.demarche.analysis.whatif.WhatIfReport.Figure;
import org.demarche.statistics.ArmComparison;
import org.demarche.statistics.Comparison;
import org.demarche.statistics.Contrast;
import org.demarche.statistics.CriticalValues;
import org.demarche.statistics.Interval;
import org.demarche.statistics.OutcomeEstimator;
import org.demarche.statistics.ShareIntervals;
import org.demarche.statistics.Stratification;
import org.jspecify.annotations.Nullable;

/** Differences of a goal between runs, as numbers with intervals. */
final class Effects {
  private Effects() {}

  /** The mean difference of pairs, 0 without a pair. */
  static double mean(double[] with, double[] without) {
    double sum = 0;
    int n = 0;
    for (int r = 0; r < with.length; r++) {
      double difference = with[r] - without[r];
      if (!Double.isNaN(difference)) {
        sum += difference;
        n++;
      }
    }
    return n == 0 ? 0 : sum / n;
  }

  /** How large an effect may well be: its size and one standard error. */
  static double promise(double[] with, double[] without) {
    double mean = mean(with, without);
    double squares = 0;
    int n = 0;
    for (int r = 0; r < with.length; r++) {
      double difference = with[r] - without[r];
      if (!Double.isNaN(difference)) {
        squares += (difference - mean) * (difference - mean);
        n++;
      }
    }
    return n < 2 ? Math.abs(mean) : Math.abs(mean) + Math.sqrt(squares / (n - 1) / n);
  }

  /** The effects of several, with intervals that hold at once; the pairs are independent. */
  static List<Figure> together(
      List<double[]> with, List<double[]> without, boolean share, long seed) {
    List<Contrast> family = new ArrayList<>();
    for (int c = 0; c < with.size(); c++) {
      Contrast contrast =
          Contrast.between(
              String.valueOf(c), "goal", with.get(c), without.get(c), Stratification.independent());
      family.add(share ? contrast.ofShares() : contrast);
    }
    List<Figure> figures = new ArrayList<>();
    for (Comparison each :
        ArmComparison.againstReference(family, OutcomeEstimator.DEFAULT_LEVEL, seed)
            .comparisons()) {
      figures.add(Figure.of(each.interval(), each.n(), share));
    }
    return figures;
  }

  /** A mean over independent runs. */
  static Figure level(double[] values, boolean share, long seed) {
    OutcomeEstimator estimator = OutcomeEstimator.independent();
    var summary = share ? estimator.share(values) : estimator.mean(values, seed);
    return Figure.of(summary.interval(), summary.n(), share);
  }

  /** How far values and a mark go together, 0 to 1 for values of 0 and 1. */
  static double covariance(double[] values, boolean[] has) {
    double sum = 0;
    double marked = 0;
    double both = 0;
    int n = 0;
    for (int r = 0; r < values.length; r++) {
      if (!Double.isNaN(values[r])) {
        n++;
        sum += values[r];
        marked += has[r] ? 1 : 0;
        both += has[r] ? values[r] : 0;
      }
    }
    return n == 0 ? 0 : Math.abs(both / n - sum / n * marked / n);
  }

  /**
   * The difference of two means over different runs, null without two runs of either: Welch's, and
   * of shares Newcombe's square-and-add (Statistics in Medicine 17:873, 1998), which has a width
   * even where all runs of a group are alike.
   */
  static @Nullable Figure apart(double[] values, boolean[] has, boolean share) {
    double[] sum = new double[2];
    double[] squares = new double[2];
    int[] n = new int[2];
    for (int r = 0; r < values.length; r++) {
      if (!Double.isNaN(values[r])) {
        int g = has[r] ? 1 : 0;
        n[g]++;
        sum[g] += values[r];
        squares[g] += values[r] * values[r];
      }
    }
    if (n[0] < 2 || n[1] < 2) {
      return null;
    }
    if (share) {
      return newcombe(sum[1] / n[1], n[1], sum[0] / n[0], n[0]);
    }
    double[] errors = new double[2];
    for (int g = 0; g < 2; g++) {
      double mean = sum[g] / n[g];
      errors[g] = Math.max(0, squares[g] / n[g] - mean * mean) / (n[g] - 1);
    }
    double error = errors[0] + errors[1];
    double degrees =
        error * error / (errors[0] * errors[0] / (n[0] - 1) + errors[1] * errors[1] / (n[1] - 1));
    double difference = sum[1] / n[1] - sum[0] / n[0];
    if (!(error > 0) || !(degrees > 0)) {
      return new Figure(difference, null, null, n[0] + n[1]);
    }
    double critical = CriticalValues.student(degrees, OutcomeEstimator.DEFAULT_LEVEL);
    Interval interval = Interval.symmetric(difference, Math.sqrt(error), critical);
    return Figure.of(interval, n[0] + n[1], false);
  }

  private static Figure newcombe(double with, int runsWith, double without, int runsWithout) {
    double critical = CriticalValues.normal(OutcomeEstimator.DEFAULT_LEVEL);
    Interval one = ShareIntervals.wilson(with, runsWith, critical);
    Interval other = ShareIntervals.wilson(without, runsWithout, critical);
    double difference = with - without;
    double below = StrictMath.hypot(with - one.low(), other.high() - without);
    double above = StrictMath.hypot(one.high() - with, without - other.low());
    return new Figure(difference, difference - below, difference + above, runsWith + runsWithout);
  }
}
