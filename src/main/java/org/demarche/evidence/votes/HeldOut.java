package org.demarche.evidence.votes;

import java.util.List;
import java.util.stream.Collectors;

/** Each dispute foreseen from the others, its levels drawn from the spread that these show. */
final class HeldOut {
  private HeldOut() {}

  /**
   * Foresees each dispute.
   *
   * @param rolls at least two disputes, distances as {@link RollCalls#relative} has them
   * @param request what to do
   * @return in alphabetical order of the disputes
   */
  static List<CaseScore> scores(RollCalls rolls, VoteCalibration.Request request) {
    return rolls.listDisputes().parallelStream()
        .map(name -> foresee(rolls, name, request))
        .toList();
  }

  private static CaseScore foresee(RollCalls rolls, String name, VoteCalibration.Request request) {
    List<RollCall> votes = rolls.getDispute(name);
    RollCalls others = rolls.without(name);
    VoteFit fit = VoteFitter.fit(others, request.penalty());
    BaseRate base = BaseRate.of(others);
    VoteForecast forecast =
        VoteForecast.of(
            votes,
            new UnseenCase(request.draw(fit), base.absent(), request.seed()),
            request.simulations(),
            request.seed());
    return new CaseScore(name, criticised(votes), forecast.score(base), forecast.listTallies());
  }

  private static String criticised(List<RollCall> votes) {
    return votes.stream()
        .map(RollCall::criticised)
        .filter(code -> !code.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
