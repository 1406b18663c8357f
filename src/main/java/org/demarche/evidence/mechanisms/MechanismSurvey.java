package org.demarche.evidence.mechanisms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.Progress;
import org.demarche.experiment.Simulation;
import org.demarche.experiment.Workers;

/**
 * Runs an experiment, looks at the record of each run, and counts which mechanisms were at work.
 * Replication r is the same as in {@code run} with the same seed and design.
 *
 * @param experiment arms and worlds
 * @param replications runs of each arm, at least 1
 * @param untilDays what happens later in a run does not count; cut to the horizon, 0 and up
 */
public record MechanismSurvey(Experiment experiment, int replications, double untilDays) {
  /** Checks the numbers, and cuts the day to the horizon. */
  public MechanismSurvey {
    if (replications < 1) {
      throw new IllegalArgumentException("At least one run is needed, not " + replications + ".");
    }
    if (!(untilDays >= 0)) {
      throw new IllegalArgumentException("A run has no day " + untilDays + ".");
    }
    untilDays =
        Math.min(
            untilDays,
            experiment.arms().stream().mapToDouble(a -> a.plan().horizonDays()).max().orElse(0));
  }

  /**
   * A survey of whole runs.
   *
   * @param experiment arms and worlds
   * @param replications runs of each arm, at least 1
   */
  public MechanismSurvey(Experiment experiment, int replications) {
    this(experiment, replications, Double.POSITIVE_INFINITY);
  }

  /**
   * Takes the survey. The result does not depend on the number of threads.
   *
   * @param simulation the engine
   * @param threads at least 1
   * @param progress told how many runs have been looked at
   * @param interrupted asked often; true ends the work
   * @return the shares; empty when it was interrupted
   */
  public Optional<MechanismShares> take(
      Simulation simulation, int threads, Progress progress, BooleanSupplier interrupted) {
    AtomicLong done = new AtomicLong();
    long total = (long) replications * experiment.arms().size();
    List<RunCounter> counters =
        IntStream.range(0, threads)
            .mapToObj(t -> new RunCounter(experiment, untilDays, simulation))
            .toList();
    AtomicInteger share = new AtomicInteger();
    boolean whole =
        Workers.run(
            threads,
            () -> {
              int mine = share.getAndIncrement();
              count(counters.get(mine), mine + 1, threads, done, interrupted);
            },
            () -> progress.update(done.get(), total, 0),
            () -> done.get() == total);
    return whole ? Optional.of(shares(counters)) : Optional.empty();
  }

  private void count(
      RunCounter counter, int first, int step, AtomicLong done, BooleanSupplier interrupted) {
    for (int r = first; r <= replications; r += step) {
      for (int arm = 0; arm < experiment.arms().size(); arm++) {
        if (interrupted.getAsBoolean()) {
          return;
        }
        counter.count(arm, r);
        done.incrementAndGet();
      }
    }
  }

  private MechanismShares shares(List<RunCounter> counters) {
    List<ArmPlan> arms = experiment.arms();
    int reference = 0;
    List<Integer> finished = new ArrayList<>();
    for (int a = 0; a < arms.size(); a++) {
      int arm = a;
      reference = arms.get(arm).reference() ? arm : reference;
      finished.add(counters.stream().mapToInt(c -> c.finished(arm)).sum());
    }
    List<MechanismShares.Row> rows =
        counters.get(0).mechanisms().stream().map(m -> row(m, arms.size(), counters)).toList();
    return new MechanismShares(
        arms.stream().map(ArmPlan::id).toList(),
        reference,
        replications,
        untilDays,
        finished,
        rows);
  }

  private static MechanismShares.Row row(Mechanism mechanism, int arms, List<RunCounter> counters) {
    List<Integer> runs =
        IntStream.range(0, arms)
            .mapToObj(arm -> counters.stream().mapToInt(c -> c.runs(arm, mechanism)).sum())
            .toList();
    return new MechanismShares.Row(mechanism, runs);
  }
}
