package org.demarche.evidence.hindcast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.Backend;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.Job;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.OutcomeSample;
import org.demarche.experiment.Progress;
import org.demarche.model.Outcome;
import org.demarche.model.Plan;
import org.demarche.scenario.compile.Arm;
import org.jspecify.annotations.Nullable;

/**
 * Runs cases and scores them.
 *
 * @param replications runs of each case, at least 1
 * @param seed any 64-bit value
 */
public record Hindcast(int replications, long seed) {
  /** Checks the count. */
  public Hindcast {
    if (replications < 1) {
      throw new IllegalArgumentException("At least one run is needed, not " + replications + ".");
    }
  }

  /**
   * Scores a case by the reference arm of its scenario.
   *
   * @param found which
   * @param backend where it runs
   * @param progress told how far it has come
   * @param interrupted asked often; true ends the work
   * @return its scores; empty when it was interrupted
   */
  public Optional<CaseScore> score(
      HindcastCase found, Backend backend, Progress progress, BooleanSupplier interrupted) {
    Arm arm = found.scenario().referenceArm();
    Plan plan = found.scenario().plan(arm.id());
    ArmPlan scored = new ArmPlan(arm.id(), arm.title(), true, Map.of(), plan);
    Experiment experiment =
        new Experiment(found.scenario().basePlan(), List.of(scored), seed, LatinHypercube.ID);
    @Nullable OutcomeSample sample =
        OutcomeSample.draw(
            new Job(experiment, EngineSimulation.INSTANCE),
            replications,
            backend,
            progress,
            interrupted);
    return sample == null ? Optional.empty() : Optional.of(scores(found, plan, sample));
  }

  private CaseScore scores(HindcastCase found, Plan plan, OutcomeSample sample) {
    List<String> ids = plan.outcomes().stream().map(Outcome::id).toList();
    List<MilestoneScore> scores =
        found.record().milestones().stream()
            .map(m -> MilestoneScore.of(m, sample.values(ids.indexOf(m.head().outcome()))))
            .toList();
    return new CaseScore(found, replications, sample.failures(), scores);
  }
}
