package org.demarche.evidence.mechanisms;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.Progress;
import org.demarche.scenario.compile.Scenario;

/** Surveys of the base case. */
final class BaseCase {
  private static final long SEED = 20260103L;

  private BaseCase() {}

  static MechanismShares shares(int replications, double untilDays) {
    Scenario scenario = Scenario.load(Path.of("scenarios", "caracas-raid.yaml"), List.of());
    String reference = scenario.referenceArm().id();
    List<ArmPlan> arms =
        scenario.arms().stream()
            .map(
                arm ->
                    new ArmPlan(
                        arm.id(),
                        arm.title(),
                        arm.id().equals(reference),
                        Map.of(),
                        scenario.plan(arm.id())))
            .toList();
    Experiment experiment = new Experiment(scenario.basePlan(), arms, SEED, LatinHypercube.ID);
    return new MechanismSurvey(experiment, replications, untilDays)
        .take(EngineSimulation.INSTANCE, 2, Progress.NONE, () -> false)
        .orElseThrow();
  }
}
