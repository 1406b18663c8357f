package org.demarche.evidence.votes;

import java.util.List;
import org.apache.commons.math3.analysis.MultivariateFunction;

/**
 * The penalised log likelihood of all cases over the free numbers: intercept, slope, the logarithm
 * of the cut and that of the spread if the penalty lets it vary.
 */
final class MarginalLikelihood implements MultivariateFunction {
  private static final int FIXED = 3;

  private final List<CaseMarginal> cases;
  private final VotePenalty penalty;
  private final boolean caseFree;

  MarginalLikelihood(RollCalls rolls, VotePenalty penalty) {
    this.cases = CaseSample.all(rolls).stream().map(CaseMarginal::new).toList();
    this.penalty = penalty;
    this.caseFree = penalty.caseScale() > 0;
  }

  /** How many numbers are free. */
  int dimension() {
    return FIXED + (caseFree ? 1 : 0);
  }

  /** How many cases are fitted. */
  int countCases() {
    return cases.size();
  }

  /** Turns a point into the numbers it stands for. */
  VoteParameters parameters(double[] point) {
    double caseSd = caseFree ? StrictMath.exp(point[FIXED]) : 0;
    return new VoteParameters(point[0], point[1], StrictMath.exp(point[2]), caseSd);
  }

  @Override
  public double value(double[] point) {
    VoteParameters at = parameters(point);
    double sum = penalty.log(at);
    for (CaseMarginal one : cases) {
      sum += one.log(at);
    }
    return sum;
  }

  /** What the effects most likely add to scores, by case, in order. */
  double[] shifts(VoteParameters at) {
    return cases.stream().mapToDouble(one -> one.shift(at)).toArray();
  }
}
