package org.demarche.evidence.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.demarche.evidence.cases.CaseForecast;
import org.demarche.evidence.cases.MilestoneGroup;
import org.demarche.evidence.cases.Milestones;
import org.demarche.evidence.cases.StanceClass;
import org.junit.jupiter.api.Test;

final class SkillTest {
  private static SkillReport skill(CaseForecast... forecasts) {
    return Skill.of(List.of(forecasts), List.of(), 1);
  }

  /** By hand: each case learns from the other alone, so base rates are 1/3 and 2/3. */
  @Test
  void scoresAreThoseWorkedOutByHand() {
    SkillReport report =
        skill(
            Made.up("a").says("talks_30", .9, true).made(),
            Made.up("b").says("talks_30", .2, false).made());

    GroupScore score = report.overall();
    assertThat(score.n()).isEqualTo(2);
    assertThat(score.brier().model()).isCloseTo((.01 + .04) / 2, within(1e-12));
    assertThat(score.brier().reference()).isCloseTo(4 / 9.0, within(1e-12));
    assertThat(score.skill()).isCloseTo(1 - .025 * 9 / 4, within(1e-12));
    assertThat(score.logarithmic().model())
        .isCloseTo(-(Math.log(.9) + Math.log(.8)) / 2, within(1e-12));
    assertThat(score.logarithmic().climatology()).isCloseTo(Math.log(3), within(1e-12));
    assertThat(score.interval()).isNull();
    assertThat(score.discrimination()).isEqualTo(1);
    assertThat(report.groups()).containsOnlyKeys(MilestoneGroup.TALKS);
  }

  @Test
  void oneCaseLearnsFromTheLibraryWithoutItself() {
    PastCase itself = Made.up("a").says("talks_30", .5, true).past();
    List<PastCase> library = new ArrayList<>(List.of(itself));
    for (String id : List.of("b", "c", "d")) {
      library.add(Made.up(id).says("talks_30", .5, id.equals("b")).past());
    }
    CaseForecast one = Made.up("a").says("talks_30", .4, true).made();
    SkillReport report = Skill.of(List.of(one), library, 1);

    assertThat(report.training()).isEqualTo(3);
    assertThat(report.cases().get(0).rows().get(0).climatology()).isCloseTo(2 / 5.0, within(1e-12));
    assertThat(report.overall().skill()).isCloseTo(0, within(1e-12));
  }

  @Test
  void whatIsNotKnownIsForetoldButNotScored() {
    SkillReport report =
        skill(
            Made.up("a").says("talks_30", .9, null).says("talks_7", .1, false).made(),
            Made.up("b").says("talks_30", .2, true).made());

    assertThat(report.overall().n()).isEqualTo(2);
    ScoredRow unknown = report.cases().get(0).rows().get(0);
    assertThat(unknown.isScored()).isFalse();
    assertThat(unknown.reference()).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(report.milestones()).hasSize(2);
  }

  @Test
  void nothingScoredIsNoReasonToFail() {
    SkillReport report = skill(Made.up("a").says("talks_30", .9, null).made());

    assertThat(report.overall().n()).isZero();
    assertThat(report.overall().brier().model()).isNaN();
    assertThat(report.groups()).isEmpty();
    assertThat(report.reliability()).hasSize(10).allMatch(bin -> bin.n() == 0);
    assertThat(report.stances()).allMatch(score -> score.n() == 0);
  }

  @Test
  void certaintyIsPunishedButFinite() {
    SkillReport report = skill(Made.up("a").says("talks_30", 0, true).made());

    assertThat(report.overall().brier().model()).isEqualTo(1);
    assertThat(report.overall().logarithmic().model()).isCloseTo(-Math.log(1e-6), within(1e-6));
    CaseForecast none = Made.up("a").says("talks_30", Double.NaN, true).made();
    assertThatThrownBy(() -> skill(none)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Mann and Whitney's count: of 2 · 3 pairs 4 are right and one is a tie. */
  @Test
  void rowsOfOneMilestoneAreToldApartByPairs() {
    SkillReport report =
        skill(
            Made.up("a").says("talks_30", .8, true).says("talks_7", .1, true).made(),
            Made.up("b").says("talks_30", .4, true).made(),
            Made.up("c").says("talks_30", .4, false).made(),
            Made.up("d").says("talks_30", .6, false).made(),
            Made.up("e").says("talks_30", .1, false).made());

    assertThat(report.overall().discrimination()).isCloseTo(4.5 / 6, within(1e-12));
  }

  /** Every forecast .2 too high: moved by that, the sum of Brier falls by n · .04. */
  @Test
  void aWrongLevelCostsItsSquare() {
    SkillReport off =
        skill(
            Made.up("a").says("talks_30", .9, true).made(),
            Made.up("b").says("talks_30", .5, false).made());
    SkillReport right =
        skill(
            Made.up("a").says("talks_30", .7, true).made(),
            Made.up("b").says("talks_30", .3, false).made());

    MilestoneLevel level = off.milestones().get(0);
    assertThat(level.level()).isCloseTo(2 * .04, within(1e-12));
    assertThat(level.lost() - right.milestones().get(0).lost())
        .isCloseTo(level.level(), within(1e-12));
  }

  @Test
  void whatLosesMostComesFirst() {
    List<CaseForecast> cases = new ArrayList<>();
    for (String id : List.of("a", "b", "c")) {
      cases.add(
          Made.up(id)
              .says("talks_30", .9, true)
              .says("agreement_30", .9, false)
              .says("contact_7", .3, false)
              .made());
    }
    SkillReport report = Skill.of(cases, List.of(), 1);

    assertThat(report.milestones().stream().map(MilestoneLevel::milestone))
        .containsExactly("agreement_30", "contact_7", "talks_30");
    // Forecasts .9, .9, .3 beside 1, 0, 0: ranks 2.5, 2.5, 1 and 3, 1.5, 1.5.
    assertThat(report.levels()).isCloseTo(.5, within(1e-12));
    assertThat(report.overall().interval()).isNotNull();
  }

  @Test
  void aForecastGoesIntoTheBinThatBeginsWithIt() {
    SkillReport report =
        skill(
            Made.up("a")
                .says("talks_30", .1, false)
                .says("talks_7", 1, true)
                .says("talks_90", .05, false)
                .made());

    List<ReliabilityBin> bins = report.reliability();
    assertThat(bins.get(0).n()).isEqualTo(1);
    assertThat(bins.get(1).n()).isEqualTo(1);
    assertThat(bins.get(9).observed()).isEqualTo(1);
    assertThat(new ReliabilityBin(0, .1, .05, .3, 20).isOff()).isTrue();
    assertThat(new ReliabilityBin(0, .1, .05, .3, 19).isOff()).isFalse();
  }

  @Test
  void whereTheModelSaysNothingTheBaseRateStandsIn() {
    assertThat(Milestones.isBaseRate("mourning_5")).isTrue();
    SkillReport report =
        skill(
            Made.up("a").says("mourning_5", .9, true).made(),
            Made.up("b").says("mourning_5", .9, false).made());

    assertThat(report.overall().skill()).isCloseTo(0, within(1e-12));
    assertThat(report.cases().get(0).rows().get(0).forecast().probability())
        .isCloseTo(1 / 3.0, within(1e-12));
    assertThat(report.overall().discrimination()).isNaN();
  }

  @Test
  void everyStandardMilestoneHasAGroup() {
    assertThat(Milestones.all()).hasSizeGreaterThanOrEqualTo(49);
    assertThat(Milestones.all().stream().map(Milestones.Milestone::group).distinct())
        .containsExactlyInAnyOrder(MilestoneGroup.values());
    assertThatThrownBy(() -> Milestones.group("nonsense_3"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** By hand: the other case has two that condemn, so (2 + 1) / (2 + 4) and 1 / 6. */
  @Test
  void stancesAreHeldAgainstTheirRatesElsewhere() {
    SkillReport report =
        skill(
            Made.up("a")
                .stance(StanceClass.CONDEMN, -1, 1)
                .stance(StanceClass.CONDEMN, -1, 1)
                .party(StanceClass.SUPPORT)
                .made(),
            Made.up("b").stance(StanceClass.CONDEMN, -1, 1).made());

    StanceScore day5 = report.stances().get(0);
    assertThat(day5.day()).isEqualTo(5);
    assertThat(day5.n()).isEqualTo(3);
    assertThat(day5.model()).isCloseTo(Math.log(4), within(1e-12));
    double ofA = -Math.log(2 / 5.0);
    double ofB = -Math.log(3 / 6.0);
    assertThat(day5.climatology()).isCloseTo((2 * ofA + ofB) / 3, within(1e-12));
    assertThat(day5.frequency()).containsExactly(1.0, 0.0, 0.0, 0.0);
    assertThat(day5.gap()).isNull();
  }

  @Test
  void relationsTellWhatFriendsSay() {
    List<CaseForecast> cases = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Made made = Made.up("c" + i);
      for (int k = 0; k < 5; k++) {
        made.stance(StanceClass.SUPPORT, 1, -1).stance(StanceClass.CONDEMN, -1, 1);
      }
      cases.add(made.made());
    }
    StanceScore score = Skill.of(cases, List.of(), 1).stances().get(0);

    assertThat(score.climatology()).isCloseTo(-Math.log(36 / 74.0), within(1e-9));
    assertThat(score.relationsOnly()).isLessThan(.2);
    assertThat(score.gap()).isNotNull();
    assertThat(score.gap().low()).isGreaterThan(1);
  }
}
