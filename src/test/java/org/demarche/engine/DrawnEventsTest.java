package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.demarche.engine.program.Program;
import org.demarche.model.Assumption;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.trace.RunListener;
import org.demarche.trace.Story;
import org.demarche.trace.StoryRecorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times and numbers of the timeline that an assumption or a distribution sets. */
class DrawnEventsTest {
  private static final String REPORT = "[{side: BBB, number: 12, after: 12 h}]";
  private static final String DEAD = "timeline_raid_casualties_0_number";

  @TempDir private Path folder;

  private Plan plan(String report, String more) {
    return TestScenarios.plan(folder, TestScenarios.CRISIS.replace(REPORT, report) + more);
  }

  /** The middle world, with one assumption at a value. */
  private static World world(Plan plan, String assumption, double value) {
    World median = World.median(plan);
    double[] values = new double[plan.assumptions().size()];
    for (int k = 0; k < values.length; k++) {
      values[k] = median.value(k);
    }
    int at = plan.assumptions().stream().map(Assumption::id).toList().indexOf(assumption);
    values[at] = value;
    return World.of(plan, values);
  }

  private static Story story(Plan plan, World world) {
    StoryRecorder recorder = new StoryRecorder(true);
    double[] outcomes = new double[plan.outcomes().size()];
    new Replicator(Program.of(plan)).run(world, new RunKey(1, 1), List.of(), recorder, outcomes);
    return recorder.story();
  }

  @ParameterizedTest
  @ValueSource(doubles = {20, 31.4, 31.6, 59.99})
  void theDeadThatAreDrawnAreWhole(double drawn) {
    Plan plan =
        plan(
            "[{side: BBB, number: {uniform: {min: 20, max: 60}}, after: 1 h}]",
            "assumptions:\n" + TestScenarios.STILL);

    assertThat(story(plan, world(plan, DEAD, drawn)).deaths())
        .singleElement()
        .satisfies(report -> assertThat(report.number()).isEqualTo(Math.rint(drawn)));
  }

  /** A number drawn as 32 is in every way the number 32. */
  @Test
  void drawingANumberMovesNothingElse() {
    Plan fixed = plan(REPORT.replace("12,", "32,"), "");
    Plan drawn = plan(REPORT.replace("12,", "{uniform: {min: 20, max: 60}},"), "");
    for (int replication = 1; replication <= 5; replication++) {
      double[] one = new double[fixed.outcomes().size()];
      double[] other = new double[drawn.outcomes().size()];
      RunKey key = new RunKey(3, replication);
      new Replicator(Program.of(fixed))
          .run(World.median(fixed), key, List.of(), RunListener.NONE, one);
      new Replicator(Program.of(drawn))
          .run(world(drawn, DEAD, 32), key, List.of(), RunListener.NONE, other);
      assertThat(other).isEqualTo(one);
    }
  }

  @Test
  void anEventComesOnTheDayThatAnAssumptionSets() {
    String more =
        "  vote: {title: A vote, at: {assumption: day, times: 2, plus: 1}, by: CCC, on: AAA, action:"
            + " condemn, facts: [\"Fiction.\"]}\n"
            + "  echo: {title: An echo, answers: vote, delay: {assumption: day}, by: DDD, on: AAA,"
            + " action: condemn, facts: [\"Fiction.\"]}\n"
            + "assumptions:\n  day: {distribution: {uniform: {min: 1, max: 20}}, source:"
            + " \"judgement: test\"}\n"
            + TestScenarios.STILL;
    Plan plan = plan(REPORT, more);
    Story story = story(plan, world(plan, "day", 7));

    assertThat(day(plan, story, "vote")).isCloseTo(15, within(1e-9));
    assertThat(day(plan, story, "echo")).isCloseTo(22, within(1e-9));
  }

  private static double day(Plan plan, Story story, String event) {
    return story.acts().stream()
        .filter(act -> act.scripted() >= 0)
        .filter(act -> plan.timeline().get(act.scripted()).id().equals(event))
        .findFirst()
        .orElseThrow()
        .day();
  }

  @Test
  void anEventThatIsDrawnBeyondTheHorizonDoesNotHappen() {
    String more =
        "  late: {title: Late, at: {uniform: {min: 100, max: 140}}, by: CCC, on: AAA, action:"
            + " condemn, facts: [\"Fiction.\"]}\nassumptions:\n"
            + TestScenarios.STILL;
    Plan plan = plan(REPORT, more);

    assertThat(day(plan, story(plan, world(plan, "timeline_late_at", 119)), "late")).isEqualTo(119);
    assertThat(story(plan, world(plan, "timeline_late_at", 121)).acts())
        .noneMatch(
            act -> act.scripted() >= 0 && plan.timeline().get(act.scripted()).id().equals("late"));
  }
}
