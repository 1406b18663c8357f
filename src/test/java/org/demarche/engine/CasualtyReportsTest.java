package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.demarche.engine.acts.Acts;
import org.demarche.engine.agenda.Agenda;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.program.Program;
import org.demarche.engine.run.Run;
import org.demarche.engine.situation.Situation;
import org.demarche.engine.timeline.Timeline;
import org.demarche.model.Plan;
import org.demarche.trace.RunListener;
import org.demarche.trace.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasualtyReportsTest {
  private static final double LEAST = 1e-9;

  @TempDir private Path folder;

  /** Nothing but the dead moves pressure, and it does not fade: the struck decide much later. */
  private Plan plan(String casualties, double horizonDays) {
    return TestScenarios.plan(
        folder,
        TestScenarios.CRISIS
                .replace("casualties: [{side: BBB, number: 12, after: 12 h}]", casualties)
                .replace("horizon: 120 d", "horizon: " + horizonDays + " d")
            + "assumptions:\n"
            + value("pressure_half_life", 1e9)
            + value("pressure_hostility", 0)
            + value("burden_pressure", 0)
            + value("pressure_gain", 0.2)
            + value("lag_violent_mu", 15)
            + TestScenarios.STILL
            + "outcomes: {felt: {title: Felt, value: pressure(BBB)}}\n");
  }

  private static String value(String parameter, double value) {
    return "  " + parameter + ": {value: " + value + ", source: \"judgement: test\"}\n";
  }

  private double felt(String casualties, double horizonDays) {
    Plan plan = plan(casualties, horizonDays);
    Replicator replicator = new Replicator(Program.of(plan));
    return TestScenarios.run(plan, replicator, 1, 1, RunListener.NONE)[
        TestScenarios.column(plan, "felt")];
  }

  /** 0.2 * casualty sensitivity 0.5 (library default) * log10(1 + n). */
  private static double gain(double number) {
    return 0.2 * 0.5 * Math.log10(1 + number);
  }

  @Test
  void pressureAnswersTheReportAndNotTheAct() {
    String late = "casualties: [{side: BBB, number: 99, after: 2 d}]";

    assertThat(felt(late, 2.2)).isZero();
    assertThat(felt(late, 2.3)).isCloseTo(gain(99), within(LEAST));
  }

  @Test
  void aRevisionIsFeltByTheIncreaseThatItMakes() {
    String revised =
        "casualties: [{side: BBB, number: 9, after: 1 d, revised: {number: 99, after: 2 d}}]";
    String lowered =
        "casualties: [{side: BBB, number: 99, after: 1 d, revised: {number: 9, after: 2 d}}]";

    assertThat(felt(revised, 2)).isCloseTo(gain(9), within(LEAST));
    assertThat(felt(revised, 3)).isCloseTo(gain(99), within(LEAST));
    assertThat(felt(lowered, 3)).isCloseTo(gain(9), within(LEAST));
  }

  /** Ninety-nine dead weigh the same in one report as in two. */
  @Test
  void severalReportsOnASideAddUpBeforeTheLogarithmIsTaken() {
    String two =
        "casualties: [{side: BBB, number: 9, after: 1 d}, {side: BBB, number: 90, after: 2 d}]";

    assertThat(felt(two, 3)).isCloseTo(gain(99), within(LEAST));
  }

  @Test
  void moreDeadNeverLowerPressure() {
    double before = 0;
    for (int dead = 0; dead <= 200; dead += 20) {
      double now = felt("casualties: [{side: BBB, number: " + dead + ", after: 1 d}]", 3);
      assertThat(now).isGreaterThanOrEqualTo(before);
      before = now;
    }
  }

  @Test
  void deadOfADecidedActAreReportedAfterTheirLagAndRevised() {
    String reporting =
        "repertoire: {actions: {limited_strike: {effects: {deaths: {uniform: {min: 50, max: 60}}, deaths_reported: {after: 3, revised: {times: 2, after: 4}}}}}}\n";
    Plan plan =
        TestScenarios.plan(
            folder,
            TestScenarios.CRISIS.replace(
                    "AAA: {type: state, ",
                    "AAA: {type: state, rule: playbook, playbook: [{do: limited_strike}], ")
                + reporting);
    int strike = plan.getAction("limited_strike");

    int seen = 0;
    for (int r = 1; r <= 80 && seen < 3; r++) {
      Story story = TestScenarios.story(plan, r);
      for (Story.Act act : story.acts()) {
        if (act.scripted() < 0 && act.action() == strike && act.day() + 7 < plan.horizonDays()) {
          assertThat(story.deaths())
              .filteredOn(deaths -> deaths.cause() == act.id())
              .hasSize(2)
              .satisfies(
                  both -> {
                    assertThat(both.get(0).day()).isCloseTo(act.day() + 3, within(LEAST));
                    assertThat(both.get(0).number()).isBetween(50.0, 60.0);
                    assertThat(both.get(1).day()).isCloseTo(act.day() + 7, within(LEAST));
                    assertThat(both.get(1).number()).isEqualTo(both.get(0).number());
                  });
          seen++;
        }
      }
    }
    assertThat(seen).as("strikes").isPositive();
  }

  /** While a government mourns it takes no kind step toward its opponent in public. */
  @Test
  void mourningShutsPublicConciliationWhileItLasts() {
    Plan plan = mourning("30 d");
    int mourner = plan.getActor("BBB");
    int opponent = plan.getActor("AAA");
    int during = 0;
    int after = 0;
    for (int r = 1; r <= 40; r++) {
      for (Story.Act act : TestScenarios.story(plan, r).acts()) {
        boolean own = act.source() == mourner && act.target() == opponent && act.action() >= 0;
        if (own
            && score(plan, act.action()) > 0
            && !plan.actions().get(act.action()).effect().secret()) {
          during += act.day() <= 30 ? 1 : 0;
          after += act.day() > 30 ? 1 : 0;
        }
      }
    }
    assertThat(during).isZero();
    assertThat(after).isPositive();
  }

  @Test
  void aDeclaredMourningHolds() {
    Plan plan = mourning("30 d");
    Situation s = new Situation(new Run(Program.of(plan), Agenda.Watch.NOTHING));
    s.reset(World.median(plan)::value);
    Timeline timeline = new Timeline(s, new Acts(s), actor -> {});
    timeline.begin();
    Happening due = s.run.agenda.take(Happening.Kind.SCRIPT);
    due.scripted = plan.timeline().get(0).mourning() == null ? 1 : 0;
    int mourner = plan.getActor("BBB");

    assertThat(s.domestic.inMourning(mourner)).isFalse();
    timeline.happen(due);
    assertThat(s.domestic.inMourning(mourner)).isTrue();
  }

  private Plan mourning(String duration) {
    return TestScenarios.plan(
        folder,
        TestScenarios.CRISIS
            + "  mourns: {title: Mourning, at: 0 d, mourning: {actor: BBB, duration: "
            + duration
            + "}, source: \"judgement: fiction\"}\n");
  }

  private static double score(Plan plan, int action) {
    return ((org.demarche.model.Quantity.Fixed) plan.actions().get(action).goldstein()).value();
  }
}
