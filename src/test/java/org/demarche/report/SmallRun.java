package org.demarche.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.ExperimentRunner;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.LocalBackend;
import org.demarche.experiment.Progress;
import org.demarche.experiment.RunOrder;
import org.demarche.experiment.RunOutcome;
import org.demarche.results.Manifest;
import org.demarche.results.ModelVersion;
import org.demarche.results.RunFolder;
import org.demarche.results.RunRequest;
import org.demarche.scenario.compile.Scenario;

/** Runs of a teaching case with the real engine, a few replications each. */
final class SmallRun {
  static final Path SPIRAL = Path.of("scenarios/teaching/spiral.yaml");
  private static final long SEED = 7;

  private SmallRun() {}

  static FinishedRun of(Path scenarioFile, Path out, int replications) {
    Scenario scenario = Scenario.load(scenarioFile, List.of());
    List<ArmPlan> arms =
        scenario.arms().stream()
            .map(
                arm ->
                    new ArmPlan(
                        arm.id(), arm.title(), arm.reference(), Map.of(), scenario.plan(arm.id())))
            .toList();
    Experiment experiment = new Experiment(scenario.basePlan(), arms, SEED, LatinHypercube.ID);
    RunRequest request =
        new RunRequest(
            SEED,
            arms.stream().map(ArmPlan::id).toList(),
            LatinHypercube.ID,
            replications,
            0,
            List.of());
    RunOrder order =
        new RunOrder(
            experiment,
            request,
            new String(scenario.canonical(), StandardCharsets.UTF_8),
            new Manifest.Versions("test", ModelVersion.current(), "17", "any"));
    RunOutcome outcome =
        new ExperimentRunner(new LocalBackend(1), EngineSimulation.INSTANCE)
            .run(order, out, true, Progress.NONE, () -> false);
    return FinishedRun.of(RunFolder.open(outcome.folder()), scenario);
  }
}
