package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.demarche.engine.acts.Acts;
import org.demarche.engine.agenda.Agenda;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.program.Layout;
import org.demarche.engine.program.Program;
import org.demarche.engine.run.Run;
import org.demarche.engine.situation.Situation;
import org.demarche.engine.timeline.Timeline;
import org.demarche.model.EventId;
import org.demarche.model.Plan;
import org.demarche.trace.RunListener;
import org.demarche.trace.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpheavalTest {
  private static final int RUNS = 250;

  @TempDir private Path folder;

  private Plan plan(String hazard, String more) {
    return TestScenarios.plan(
        folder,
        TestScenarios.CRISIS
            + "  fall: {title: The government falls, "
            + hazard
            + ", leader: {of: BBB, becomes: fallen, successor: {temperament: {hawkishness: 0.9}, alignment: {AAA: 0.4}, alignment_from: {AAA: 0.6, CCC: -0.9}}}, source: \"judgement: fiction\"}\n"
            + "outcomes:\n"
            + "  day: {title: Day, value: 'first(\"fall\")'}\n"
            + "  came: {title: Came, value: 'happened(\"fall\")'}\n"
            + more);
  }

  /** Exponential with mean 1/rate: 365 / 36.5 = 10 days; standard error at 250 runs 0.63. */
  @Test
  void theMeanWaitIsOneOverTheRate() {
    Plan plan = plan("hazard: {per_year: 36.5}", "");

    assertThat(TestScenarios.mean(plan, "came", RUNS)).isEqualTo(1);
    assertThat(TestScenarios.mean(plan, "day", RUNS)).isCloseTo(10, within(2.0));
  }

  /** P(T <= 120) = 1 - exp(-1.5 * 120 / 365) = 0.389; standard error 0.031. */
  @Test
  void theShareOfFallsWithinTheHorizonIsThatOfTheExponential() {
    Plan plan = plan("hazard: {per_year: 1.5}", "");

    assertThat(TestScenarios.mean(plan, "came", RUNS))
        .isCloseTo(1 - Math.exp(-1.5 * 120 / 365), within(0.1));
  }

  @Test
  void theHazardGrowsWithPressureAndBurden() {
    Plan calm = plan("hazard: {per_year: 0.6}", "");
    Plan pressed = plan("hazard: {per_year: 0.6, pressure: 10, burden: 10}", "");

    assertThat(TestScenarios.mean(pressed, "came", RUNS))
        .isGreaterThan(TestScenarios.mean(calm, "came", RUNS) + 0.05);
  }

  @Test
  void aRateOfNothingNeverComes() {
    assertThat(TestScenarios.mean(plan("hazard: {per_year: 0}", ""), "came", 40)).isZero();
  }

  @Test
  void theHazardCountsFromItsTimeAndWhileItsConditionHolds() {
    Plan later = plan("at: 40 d, hazard: {per_year: 3650}", "");
    Plan never = plan("when: 'rung(AAA, BBB) > 6', hazard: {per_year: 3650}", "");
    Plan window = plan("when: 'day >= 50 and day < 60', hazard: {per_year: 36.5}", "");

    for (int r = 1; r <= 50; r++) {
      assertThat(day(later, r)).isBetween(40.0, 42.0);
      assertThat(day(never, r)).isNaN();
      double day = day(window, r);
      assertThat(Double.isNaN(day) || (day >= 50 && day <= 60)).isTrue();
    }
    assertThat(TestScenarios.mean(window, "came", RUNS)).isCloseTo(1 - Math.exp(-1), within(0.1));
  }

  private static double day(Plan plan, int replication) {
    return TestScenarios.outcomes(plan, 1, replication)[TestScenarios.column(plan, "day")];
  }

  @Test
  void aHazardThatNeverComesChangesNothing() {
    Plan without = TestScenarios.plan(folder, TestScenarios.CRISIS);
    Plan with = plan("hazard: {per_year: 0}", "");

    for (int r = 1; r <= 20; r++) {
      assertThat(TestScenarios.story(with, r).acts())
          .extracting(Story.Act::id)
          .isEqualTo(TestScenarios.story(without, r).acts().stream().map(Story.Act::id).toList());
    }
  }

  /** Both sides' alignments change, and are back in the next run. */
  @Test
  void aSuccessorChangesAlignmentsOnBothSides() {
    Plan plan = plan("at: 1 d", "");
    int a = plan.getActor("AAA");
    int b = plan.getActor("BBB");
    int c = plan.getActor("CCC");
    Situation s = new Situation(new Run(Program.of(plan), Agenda.Watch.NOTHING));
    s.reset(World.median(plan)::value);
    Layout at = s.run.program.layout;
    Timeline timeline = new Timeline(s, new Acts(s), actor -> {});
    timeline.begin();

    Happening due = s.run.agenda.take(Happening.Kind.SCRIPT);
    due.scripted = 0;
    due.id = EventId.of("fall");
    timeline.happen(due);

    assertThat(s.run.v[at.alignment + at.cell(b, a)]).isEqualTo(0.4);
    assertThat(s.run.v[at.alignment + at.cell(a, b)]).isEqualTo(0.6);
    assertThat(s.run.v[at.alignment + at.cell(c, b)]).isEqualTo(-0.9);
    s.reset(World.median(plan)::value);
    assertThat(s.run.v[at.alignment + at.cell(a, b)]).isEqualTo(-0.7);
    assertThat(s.run.v[at.alignment + at.cell(c, b)]).isEqualTo(0.7);
  }

  /** A fallen leader's issues close; with every issue closed no talks can follow. */
  @Test
  void issuesTiedToALeaderCloseWithItUnlessItWasCaptured() {
    assertThat(TestScenarios.mean(tied("fallen"), "talks", 40)).isNaN();
    assertThat(TestScenarios.mean(tied("captured"), "talks", 40)).isPositive();
  }

  private Plan tied(String becomes) {
    return TestScenarios.plan(
        folder,
        TestScenarios.CRISIS
                .replace("border: {title", "border: {leader: BBB, title")
                .replace("trade: {title", "trade: {leader: BBB, title")
                .replace("action: raid, opening: true", "action: raid")
            + "  fall: {title: Change, at: 0 d, leader: {of: BBB, becomes: "
            + becomes
            + "}, source: \"judgement: fiction\"}\n"
            + "outcomes: {talks: {title: Talks, value: 'first_talks(AAA, BBB)'}}\n"
            // Nobody breaks relations either, which would be a question that no leader is tied to.
            + "assumptions:\n"
            + TestScenarios.STILL
            + "  talks_threshold: {value: -1, source: \"judgement: both would talk\"}\n");
  }

  @Test
  void whatFellInOneRunStandsInTheNext() {
    Plan plan = plan("hazard: {per_year: 14.6}", "");
    Replicator used = new Replicator(Program.of(plan));
    TestScenarios.run(plan, used, 1, 1, RunListener.NONE);

    assertThat(TestScenarios.run(plan, used, 1, 2, RunListener.NONE))
        .isEqualTo(TestScenarios.outcomes(plan, 1, 2));
  }
}
