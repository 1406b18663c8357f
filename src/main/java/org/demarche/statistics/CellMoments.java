package org.demarche.statistics;

/**
 * The spread within the cells of a factorial design, gathered one replication at a time.
 *
 * <p>The mean over all values is a mean over fixed cells, so only the spread within cells makes it
 * uncertain. With {@code R_c} replications of cell c, of which {@code n_c} have a value, and the
 * residuals {@code z = y − ȳ}, 0 for a missing value, its variance is {@code Σ R_c / (R_c − 1) · Σ
 * (z − z̄_c)² / n²}: the linearised variance of a ratio in a stratified sample, which without
 * missing values is that of a stratified mean (Cochran, Sampling Techniques, 1977, sections 5.3 and
 * 6.11). Degrees of freedom by Satterthwaite (Cochran, formula 5.16).
 */
final class CellMoments implements SpreadMoments {
  private final int[] places;
  private final int[] counts;
  private final double[] means;
  private final double[] squares;
  private int next;

  CellMoments(int cells) {
    places = new int[cells];
    counts = new int[cells];
    means = new double[cells];
    squares = new double[cells];
  }

  @Override
  public void add(double value) {
    places[next]++;
    if (!Double.isNaN(value)) {
      counts[next]++;
      double delta = value - means[next];
      means[next] += delta / counts[next];
      squares[next] += delta * (value - means[next]);
    }
    next = (next + 1) % places.length;
  }

  @Override
  public Spread spread(double mean, int n) {
    double variance = 0;
    double weights = 0;
    for (int c = 0; c < places.length; c++) {
      if (places[c] < 2) {
        return Spread.UNKNOWN;
      }
      double off = means[c] - mean;
      double present = (double) counts[c] / places[c];
      double within = squares[c] + counts[c] * off * off * (1 - present);
      double part = within * places[c] / (places[c] - 1);
      variance += part;
      weights += part * part / (places[c] - 1);
    }
    double freedom = variance > 0 ? variance * variance / weights : least();
    return new Spread(variance / n / n, freedom);
  }

  private double least() {
    double freedom = 0;
    for (int place : places) {
      freedom += place - 1;
    }
    return freedom;
  }
}
