package org.demarche.evidence.votes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

final class VoteCalibrationTest {
  private static final VoteCalibration.Request QUICK =
      new VoteCalibration.Request(VotePenalty.ofCaseScale(VotePenalty.CASE_SCALE), 1_000, 7);

  @Test
  void numbersThatMadeTheVotesAreFoundAgain() {
    VoteFit fit =
        VoteFitter.fit(
            SyntheticVotes.draw(25, 80, 11).relative(),
            VotePenalty.ofCaseScale(VotePenalty.CASE_SCALE));
    double[] found = fit.parameters().toArray();
    double[] truth = SyntheticVotes.TRUTH.toArray();
    double[] errors = fit.standardErrors();
    for (int k = 0; k < truth.length; k++) {
      assertThat(found[k]).as("number %d", k).isCloseTo(truth[k], within(3 * errors[k]));
      assertThat(errors[k]).as("error of number %d", k).isBetween(0.01, 0.5);
    }
  }

  /**
   * Sixty cases, three tallies each, four fits to other cases a time. Were coverage exactly 0.8 and
   * the three tallies of a case one, the share would lie within 0.8 ± 0.16 in 998 of 1,000 trials.
   */
  @Test
  void bandsOfUnseenCasesCoverAboutAsOftenAsTheySay() {
    int covered = 0;
    int all = 0;
    double loss = 0;
    double lossBase = 0;
    for (int set = 0; set < 12; set++) {
      RollCalls rolls = SyntheticVotes.draw(5, 60, 100 + set);
      for (CaseScore score : HeldOut.scores(rolls.relative(), QUICK)) {
        loss += score.score().logLoss();
        lossBase += score.score().logLossBase();
        for (TallyBand band : score.resolutions().get(0).tally().values()) {
          covered += band.covers() ? 1 : 0;
          all++;
          assertThat(band.width()).isLessThan(60);
        }
      }
    }
    assertThat((double) covered / all).isBetween(0.64, 0.96);
    assertThat(loss).isLessThan(lossBase);
  }

  /** The base rate is the best there is here: what is asked is that a forecast costs nothing. */
  @Test
  void whereDistanceExplainsNothingTheForecastIsAsGoodAsTheBaseRate() {
    VoteParameters none = new VoteParameters(0.5, 0, 1.1, 0.85);
    double loss = 0;
    double base = 0;
    int cases = 0;
    for (int set = 0; set < 5; set++) {
      for (CaseScore one :
          HeldOut.scores(SyntheticVotes.draw(none, 4, 40, 300 + set).relative(), QUICK)) {
        loss += one.score().logLoss();
        base += one.score().logLossBase();
        cases++;
      }
    }
    assertThat(loss / cases).isLessThan(base / cases + 0.005);
  }

  @Test
  void theSameRequestGivesTheSameAnswer() {
    RollCalls rolls = SyntheticVotes.draw(3, 40, 5);
    assertThat(VoteCalibration.of(rolls, QUICK)).isEqualTo(VoteCalibration.of(rolls, QUICK));
  }

  @Test
  void theOrderOfRowsDoesNotMatter() {
    RollCalls rolls = SyntheticVotes.draw(3, 40, 5);
    List<RollCall> shuffled = new ArrayList<>(rolls.votes());
    java.util.Collections.reverse(shuffled);
    RollCalls turned = new RollCalls(rolls.file(), shuffled, 0);
    assertThat(VoteCalibration.of(turned, QUICK).heldOut().get(0).resolutions())
        .isEqualTo(VoteCalibration.of(rolls, QUICK).heldOut().get(0).resolutions());
  }

  @Test
  void aCaseWithoutAbstentionsInTheOthersIsStillForeseen() {
    List<RollCall> votes = new ArrayList<>();
    for (RollCall vote : SyntheticVotes.draw(3, 40, 5).votes()) {
      boolean skip = vote.vote() == Vote.ABSTAIN && !vote.caseName().equals("case 0");
      if (!skip) {
        votes.add(vote);
      }
    }
    RollCalls rolls = new RollCalls("x", votes, 0);
    CaseScore score = HeldOut.scores(rolls.relative(), QUICK).get(0);
    assertThat(score.score().logLoss()).isFinite().isPositive();
    assertThat(score.score().logLossBase()).isFinite().isPositive();
  }

  /** Half of a dispute would tell the other half's level. */
  @Test
  void casesThatDifferByAYearAreLeftOutTogether() {
    List<RollCall> votes = new ArrayList<>(SyntheticVotes.draw(4, 40, 5).votes());
    for (RollCall vote : SyntheticVotes.draw(4, 40, 6).getCase("case 1")) {
      votes.add(renamed(vote, "again", "case 0 1987"));
    }
    List<CaseScore> scores = HeldOut.scores(new RollCalls("x", votes, 0).relative(), QUICK);
    assertThat(scores.stream().map(CaseScore::name))
        .containsExactly("case 0", "case 1", "case 2", "case 3");
    assertThat(scores.get(0).resolutions()).hasSize(2);
  }

  private static RollCall renamed(RollCall vote, String text, String name) {
    return new RollCall(text, name, vote.member(), vote.vote(), vote.distance(), vote.criticised());
  }

  /**
   * What was reached elsewhere on the same rows (Hamiltonian Monte Carlo, disputes left out in
   * turn): a log-loss of .757 and .681 where the United States is criticised, bands that cover .88.
   */
  @Test
  void theRollCallsOnUsesOfForceAreForeseenAsWellAsElsewhere() {
    String folder = System.getProperty("demarche.reference");
    Assumptions.assumeTrue(
        folder != null, "skipped: -Ddemarche.reference=DIR names no folder of reference files");
    RollCalls rolls = RollCallReader.read(Path.of(folder, "votes_uses_of_force.csv"));
    VoteCalibration found = VoteCalibration.of(rolls, VoteCalibration.Request.standard());
    assertThat(found.heldOut()).hasSize(18);
    assertThat(found.mean().logLoss()).isCloseTo(0.757, within(0.005));
    assertThat(found.mean().logLossBase()).isCloseTo(0.812, within(0.005));
    assertThat(found.meansByCriticised().get("USA").logLoss()).isCloseTo(0.681, within(0.005));
    List<TallyBand> bands =
        found.heldOut().stream()
            .flatMap(one -> one.resolutions().stream())
            .flatMap(text -> text.tally().values().stream())
            .toList();
    double covered = bands.stream().filter(TallyBand::covers).count();
    assertThat(covered / bands.size()).isBetween(0.8, 0.92);
  }

  @Test
  void scoresOfASimpleSampleAreThoseWorkedByHand() {
    // X is 1, 3 or 8, y is 2: E|X − y| = (1 + 1 + 6)/3; E|X − X′| = 2(2 + 7 + 5)/9.
    assertThat(VoteForecast.crps(new int[] {1, 3, 8}, 2))
        .isCloseTo(8.0 / 3 - 14.0 / 9, within(1e-12));
  }
}
