package org.demarche.analysis.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.analysis.whatif.Goal;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.Progress;
import org.demarche.experiment.Replay;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.scenario.compile.Scenario;
import org.demarche.statistics.Interval;
import org.demarche.trace.Story;
import org.demarche.trace.StoryRecorder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** When and through what outcomes of a scenario that ships come to hold. */
class OnsetsTest {
  private static final int RUNS = 12;
  private static Plan plan;
  private static Experiment experiment;

  @BeforeAll
  static void read() {
    Scenario scenario = Scenario.load(Path.of("scenarios/teaching/mediation.yaml"), List.of());
    plan = scenario.plan(scenario.referenceArm().id());
    experiment =
        new Experiment(
            scenario.basePlan(),
            List.of(new ArmPlan(plan.arm(), plan.title(), true, Map.of(), plan)),
            20260103,
            LatinHypercube.ID);
  }

  @Test
  void marksChangeNothingAndHoldWhereTheOutcomeDoes() {
    Replay replay = new Replay(experiment, EngineSimulation.INSTANCE);
    for (int o = 0; o < plan.outcomes().size(); o++) {
      if (!plan.outcomes().get(o).share()) {
        continue;
      }
      Goal goal = Goal.read(plan, plan.outcomes().get(o).id());
      Onsets onsets = new Onsets(plan, goal);
      for (int run = 1; run <= 3; run++) {
        StoryRecorder plain = new StoryRecorder(false);
        StoryRecorder marked = new StoryRecorder(false);
        double[] as = replay.run(plan.arm(), run, plain);
        double[] is =
            replay.run(plan.arm(), new RunKey(experiment.seed(), run), onsets.marks(), marked);
        assertThat(is).isEqualTo(as);
        Story story = onsets.without(marked.story());
        assertThat(story).isEqualTo(plain.story());
        boolean holds = onsets.of(marked.story()).map(Onsets.Onset::holds).orElse(false);
        assertThat(holds).as("%s in run %s", goal.text(), run).isEqualTo(goal.value(as) == 1);
      }
    }
  }

  @Test
  void sharesOfKindsAreOverTheRunsWithTheOutcomeAndThoseWithout() {
    String id =
        plan.outcomes().stream()
            .filter(outcome -> outcome.share() && outcome.headline())
            .findFirst()
            .orElseThrow()
            .id();
    CausalPaths paths = new CausalPaths(experiment, EngineSimulation.INSTANCE, Goal.read(plan, id));
    CausalPaths.Answer one = paths.answer(RUNS, 1, Progress.NONE, () -> false);
    CausalPaths.Answer two = paths.answer(RUNS, 2, Progress.NONE, () -> false);
    assertThat(two).isEqualTo(one);
    assertThat(one.with() + one.without() + one.missing()).isEqualTo(RUNS);
    for (CausalPaths.Row row : one.rows()) {
      for (Interval share : List.of(row.onPath(), row.with())) {
        assertThat(share.low()).isLessThanOrEqualTo(share.estimate());
        assertThat(share.high()).isGreaterThanOrEqualTo(share.estimate());
      }
      assertThat(row.onPath().estimate()).isLessThanOrEqualTo(row.with().estimate());
    }
  }
}
