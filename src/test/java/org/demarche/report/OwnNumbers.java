package org.demarche.report;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Shares, means and intervals worked out anew from {@code outcomes.csv}, with none of the program's
 * own statistics: means of blocks of twenty runs, which is how worlds are drawn, and Student's t.
 */
final class OwnNumbers {
  private static final int BLOCK = 20;

  /** Values by arm and column, in the order of replications; not a number where there is none. */
  private final Map<String, List<Double>> columns = new HashMap<>();

  OwnNumbers(Path folder) throws IOException {
    try (Reader in = Files.newBufferedReader(folder.resolve("outcomes.csv"));
        CSVParser rows = CSVFormat.DEFAULT.builder().setHeader().get().parse(in)) {
      for (CSVRecord row : rows) {
        for (String column : rows.getHeaderNames()) {
          if (!column.equals("arm")) {
            String value = row.get(column);
            columns
                .computeIfAbsent(key(row.get("arm"), column), k -> new ArrayList<>())
                .add(value.isEmpty() ? Double.NaN : Double.parseDouble(value));
          }
        }
      }
    }
  }

  /** A mean with its interval. */
  record Own(double value, double low, double high) {
    boolean leavesOutZero() {
      return low > 0 || high < 0;
    }
  }

  private static String key(String arm, String column) {
    return String.join("/", arm, column);
  }

  private double[] values(String arm, String column) {
    List<Double> found = columns.get(key(arm, column));
    if (found == null) {
      throw new AssertionError("There is no column " + column + " of " + arm);
    }
    return found.stream().mapToDouble(Double::doubleValue).toArray();
  }

  int runs(String arm) {
    return values(arm, "replication").length;
  }

  /** The share of runs whose value is as asked. */
  double share(String arm, String column, DoublePredicate asked) {
    double[] all = values(arm, column);
    return (double) Arrays.stream(all).filter(asked).count() / all.length;
  }

  /** The mean over runs, with an interval at 95%. */
  Own mean(String arm, String column) {
    return interval(values(arm, column), .95);
  }

  /**
   * The mean of paired differences.
   *
   * @param level of the interval, such as .95
   */
  Own difference(String arm, String reference, String column, double level) {
    double[] of = values(arm, column);
    double[] from = values(reference, column);
    double[] by = new double[of.length];
    for (int i = 0; i < by.length; i++) {
      by[i] = of[i] - from[i];
    }
    return interval(by, level);
  }

  /** By how much one column of an arm lies above another, at 95%. */
  Own above(String arm, String column, String other) {
    double[] of = values(arm, column);
    double[] from = values(arm, other);
    double[] by = new double[of.length];
    for (int i = 0; i < by.length; i++) {
      by[i] = of[i] - from[i];
    }
    return interval(by, .95);
  }

  private static Own interval(double[] values, double level) {
    int blocks = values.length / BLOCK;
    double[] means = new double[blocks];
    for (int b = 0; b < blocks; b++) {
      means[b] = StatUtils.mean(values, b * BLOCK, BLOCK);
    }
    double half =
        new TDistribution(blocks - 1).inverseCumulativeProbability((1 + level) / 2)
            * Math.sqrt(StatUtils.variance(means) / blocks);
    double mean = StatUtils.mean(values);
    return new Own(mean, mean - half, mean + half);
  }
}
