package org.demarche.evidence.votes;

import org.apache.commons.math3.linear.RealMatrix;

/** A fitted vote model: where the penalised likelihood peaks, and how sharply. */
final class VoteFit {
  private final MarginalLikelihood likelihood;
  private final double[] peak;
  private final double logLikelihood;
  private final RealMatrix covariance;

  /**
   * Keeps a fit.
   *
   * @param likelihood what was maximised
   * @param peak the free numbers at the maximum
   * @param logLikelihood the maximum, penalties included
   * @param covariance of the free numbers, from the curvature at the maximum
   */
  VoteFit(
      MarginalLikelihood likelihood, double[] peak, double logLikelihood, RealMatrix covariance) {
    this.likelihood = likelihood;
    this.peak = peak.clone();
    this.logLikelihood = logLikelihood;
    this.covariance = covariance;
  }

  /** What was maximised. */
  MarginalLikelihood likelihood() {
    return likelihood;
  }

  /** The free numbers at the maximum. */
  double[] peak() {
    return peak.clone();
  }

  /** The maximum, penalties included. */
  double logLikelihood() {
    return logLikelihood;
  }

  /** Covariance of the free numbers. */
  RealMatrix covariance() {
    return covariance;
  }

  /** The numbers at the maximum. */
  VoteParameters parameters() {
    return likelihood.parameters(peak);
  }

  /** Standard errors in the order of the parameters; 0 for a spread that the model is without. */
  double[] standardErrors() {
    VoteParameters at = parameters();
    double[] errors = new double[VoteParameters.COUNT];
    errors[0] = error(0);
    errors[1] = error(1);
    errors[2] = at.cut() * error(2);
    if (at.caseSd() > 0) {
      errors[3] = at.caseSd() * error(3);
    }
    return errors;
  }

  private double error(int i) {
    return Math.sqrt(covariance.getEntry(i, i));
  }
}
