package org.demarche.experiment;

import org.demarche.results.Manifest;
import org.demarche.results.RunId;
import org.demarche.results.RunRequest;
import org.demarche.results.Sha256;
import org.demarche.words.UnfitException;

/**
 * All that a run needs to be carried out and written down.
 *
 * @param experiment arms and worlds; agrees with the request
 * @param request what was asked for
 * @param resolvedScenario the canonical scenario, from which {@code verify} compiles again
 * @param versions of program, model and Java
 */
public record RunOrder(
    Experiment experiment,
    RunRequest request,
    String resolvedScenario,
    Manifest.Versions versions) {

  /**
   * Refuses a request for another experiment, one with interventions, or one that its design cannot
   * meet.
   */
  public RunOrder {
    boolean agree =
        experiment.seed() == request.seed()
            && experiment.design().equals(request.design())
            && experiment.arms().stream().map(ArmPlan::id).toList().equals(request.arms());
    if (!agree) {
      throw new IllegalArgumentException("The request is for another experiment.");
    }
    if (experiment.arms().stream().anyMatch(arm -> !arm.interventions().isEmpty())) {
      throw new IllegalArgumentException(
          "A run's folder holds what a scenario says, and cannot hold an arm with interventions.");
    }
    Worlds.check(experiment);
    if (request.stopsByPrecision()) {
      Samplers.get(request.design())
          .refusalOfPrecision()
          .ifPresent(
              reason -> {
                throw new UnfitException(reason);
              });
      PrecisionRule.check(experiment.describe());
    }
  }

  /** Returns the name of the folder that belongs to the order. */
  public String runId() {
    return RunId.of(Sha256.ofText(resolvedScenario), request, versions.model());
  }
}
