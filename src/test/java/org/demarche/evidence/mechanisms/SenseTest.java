package org.demarche.evidence.mechanisms;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.Replay;
import org.demarche.model.Plan;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.StoryRecorder;
import org.junit.jupiter.api.Test;

class SenseTest {
  @Test
  void counts() {
    int n = Integer.getInteger("n", 100);
    Scenario scenario =
        Scenario.load(
            Path.of(System.getProperty("file", "scenarios/caracas-raid.yaml")), List.of());
    Plan plan = scenario.plan(scenario.referenceArm().id());
    ArmPlan arm = new ArmPlan("baseline", "b", true, Map.of(), plan);
    Replay replay =
        new Replay(
            new Experiment(plan, List.of(arm), 1, LatinHypercube.ID), EngineSimulation.INSTANCE);
    StoryRecorder recorder = new StoryRecorder(false);
    SenseCounts counts = new SenseCounts(plan);
    for (int r = 1; r <= n; r++) {
      replay.run("baseline", r, recorder);
      counts.add(recorder.story());
    }
    counts.runs.forEach(
        (k, v) ->
            System.out.printf(
                "%-50s %4d runs %.2f a run%n", k, v, counts.acts.get(k) / (double) n));
  }
}
