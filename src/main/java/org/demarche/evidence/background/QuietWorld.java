package org.demarche.evidence.background;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.Progress;
import org.demarche.experiment.Simulation;
import org.demarche.experiment.Workers;
import org.demarche.model.EventId;
import org.demarche.model.Intervention;
import org.demarche.model.Outcome;
import org.demarche.model.Plan;
import org.demarche.scenario.Located;
import org.demarche.scenario.compile.Scenario;

/**
 * Runs an arm as it is and quiet, by the same chance in the same worlds. Quiet means: nothing of
 * the timeline comes; who is there, what is in dispute and what is in force stays.
 *
 * @param base the scenario without any arm's changes; worlds are drawn over its assumptions
 * @param plan the arm
 * @param replications runs of each, at least 1
 * @param seed any 64-bit value
 */
public record QuietWorld(Plan base, Plan plan, int replications, long seed) {
  static final String QUIET = "quiet";
  static final String FULL = "as_it_is";

  /** Checks the count. */
  public QuietWorld {
    if (replications < 1) {
      throw new IllegalArgumentException("At least one run is needed, not " + replications + ".");
    }
  }

  /**
   * The worlds of a scenario's arm, with the outcomes that the scenario itself asks for; those that
   * every run has besides are left out.
   *
   * @param scenario checked
   * @param arm id of one of its arms
   * @param replications runs of each, at least 1
   * @param seed any 64-bit value
   */
  public static QuietWorld of(Scenario scenario, String arm, int replications, long seed) {
    Set<String> own =
        scenario.tree().find("outcomes").stream()
            .flatMap(section -> section.members().stream())
            .map(Located::id)
            .collect(Collectors.toSet());
    Plan plan = scenario.plan(arm);
    List<Outcome> asked = plan.outcomes().stream().filter(o -> own.contains(o.id())).toList();
    return new QuietWorld(scenario.basePlan(), plan.withOutcomes(asked), replications, seed);
  }

  /**
   * Runs both and compares. The result does not depend on the number of threads.
   *
   * @param simulation the engine
   * @param threads at least 1
   * @param progress told how many runs have been looked at
   * @param interrupted asked often; true ends the work
   * @return what was found; empty when it was interrupted
   */
  public Optional<Contrasted> compare(
      Simulation simulation, int threads, Progress progress, BooleanSupplier interrupted) {
    Eve eve = new Eve(plan);
    Measured measured = new Measured(eve, replications);
    AtomicLong done = new AtomicLong();
    long total = 2L * replications;
    AtomicInteger share = new AtomicInteger(1);
    boolean whole =
        Workers.run(
            threads,
            () ->
                new Pairing(experiment(), simulation, measured)
                    .runAll(share.getAndIncrement(), threads, done, interrupted),
            () -> progress.update(done.get(), total, 0),
            () -> done.get() == total);
    return whole ? Optional.of(new Comparing(eve, measured, seed).contrast()) : Optional.empty();
  }

  /** Both worlds as arms of one experiment, so that they meet the same draws. */
  private Experiment experiment() {
    List<Intervention> nothingComes =
        plan.timeline().stream()
            .<Intervention>map(event -> new Intervention.Remove(EventId.of(event.id())))
            .toList();
    return new Experiment(
        base,
        Stream.of(
                new ArmPlan(FULL, plan.title(), true, Map.of(), plan),
                new ArmPlan(QUIET, plan.title(), false, Map.of(), plan, nothingComes))
            .toList(),
        seed,
        LatinHypercube.ID);
  }
}
