package org.demarche.evidence.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConductCountTest {
  private static final Contrasted BOTH = ScriptedCase.compared(3);
  private static final double YEARS = 0.2;

  private static Contrasted.Rate rate(Conduct conduct, Group group) {
    return BOTH.rates().stream()
        .filter(r -> r.conduct() == conduct && r.group() == group)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyDyadIsInOneCircle() {
    assertThat(BOTH.dyads()).hasSize(Group.values().length);
    assertThat(BOTH.dyads().get(Group.ALL.ordinal())).isEqualTo(6);
    assertThat(BOTH.dyads().get(Group.FOCAL.ordinal())).isEqualTo(1);
    assertThat(BOTH.dyads().get(Group.DISPUTE.ordinal())).isEqualTo(1);
    assertThat(BOTH.dyads().get(Group.RELEVANT.ordinal())).isEqualTo(3);
    assertThat(BOTH.dyads().get(Group.CALM.ordinal())).isEqualTo(4);
  }

  /** What the timeline holds, by hand; two drills of a dyad in a month are one show of force. */
  @ParameterizedTest
  @CsvSource({
    "BREAK, ALL, 1",
    "BREAK, FOCAL, 1",
    "RECALL, FOCAL, 1",
    "SANCTION, ALL, 1",
    "SANCTION, DISPUTE, 0",
    "SANCTION, CALM, 1",
    "SHOW, ALL, 1",
    "SHOW, FOCAL, 1",
    "FORCE, ALL, 2",
    "FORCE, FOCAL, 1",
    "FORCE, CALM, 1",
    "THREAT, ALL, 1",
    "CONDEMNATION, ALL, 1",
    "CONDEMNATION, CALM, 1",
    "TALKS, ALL, 0",
    "AGREEMENT, ALL, 0"
  })
  void whatTheTimelineHoldsIsCountedOnce(Conduct conduct, Group group, double times) {
    Contrasted.Rate rate = rate(conduct, group);
    int dyads = BOTH.dyads().get(group.ordinal());
    assertThat(rate.perRun().estimate()).isEqualTo(times);
    assertThat(rate.perYear().estimate()).isCloseTo(times / dyads / YEARS, within(1e-12));
  }

  @Test
  void aQuietWorldWhereNobodyActsIsEmpty() {
    assertThat(BOTH.rates())
        .allSatisfy(
            rate -> {
              assertThat(rate.perRunQuiet().estimate()).isZero();
              assertThat(rate.perRunQuiet().high()).isEqualTo(1.0);
            });
  }

  @Test
  void whatTheShockAloneDoesDiffersAndTheCalendarDoesNot() {
    Map<String, Boolean> differs =
        Map.of("broken", differs(ScriptedCase.compared(40), "broken"), "day", differs(BOTH, "day"));
    assertThat(differs).containsEntry("broken", true).containsEntry("day", false);
    assertThat(BOTH.indifferent()).extracting(Contrasted.Difference::id).contains("day");
  }

  private static boolean differs(Contrasted both, String id) {
    return both.outcomes().stream()
        .filter(o -> o.id().equals(id))
        .findFirst()
        .orElseThrow()
        .differs();
  }

  @Test
  void severalScenariosAreOneSample() {
    Contrasted twice = Contrasted.pool(List.of(BOTH, BOTH));
    assertThat(twice.dyads()).element(Group.ALL.ordinal()).isEqualTo(12);
    for (int k = 0; k < BOTH.rates().size(); k++) {
      Contrasted.Rate one = BOTH.rates().get(k);
      Contrasted.Rate two = twice.rates().get(k);
      assertThat(two.perYear().estimate()).isCloseTo(one.perYear().estimate(), within(1e-12));
      assertThat(two.band().orElseThrow().high())
          .isCloseTo(one.band().orElseThrow().high(), within(1e-12));
    }
  }
}
