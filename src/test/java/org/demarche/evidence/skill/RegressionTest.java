package org.demarche.evidence.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.demarche.evidence.cases.CaseKnown;
import org.junit.jupiter.api.Test;

final class RegressionTest {
  private static CaseKnown known(int violence) {
    return new CaseKnown(violence, 0, 0, false, false, false);
  }

  @Test
  void whatTheEveTellsIsLearned() {
    List<PastCase> cases = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      cases.add(Made.up("c" + i, i % 4).says("p_force_30", .5, i % 4 > 1).past());
    }
    Regression regression = Regression.of(cases);

    assertThat(regression.chance("p_force_30", known(0))).isLessThan(.3);
    assertThat(regression.chance("p_force_30", known(3))).isGreaterThan(.7);
  }

  @Test
  void whatItDoesNotTellIsTheBaseRate() {
    List<PastCase> cases = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      cases.add(Made.up("c" + i, i % 4).says("p_force_30", .5, i % 8 < 4).past());
    }
    Regression regression = Regression.of(cases);

    assertThat(regression.chance("p_force_30", known(3))).isCloseTo(13 / 26.0, within(1e-3));
    assertThat(regression.chance("talks_30", known(3))).isEqualTo(.5);
    assertThat(Regression.of(List.of()).chance("p_force_30", known(3))).isEqualTo(.5);
  }

  @Test
  void aMilestoneOfOneCaseIsNoReasonToFail() {
    PastCase only = Made.up("a", 2).says("prisoners_180", .5, true).past();

    assertThat(Regression.of(List.of(only)).chance("prisoners_180", known(2)))
        .isCloseTo(2 / 3.0, within(1e-3));
  }
}
