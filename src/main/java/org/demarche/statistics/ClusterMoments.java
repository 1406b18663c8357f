package org.demarche.statistics;

/**
 * The spread between worlds that were each met several times, gathered one replication at a time.
 *
 * <p>With {@code K} worlds of {@code n_b} values and means {@code m_b}, the variance of the mean
 * {@code m} of all n values is {@code K / (K − 1) · Σ (n_b (m_b − m))² / n²}, the linearised
 * variance of a ratio in a cluster sample (Cochran, Sampling Techniques, 1977, section 9A.2); with
 * as many values in every world it is the variance of the world means over K. Degrees of freedom K
 * − 1.
 */
final class ClusterMoments implements SpreadMoments {
  private final int runs;
  private boolean begun;
  private double origin;
  private int places;
  private int values;
  private double sum;
  private int worlds;
  private double sums;
  private double products;
  private double counts;

  ClusterMoments(int runs) {
    this.runs = runs;
  }

  @Override
  public void add(double value) {
    if (!Double.isNaN(value)) {
      if (!begun) {
        // Sums of squares about a value of the sample lose no digits to a large mean.
        origin = value;
        begun = true;
      }
      values++;
      sum += value - origin;
    }
    places++;
    if (places == runs) {
      close();
    }
  }

  private void close() {
    if (values > 0) {
      worlds++;
      sums += sum * sum;
      products += values * sum;
      counts += (double) values * values;
    }
    places = 0;
    values = 0;
    sum = 0;
  }

  @Override
  public Spread spread(double mean, int n) {
    int k = values > 0 ? worlds + 1 : worlds;
    if (k < 2) {
      return Spread.UNKNOWN;
    }
    double off = mean - origin;
    double open = sum - values * off;
    double closed = sums - 2 * off * products + off * off * counts;
    return new Spread(Math.max(0, closed + open * open) * k / (k - 1) / n / n, k - 1);
  }
}
