package org.demarche.evidence.signs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.demarche.experiment.Progress;
import org.demarche.model.Plan;

/**
 * Tries signs on crises.
 *
 * @param signs what is tried
 * @param crises on what; one that no act of one government on another opens is left out
 * @param replications pairs of runs of each sign in each crisis, at least 2
 * @param seed of chance and worlds, any
 */
public record SignTrials(List<Sign> signs, List<Plan> crises, int replications, long seed) {
  /** Coverage of the intervals of all signs together. */
  public static final double LEVEL = 0.95;

  /** Copies the lists and checks the count. */
  public SignTrials {
    signs = List.copyOf(signs);
    crises = List.copyOf(crises);
    if (replications < 2) {
      throw new IllegalArgumentException("pairs of runs: at least 2, not " + replications);
    }
  }

  /**
   * Runs all; equal trials give equal verdicts at any number of threads.
   *
   * @param threads at least 1
   * @param progress told how many crises are done
   * @param interrupted asked often; true ends the work
   * @return a verdict for each sign, in order; empty when it was interrupted
   */
  public Optional<List<SignVerdict>> run(
      int threads, Progress progress, BooleanSupplier interrupted) {
    List<Differences> differences = signs.stream().map(sign -> new Differences()).toList();
    ExecutorService pool = Executors.newFixedThreadPool(threads, SignTrials::worker);
    try {
      List<Future<List<CrisisTrial.Pairs>>> pending = new ArrayList<>();
      for (Plan crisis : crises) {
        pending.add(
            pool.submit(
                () ->
                    Stage.of(crisis)
                        .map(stage -> new CrisisTrial(stage, replications, seed))
                        .map(trial -> trial.run(signs, interrupted))
                        .orElse(List.of())));
      }
      for (int c = 0; c < pending.size(); c++) {
        progress.update(c, pending.size(), 0);
        for (CrisisTrial.Pairs pairs : pending.get(c).get()) {
          differences.get(pairs.sign()).add(pairs.without(), pairs.with());
        }
      }
      progress.update(pending.size(), pending.size(), 0);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof CancellationException) {
        return Optional.empty();
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
    // Bonferroni: whatever the signs share, all intervals hold at once with at least this coverage.
    double each = 1 - (1 - LEVEL) / signs.size();
    List<SignVerdict> verdicts = new ArrayList<>();
    for (int s = 0; s < signs.size(); s++) {
      verdicts.add(differences.get(s).verdict(signs.get(s), each));
    }
    return Optional.of(verdicts);
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "signs");
    thread.setDaemon(true);
    return thread;
  }
}
