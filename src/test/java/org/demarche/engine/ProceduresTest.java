package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.demarche.model.EventId;
import org.demarche.model.Intervention;
import org.demarche.model.Ladder;
import org.demarche.model.Plan;
import org.demarche.model.Procedure.Step;
import org.demarche.trace.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProceduresTest {
  private static final int RUNS = 40;

  /** Days that the library's sanctions take to come into force. */
  private static final double SANCTIONS_DELAY_DAYS = 2;

  /** The striking government has every reason to strike again. */
  static final String HARSH =
      TestScenarios.CRISIS
              .replace("horizon: 120 d", "horizon: 45 d")
              .replace(
                  "AAA: {type: state, ",
                  "AAA: {type: state, temperament: {hawkishness: 0.9, risk_tolerance: 0.95, norm_commitment: 0}, ")
          + "  provoked_again: {title: Provocations, at: 16 d, by: BBB, on: AAA, action: limited_strike, source: \"judgement: fiction\"}\n"
          + "  provoked: {title: Provocations, at: 5 d, by: BBB, on: AAA, action: limited_strike, source: \"judgement: fiction\"}\n";

  @TempDir private Path folder;

  private Plan plan(String procedures) {
    return plan(HARSH, procedures);
  }

  private Plan plan(String scenario, String procedures) {
    return TestScenarios.plan(
        folder,
        scenario
            + "assumptions: {lambda: {value: 4, source: \"judgement: wide open\"}}\n"
            + "outcomes:\n"
            + "  bound: {title: Bound, value: 'happened(\"bill\")'}\n"
            + "  vetoed: {title: Vetoed, value: 'happened(\"bill.vetoed\")'}\n"
            + "  called: {title: Called, value: 'count(\"bill.called_up\")'}\n"
            + "procedures:\n"
            + procedures);
  }

  private static String bill(String more) {
    return "  bill: {title: A bill, kind: legislature, of: AAA, called_by: {rung: 5}, lag: 1, "
        + more
        + ", source: \"judgement: fiction\"}\n";
  }

  private static long force(Plan plan, Story story, double after) {
    return story.acts().stream()
        .filter(act -> act.scripted() < 0 && act.action() >= 0 && act.day() > after)
        .filter(act -> plan.actors().get(act.source()).code().equals("AAA"))
        .filter(act -> plan.actors().get(act.target()).code().equals("BBB"))
        .filter(act -> plan.actions().get(act.action()).rung() >= Ladder.FORCE)
        .count();
  }

  private static long force(Plan plan, double after) {
    long count = 0;
    for (int r = 1; r <= RUNS; r++) {
      count += force(plan, TestScenarios.story(plan, r), after);
    }
    return count;
  }

  @Test
  void aRestraintClosesForceForAsLongAsItHolds() {
    Plan free = plan(bill("p: 0, restrains: {}"));
    Plan bound = plan(bill("p: 1, restrains: {}"));

    assertThat(force(free, 1.25)).isPositive();
    assertThat(force(bound, 1.25)).isZero();
    assertThat(TestScenarios.mean(bound, "bound", RUNS)).isEqualTo(1);
    assertThat(TestScenarios.mean(free, "bound", RUNS)).isZero();
  }

  @Test
  void aRestraintEndsAfterItsTime() {
    Plan bound = plan(bill("p: 1, cooldown: 300 d, restrains: {rung: 5, for: 10 d}"));

    assertThat(force(bound, 1.25) - force(bound, 11.25)).isZero();
    assertThat(force(bound, 11.25)).isPositive();
    assertThat(TestScenarios.story(bound, 1).proceedings())
        .extracting(Story.Proceeding::step)
        .containsExactly(Step.CALLED_UP, Step.IN_FORCE, Step.LAPSED);
  }

  @Test
  void aCostMakesRestrainedActsRarerWithoutClosingThem() {
    long free = force(plan(bill("p: 0, restrains: {}")), 1.25);
    long costly = force(plan(bill("p: 1, restrains: {cost: 1}")), 1.25);

    assertThat(costly).isPositive().isLessThan(free);
  }

  @Test
  void aVetoStandsUnlessItIsOverridden() {
    Plan vetoed = plan(bill("p: 1, veto: {p: 1, lag: 8, override: 0}, restrains: {}"));
    Plan overridden =
        plan(bill("p: 1, veto: {p: 1, lag: 8, override: 1, override_lag: 2}, restrains: {}"));

    assertThat(TestScenarios.mean(vetoed, "bound", RUNS)).isZero();
    assertThat(TestScenarios.mean(vetoed, "vetoed", RUNS)).isEqualTo(1);
    assertThat(force(vetoed, 1.25)).isPositive();
    List<Story.Proceeding> steps = TestScenarios.story(overridden, 1).proceedings();
    assertThat(steps)
        .extracting(Story.Proceeding::step)
        .containsExactly(Step.CALLED_UP, Step.PASSED, Step.VETOED, Step.OVERRIDDEN, Step.IN_FORCE);
    assertThat(steps)
        .extracting(Story.Proceeding::day)
        .containsExactly(0.25, 1.25, 9.25, 11.25, 11.25);
    assertThat(steps).extracting(Story.Proceeding::cause).containsOnly(EventId.of("raid"));
  }

  /** Binomial standard error at 400 runs is 0.023. */
  @Test
  void aBillPassesAsOftenAsItsChanceSays() {
    String once = bill("p: 0.3, cooldown: 300 d, restrains: {}");
    Plan plan = plan(once.replace("{rung: 5}", "{rung: 5, on: [BBB]}"));

    assertThat(TestScenarios.mean(plan, "bound", 400)).isCloseTo(0.3, within(0.07));
    assertThat(TestScenarios.mean(plan, "called", 400)).isEqualTo(1);
  }

  @Test
  void aProcedureThatIsNeverCalledUpChangesNothing() {
    Plan without = plan(bill("p: 0.5, restrains: {}"));
    Plan with =
        plan(
            bill("p: 0.5, restrains: {}")
                + "  idle: {kind: court, of: DDD, called_by: {rung: 6}, p: 1, voids: [sanctions], restrains: {rung: 0}, source: \"judgement: fiction\"}\n");

    for (int r = 1; r <= RUNS; r++) {
      assertThat(TestScenarios.story(with, r).acts())
          .isEqualTo(TestScenarios.story(without, r).acts());
    }
  }

  @Test
  void aBillThatFailsChangesNothingElse() {
    Plan without =
        plan(
            "  bill: {kind: legislature, of: DDD, called_by: {rung: 6}, p: 1, restrains: {}, source: \"judgement: fiction\"}\n");
    Plan failing = plan(bill("p: 0, restrains: {}"));

    for (int r = 1; r <= RUNS; r++) {
      assertThat(TestScenarios.story(failing, r).acts())
          .isEqualTo(TestScenarios.story(without, r).acts());
    }
  }

  @Test
  void aCourtEndsTheMeasureThatCalledItUp() {
    String sanctioned =
        TestScenarios.CRISIS
            + "  ban: {title: Sanctions, at: 3 d, by: AAA, on: BBB, action: impose_sanctions, source: \"judgement: fiction\"}\n";
    Plan plan =
        plan(
            sanctioned,
            "  bill: {kind: court, of: AAA, called_by: {measures: [sanctions], on: [BBB]}, lag: 4, p: 1, voids: [sanctions], source: \"judgement: fiction\"}\n");

    for (int r = 1; r <= 20; r++) {
      Story story = TestScenarios.story(plan, r);
      Story.Proceeding first = story.proceedings().get(0);
      assertThat(first.step()).isEqualTo(Step.CALLED_UP);
      assertThat(first.day()).isLessThanOrEqualTo(3 + SANCTIONS_DELAY_DAYS);
      assertThat(story.measures())
          .filteredOn(change -> change.cause() == first.event())
          .singleElement()
          .satisfies(
              change -> {
                assertThat(change.intensity()).isZero();
                assertThat(change.day()).isCloseTo(first.day() + 4, within(1e-9));
              });
    }
  }

  @Test
  void aCaseTakenOutOfARunIsNotHeard() {
    Plan plan = plan(bill("p: 1, restrains: {}"));
    long event = TestScenarios.story(plan, 1).proceedings().get(0).event();

    Story without = TestScenarios.story(plan, 1, new Intervention.Remove(event));

    assertThat(without.proceedings()).noneMatch(step -> step.event() == event);
  }

  /** The record stands for what a legislature did up to the information cut-off. */
  @Test
  void aBillIsNotVotedBeforeTheCutOff() {
    String late = HARSH.replace("as_of: 2030-01-01", "as_of: 2030-01-15");
    Plan plan =
        plan(
            late,
            bill("p: 1, restrains: {}").replace("lag: 1,", "lag: {uniform: {min: 0, max: 40}},"));

    for (int r = 1; r <= RUNS; r++) {
      assertThat(TestScenarios.story(plan, r).proceedings())
          .filteredOn(step -> step.step() == Step.IN_FORCE)
          .allMatch(step -> step.day() >= 14);
    }
  }
}
