package org.demarche.evidence.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.demarche.evidence.cases.CaseKnown;
import org.demarche.evidence.cases.MilestoneGroup;
import org.junit.jupiter.api.Test;

final class BaseRatesTest {
  private static CaseKnown known(int violence) {
    return new CaseKnown(violence, 0, 0, false, false, false);
  }

  @Test
  void aRateIsLaplacesAndACaseCountsOnce() {
    PastCase twoPairs = Made.up("a").says("talks_30", .5, true).says("talks_30", .5, false).past();
    PastCase came = Made.up("b").says("talks_30", .5, true).past();
    PastCase unknown = Made.up("c").says("talks_30", .5, null).past();

    BaseRates rates = BaseRates.of(List.of(twoPairs, came, unknown));

    assertThat(rates.plain("talks_30")).isCloseTo((.5 + 1 + 1) / (2 + 2), within(1e-12));
    assertThat(rates.plain("talks_7")).isEqualTo(.5);
    assertThat(BaseRates.of(List.of()).rate("talks_7", known(2))).isEqualTo(.5);
  }

  @Test
  void theClassOfViolenceCountsWhereItTells() {
    List<PastCase> cases = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      int violence = i % 2 == 0 ? 2 : 0;
      // The Council meets when there is violence; talks come every third time.
      cases.add(
          Made.up("c" + i, violence)
              .says("sc_meets_3", .5, violence == 2)
              .says("talks_30", .5, i % 3 == 0)
              .past());
    }
    BaseRates rates = BaseRates.of(cases);

    assertThat(rates.knowsViolence(MilestoneGroup.INSTITUTIONS)).isTrue();
    assertThat(rates.knowsViolence(MilestoneGroup.TALKS)).isFalse();
    assertThat(rates.plain("sc_meets_3")).isCloseTo(11 / 22.0, within(1e-12));
    // Ten of ten in the class, beside eight at the rate of all.
    assertThat(rates.rate("sc_meets_3", known(2))).isCloseTo(14 / 18.0, within(1e-12));
    assertThat(rates.rate("sc_meets_3", known(0))).isCloseTo(4 / 18.0, within(1e-12));
    assertThat(rates.rate("sc_meets_3", known(3))).isCloseTo(.5, within(1e-12));
    assertThat(rates.rate("talks_30", known(2))).isEqualTo(rates.plain("talks_30"));
  }
}
