package org.demarche.evidence.votes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Each case foreseen from the others: a mixture of the ordered logit and of the pooled shares. The
 * weights of the two parts come from forecasts within the other cases, so that a case takes no part
 * in anything that scores it. To that end cases are dealt into at most {@value #MOST_FOLDS} folds
 * (up to so many cases each is a fold of its own), and the cases of one fold are foreseen without
 * those of two.
 */
final class HeldOut {
  private static final int MOST_FOLDS = 8;
  private static final int NESTED_DRAWS = 400;

  /** Losses of a fold's cases, foreseen without that fold and another. */
  private record Nested(int fold, int without, List<double[]> losses) {}

  private final RollCalls rolls;
  private final VoteCalibration.Request request;
  private final List<String> cases;
  private final int folds;
  private final List<CaseScore> scores;
  private final double poolShare;

  /**
   * Foresees each case.
   *
   * @param rolls at least two cases, distances as {@link RollCalls#relative} has them
   * @param request what to do
   */
  HeldOut(RollCalls rolls, VoteCalibration.Request request) {
    this.rolls = rolls;
    this.request = request;
    this.cases = rolls.listCases();
    this.folds = Math.min(MOST_FOLDS, cases.size());
    List<Nested> nested = nested();
    double[] shares = new double[folds];
    for (int g = 0; g < folds; g++) {
      int fold = g;
      shares[g] =
          PoolShare.of(
              nested.stream()
                  .filter(one -> one.without() == fold)
                  .flatMap(one -> one.losses().stream())
                  .toList());
    }
    List<Foreseen> foreseen =
        IntStream.range(0, cases.size())
            .parallel()
            .mapToObj(c -> foresee(cases.get(c), shares[c % folds]))
            .toList();
    this.scores = foreseen.stream().map(Foreseen::score).toList();
    this.poolShare = PoolShare.of(foreseen.stream().map(Foreseen::losses).toList());
  }

  @SuppressWarnings("ArrayRecordComponent") // within the class, never compared
  private record Foreseen(CaseScore score, double[] losses) {}

  /** How each case was foreseen, in alphabetical order. */
  List<CaseScore> listScores() {
    return scores;
  }

  /** The weight that the pooled shares would have in the forecast of a further case. */
  double poolShare() {
    return poolShare;
  }

  private Foreseen foresee(String name, double share) {
    RollCalls others = rolls.without(name);
    VoteFit fit = VoteFitter.fit(others, request.penalty());
    AbsenceFit absence = new AbsenceFit(others, request.penalty().absenceScale());
    PooledCases pooled = new PooledCases(others);
    VoteForecast forecast =
        VoteForecast.of(
            rolls.getCase(name),
            rolls.listGroups(),
            new UnseenCase(
                request.draw(fit),
                request.draw(absence),
                Optional.of(new Pool(pooled, share)),
                name,
                request.seed()),
            request.simulations(),
            request.seed());
    BaseRate base = BaseRate.of(others);
    CaseScore score =
        new CaseScore(
            name, forecast.score(base), forecast.listTallies(), share, forecast.logLossOfLogit());
    return new Foreseen(score, PoolShare.losses(forecast, pooled));
  }

  private List<Nested> nested() {
    return IntStream.range(0, folds * folds)
        .filter(k -> k / folds < k % folds)
        .parallel()
        .mapToObj(k -> nested(k / folds, k % folds))
        .flatMap(List::stream)
        .toList();
  }

  private List<Nested> nested(int one, int other) {
    RollCalls others = rolls;
    for (String name : Stream.concat(fold(one).stream(), fold(other).stream()).toList()) {
      others = others.without(name);
    }
    long kinds =
        others.votes().stream().map(RollCall::vote).filter(Vote::present).distinct().count();
    if (kinds < 2) {
      return List.of();
    }
    VoteFit fit = VoteFitter.fit(others, request.penalty());
    VoteParameters[] drawn = ParameterDraws.of(fit, NESTED_DRAWS, request.seed());
    PooledCases pooled = new PooledCases(others);
    return List.of(
        new Nested(one, other, losses(fold(one), drawn, pooled)),
        new Nested(other, one, losses(fold(other), drawn, pooled)));
  }

  private List<String> fold(int fold) {
    return IntStream.range(0, cases.size())
        .filter(c -> c % folds == fold)
        .mapToObj(cases::get)
        .toList();
  }

  private List<double[]> losses(List<String> names, VoteParameters[] drawn, PooledCases pooled) {
    List<double[]> losses = new ArrayList<>();
    for (String name : names) {
      VoteForecast forecast =
          VoteForecast.of(
              rolls.getCase(name),
              rolls.listGroups(),
              new UnseenCase(drawn, List.of(), Optional.empty(), name, request.seed()),
              NESTED_DRAWS,
              request.seed());
      losses.add(PoolShare.losses(forecast, pooled));
    }
    return losses;
  }
}
