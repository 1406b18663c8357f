package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.demarche.engine.agenda.Agenda;
import org.demarche.engine.program.Program;
import org.demarche.engine.run.Run;
import org.demarche.engine.situation.Situation;
import org.demarche.model.Parameter;
import org.demarche.model.Plan;
import org.demarche.trace.Story;
import org.demarche.trace.TalkStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who can give in, and what comes of both giving way. */
class YieldingTest {
  private static final int RUNS = 60;

  @TempDir Path folder;

  private Plan plan(String more) {
    return TestScenarios.plan(folder, TestScenarios.CRISIS + more);
  }

  private static boolean wasOpen(Plan plan, String action, int actor) {
    int wanted = plan.getAction(action);
    for (int r = 1; r <= RUNS; r++) {
      for (Story.Decision decision : TestScenarios.story(plan, r).decisions()) {
        boolean open = decision.options().stream().anyMatch(option -> option.action() == wanted);
        if (open && decision.actor() == actor) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void aSideThatHasImposedNothingCanComplyAndGiveIn() {
    Plan plan = plan("");

    assertThat(wasOpen(plan, "partial_compliance", plan.getActor("BBB"))).isTrue();
    assertThat(wasOpen(plan, "accept_demand", plan.getActor("BBB"))).isTrue();
  }

  @Test
  void onlyWhoHasForcesThereCanWithdrawThem() {
    Plan without = plan("");
    Plan deployed =
        plan(
            "  move: {title: A deployment, at: 7 h, by: AAA, on: BBB, action: deploy_forces,"
                + " facts: [\"Fiction.\"]}\n");

    assertThat(wasOpen(without, "withdraw_forces", without.getActor("CCC"))).isFalse();
    assertThat(wasOpen(deployed, "withdraw_forces", deployed.getActor("AAA"))).isTrue();
  }

  private static final String SILENCE =
      """
      assumptions:
        attention_alpha: {title: Deeds, value: -60, source: "judgement: for the test"}
        attention_alpha_voice: {title: Words, value: -60, source: "judgement: for the test"}
        review_rate: {title: Reviews, value: 0, source: "judgement: for the test"}
        talks_opening_rate: {title: Openings, value: 0, source: "judgement: for the test"}
        mediator_rate: {title: Offers, value: 0, source: "judgement: for the test"}
        tacit_window: {title: Window, value: 20, source: "judgement: for the test"}
      """;

  private static String eased(String id, int day, String by, String on) {
    return "  %s: {title: A concession, at: %d d, by: %s, on: %s, action: release_prisoners, facts: [\"Fiction.\"]}\n"
        .formatted(id, day, by, on);
  }

  private static long understandings(Plan plan) {
    return TestScenarios.story(plan, 1).talks().stream()
        .filter(talk -> talk.step() == TalkStep.TACIT_UNDERSTANDING)
        .count();
  }

  /** The gap on trade is 0.4; a step of 0.2 from each side leaves 0.24, which is narrow. */
  @Test
  void aConcessionAnsweredByOneSettlesACloseIssueWithoutAWordSigned() {
    String step = "  concession_step: {title: Step, value: 0.2, source: \"judgement: test\"}\n";
    Plan answered =
        plan(eased("one", 10, "AAA", "BBB") + eased("two", 25, "BBB", "AAA") + SILENCE + step);
    Plan late =
        plan(eased("one", 10, "AAA", "BBB") + eased("two", 31, "BBB", "AAA") + SILENCE + step);
    Plan alone =
        plan(eased("one", 10, "AAA", "BBB") + eased("two", 25, "AAA", "BBB") + SILENCE + step);

    assertThat(understandings(answered)).isEqualTo(1);
    assertThat(understandings(late)).isZero();
    assertThat(understandings(alone)).isZero();
  }

  @Test
  void aTacitUnderstandingIsNoAgreement() {
    Plan plan = plan(eased("one", 10, "AAA", "BBB") + eased("two", 25, "BBB", "AAA") + SILENCE);
    int first = TestScenarios.column(plan, "first_agreement_aaa_bbb");
    int share = TestScenarios.column(plan, "agreement_share_aaa_bbb");

    assertThat(understandings(plan)).isEqualTo(1);
    assertThat(TestScenarios.outcomes(plan, 1, 1)[first]).isNaN();
    assertThat(TestScenarios.outcomes(plan, 1, 1)[share]).isPositive();
  }

  @Test
  void doingAsBeforeFadesWithTheClimate() {
    Plan plan = plan("");
    Situation situation = new Situation(new Run(Program.of(plan), Agenda.Watch.NOTHING));
    situation.reset(World.median(plan)::value);
    int a = plan.getActor("AAA");
    int b = plan.getActor("BBB");
    double halfLife = situation.run.parameter(Parameter.CLIMATE_HALF_LIFE);

    situation.climate.spread(a, b, -8, 0);

    assertThat(situation.climate.last(a, b, 0)).isEqualTo(-0.8);
    assertThat(situation.climate.last(a, b, halfLife)).isCloseTo(-0.4, within(1e-12));
    assertThat(situation.climate.last(b, a, halfLife)).isZero();
  }
}
