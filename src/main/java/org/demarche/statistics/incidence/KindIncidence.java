package org.demarche.statistics.incidence;

/**
 * The Aalen-Johansen curve of one kind with the influence of each run on it.
 *
 * <p>With A the hazard of any event and S the share without one, a run observed to x adds to F(t),
 * per unit of its weight, for its own event at x ≤ t: {@code [1{kind} S(x−) − (F(t) − F(x)) / (1 −
 * ΔA(x))] / Y(x)}; and takes away, for being at risk at each v ≤ min(x, t): {@code [S(v−) ΔA_k(v) −
 * (F(t) − F(v)) ΔA(v) / (1 − ΔA(v))] / Y(v)}. That is the derivative of the product-limit form, as
 * in the infinitesimal jackknife of R's survival package. The sums over v are kept cumulatively.
 */
final class KindIncidence {
  private final RiskTable table;
  private final int kind;
  private final double[] incidence;
  private final double[] before;
  private final double[] remaining;
  private final double[] own;
  private final double[] any;
  private final double[] weighted;

  KindIncidence(RiskTable table, int kind) {
    int rows = table.size();
    this.table = table;
    this.kind = kind;
    this.incidence = new double[rows];
    this.before = new double[rows];
    this.remaining = new double[rows];
    this.own = new double[rows];
    this.any = new double[rows];
    this.weighted = new double[rows];
    double surviving = 1;
    for (int v = 0; v < rows; v++) {
      surviving = fill(v, surviving);
    }
  }

  private double fill(int v, double surviving) {
    double atRisk = table.atRisk(v);
    double ownHazard = table.events(v, kind) / atRisk;
    double anyHazard = table.events(v) / atRisk;
    before[v] = surviving;
    remaining[v] = 1 - anyHazard;
    incidence[v] = previous(incidence, v) + surviving * ownHazard;
    // Where every run at risk has its event, F is flat from here on and the ratio plays no part.
    double ratio = remaining[v] > 0 ? anyHazard / (remaining[v] * atRisk) : 0;
    own[v] = previous(own, v) + surviving * ownHazard / atRisk;
    any[v] = previous(any, v) + ratio;
    weighted[v] = previous(weighted, v) + incidence[v] * ratio;
    return surviving * remaining[v];
  }

  private static double previous(double[] sums, int row) {
    return row == 0 ? 0 : sums[row - 1];
  }

  /** Returns the incidence after a row of the table, 0 before the first (row −1). */
  double at(int row) {
    return row < 0 ? 0 : incidence[row];
  }

  /**
   * Returns how far the incidence at one row hangs on a run.
   *
   * @param seen row at which the run was last seen
   * @param runKind how it ended
   * @param row row of the time asked for, −1 before the first
   */
  double influence(int seen, int runKind, int row) {
    int end = Math.min(seen, row);
    if (end < 0) {
      return 0;
    }
    double target = incidence[row];
    double influence = -(own[end] - target * any[end] + weighted[end]);
    if (seen <= row && runKind != AalenJohansen.CENSORED) {
      double gain = runKind == kind ? before[end] : 0;
      double loss = remaining[end] > 0 ? (target - incidence[end]) / remaining[end] : 0;
      influence += (gain - loss) / table.atRisk(end);
    }
    return influence;
  }
}
