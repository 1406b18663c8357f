package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.demarche.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningLoadTest {
  /** A blockade of the library takes effect after three days; nobody decides anything. */
  private static final String BLOCKADE =
      """
      demarche: 1
      title: Opening test
      start: 2030-01-01
      horizon: 60 d
      assumptions:
        attention_alpha: {value: -60, source: "judgement: silence"}
        attention_alpha_voice: {value: -60, source: "judgement: silence"}
        lag_violent_mu: {value: 15, source: "judgement: the struck decide much later"}
        lag_nonviolent_mu: {value: 15, source: "judgement: the struck decide much later"}
        review_rate: {value: 0, source: "judgement: silence"}
        talks_opening_rate: {value: 0, source: "judgement: silence"}
      actors:
        AAA: {type: state, name: Aland}
        BBB: {type: state, name: Beland}
      relations:
        AAA:
          BBB: {focal: true}
      timeline:
        blockade: {title: A blockade, at: 6 h, by: AAA, on: BBB, action: blockade, opening: OPENING, facts: ["Fiction."]}
      """;

  private static final String LIFTED =
      "  lifted: {title: Lifted, at: 30 d, by: AAA, on: BBB, action: withdraw_forces, facts: [\"Fiction.\"]}\n";

  @TempDir private Path folder;

  @Test
  void anOpeningBlockadeThatStandsIsNoSpiral() {
    assertThat(share(BLOCKADE.replace("OPENING", "true"), "frozen_standoff_aaa_bbb")).isEqualTo(1);
  }

  @Test
  void anOpeningBlockadeThatIsLiftedIsAccommodation() {
    assertThat(share(BLOCKADE.replace("OPENING", "true") + LIFTED, "accommodation_aaa_bbb"))
        .isEqualTo(1);
  }

  @Test
  void aBlockadeAfterTheOpeningIsArmedEscalation() {
    String later = BLOCKADE.replace("OPENING", "false").replace("at: 6 h", "at: 9 d");
    assertThat(share(later, "armed_escalation_aaa_bbb")).isEqualTo(1);
  }

  private double share(String text, String outcome) {
    Plan plan = TestScenarios.plan(folder, text);
    return TestScenarios.mean(plan, outcome, 5);
  }
}
