package org.demarche.evidence.votes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Fits without penalties against R: MASS 7.3-58.2 and ordinal 2022.11-16 under R 4.2.2. */
final class VoteFitterTest {
  /** Ratings of the wine data, low (1, 2), mid (3) and high (4, 5), of each judge 1 to 9. */
  private static final String[][] WINE = {
    // contact no, temperature cold; contact yes, cold; contact no, warm; contact yes, warm
    {"110", "200", "110", "110", "110", "110", "200", "200", "200"},
    {"011", "110", "110", "110", "011", "110", "200", "110", "110"},
    {"002", "110", "002", "110", "020", "101", "110", "020", "110"},
    {"002", "002", "002", "011", "020", "002", "110", "011", "002"}
  };

  private static void add(
      List<RollCall> votes, String name, double distance, String group, String counts) {
    for (int k = 0; k < counts.length(); k++) {
      add(votes, name, distance, group, Vote.values()[k], counts.charAt(k) - '0');
    }
  }

  private static void add(
      List<RollCall> votes, String name, double distance, String group, Vote vote, int count) {
    for (int i = 0; i < count; i++) {
      votes.add(new RollCall("text " + name, name, "AAA", vote, distance, group));
    }
  }

  private static RollCalls wine() {
    List<RollCall> votes = new ArrayList<>();
    for (int row = 0; row < WINE.length; row++) {
      for (int judge = 0; judge < WINE[row].length; judge++) {
        String contact = row % 2 == 0 ? "no" : "yes";
        add(votes, "judge " + judge, row < 2 ? 0 : 1, contact, WINE[row][judge]);
      }
    }
    return new RollCalls("wine", votes, 0);
  }

  @Test
  void withoutEffectsTheFitIsThatOfPolr() {
    // polr(Sat ~ as.numeric(Infl), weights = Freq, data = MASS::housing)
    int[][] housing = {{282, 170, 175}, {206, 189, 264}, {79, 87, 229}};
    List<RollCall> votes = new ArrayList<>();
    for (int influence = 0; influence < housing.length; influence++) {
      for (int k = 0; k < Vote.KINDS; k++) {
        add(votes, "all", influence + 1, "all", Vote.values()[k], housing[influence][k]);
      }
    }
    VoteFit fit = VoteFitter.fit(new RollCalls("housing", votes, 0), VotePenalty.none(false));
    VoteParameters at = fit.parameters();
    assertThat(fit.logLikelihood()).isCloseTo(-1771.914146, within(1e-5));
    assertThat(at.slope()).isCloseTo(0.61725189, within(1e-4));
    assertThat(-at.cut() - at.intercept()).isCloseTo(0.43465007, within(1e-4));
    assertThat(at.cut() - at.intercept()).isCloseTo(1.58445845, within(1e-4));
    assertThat(fit.standardErrors()[1]).isCloseTo(0.061292784, within(1e-4));
  }

  @Test
  void withCaseEffectsTheFitIsThatOfClmm() {
    // clmm(r3 ~ t + (1 | judge)), r3 = cut(rating, c(0, 2, 3, 5)), t = temp is warm; Laplace
    VoteFit fit = VoteFitter.fit(wine(), VotePenalty.none(true));
    VoteParameters at = fit.parameters();
    assertThat(fit.logLikelihood()).isCloseTo(-65.68044573, within(1e-4));
    assertThat(at.slope()).isCloseTo(2.5142475, within(2e-3));
    assertThat(-at.cut() - at.intercept()).isCloseTo(0.4537696, within(2e-3));
    assertThat(at.cut() - at.intercept()).isCloseTo(2.7033708, within(2e-3));
    assertThat(at.caseSd()).isCloseTo(0.8529955, within(2e-3));
    assertThat(fit.standardErrors()[1]).isCloseTo(0.5673056, within(2e-3));
  }

  @Test
  void textsOnOneCaseThatRepeatItsVotesChangeNothing() {
    List<RollCall> twice = new ArrayList<>(wine().votes());
    for (RollCall vote : wine().getCase("judge 3")) {
      twice.add(
          new RollCall("again", "judge 3", "AAA", vote.vote(), vote.distance(), vote.criticised()));
    }
    VotePenalty penalty = VotePenalty.ofCaseScale(1);
    VoteParameters once = VoteFitter.fit(wine(), penalty).parameters();
    VoteParameters repeated =
        VoteFitter.fit(new RollCalls("twice", twice, 0), penalty).parameters();
    assertThat(repeated.slope()).isCloseTo(once.slope(), within(1e-4));
    assertThat(repeated.caseSd()).isCloseTo(once.caseSd(), within(1e-3));
  }
}
