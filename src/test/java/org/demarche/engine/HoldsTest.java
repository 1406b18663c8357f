package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.demarche.model.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoldsTest {
  /** An exercise holds rung 4 for 14 days, from 0.25 to 14.25; nobody decides anything. */
  private static final String EXERCISE =
      """
      demarche: 1
      title: Holding test
      start: 2030-01-01
      horizon: 60 d
      assumptions:
        attention_alpha: {value: -60, source: "judgement: silence"}
        attention_alpha_voice: {value: -60, source: "judgement: silence"}
        review_rate: {value: 0, source: "judgement: silence"}
        talks_opening_rate: {value: 0, source: "judgement: silence"}
      actors:
        AAA: {type: state, name: Aland}
        BBB: {type: state, name: Beland}
      relations:
        AAA:
          BBB: {focal: true}
      timeline:
        exercise: {title: An exercise, at: 6 h, by: AAA, on: BBB, action: exercise, facts: ["Fiction."]}
        recall: {title: A recall, at: 14.75 d, by: BBB, on: AAA, action: recall_ambassador, facts: ["Fiction."]}
      """;

  @TempDir private Path folder;

  /** Between the end of the hold at 14.25 and the recall at 14.75 the pair is at rung 0. */
  @Test
  void aHoldThatRanOutEndsAtItsOwnTimeEvenIfALowerActFollowsTheSameDay() {
    assertThat(mean("days_at_rung_4_aaa_bbb")).isCloseTo(14, within(1e-9));
    assertThat(mean("days_at_rung_0_aaa_bbb")).isCloseTo(0.25 + 0.5, within(1e-9));
    assertThat(mean("days_at_rung_2_aaa_bbb")).isCloseTo(60 - 14.75, within(1e-9));
  }

  private double mean(String outcome) {
    Plan plan = TestScenarios.plan(folder, EXERCISE);
    return TestScenarios.mean(plan, outcome, 1);
  }
}
