package org.demarche.evidence.signs;

import java.util.ArrayList;
import java.util.List;
import org.demarche.statistics.CriticalValues;

/**
 * Paired differences of a sign, crisis by crisis. The mean is over crises, each weighing the same;
 * its variance is what chance leaves within them, for the claim is about these crises: {@code
 * sum(s_k² / n_k) / K²}, a stratified mean (Cochran 1977, chapter 5).
 */
final class Differences {
  private record Stratum(double mean, double variance, int pairs, double without) {}

  private final List<Stratum> strata = new ArrayList<>();
  private int pairs;
  private int moved;

  /** Takes the pairs of a crisis; those of which a run was given up are NaN and are left out. */
  void add(double[] without, double[] with) {
    int n = 0;
    double mean = 0;
    double squares = 0;
    double base = 0;
    for (int r = 0; r < without.length; r++) {
      double difference = with[r] - without[r];
      if (Double.isNaN(difference)) {
        continue;
      }
      n++;
      double delta = difference - mean;
      mean += delta / n;
      squares += delta * (difference - mean);
      base += (without[r] - base) / n;
      moved += difference == 0 ? 0 : 1;
    }
    if (n > 1) {
      strata.add(new Stratum(mean, squares / (n - 1), n, base));
      pairs += n;
    }
  }

  /**
   * The verdict.
   *
   * @param level coverage of the interval, inside (0, 1)
   */
  SignVerdict verdict(Sign sign, double level) {
    int crises = strata.size();
    if (crises == 0) {
      return new SignVerdict(
          sign,
          sign.direction().verdict(0, 0, false),
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          0,
          0,
          0);
    }
    double mean = strata.stream().mapToDouble(Stratum::mean).average().orElseThrow();
    double without = strata.stream().mapToDouble(Stratum::without).average().orElseThrow();
    double variance =
        strata.stream().mapToDouble(s -> s.variance() / s.pairs()).sum() / crises / crises;
    double reach = CriticalValues.student(pairs - crises, level) * Math.sqrt(variance);
    double low = mean - reach;
    double high = mean + reach;
    return new SignVerdict(
        sign,
        sign.direction().verdict(low, high, moved > 0),
        mean,
        low,
        high,
        without,
        crises,
        pairs,
        moved);
  }
}
