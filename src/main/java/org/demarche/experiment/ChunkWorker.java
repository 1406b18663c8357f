package org.demarche.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.model.RunKey;
import org.demarche.results.Failure;
import org.demarche.results.RowText;
import org.jspecify.annotations.Nullable;

/**
 * Carries out tasks one after the other. A replication that throws is noted with its reason and
 * leaves empty rows; the runner that threw is not used again, for its state may be spoilt.
 */
public final class ChunkWorker {
  private final PreparedJob job;
  private final Experiment experiment;
  private final Worlds.Draw worlds;
  private final Simulation.@Nullable Runner[] runners;
  private final PathCapture paths;
  private final RecordCapture record;
  private final List<String> pairs;
  private final int outcomes;

  ChunkWorker(PreparedJob job) {
    this.job = job;
    this.experiment = job.experiment();
    this.worlds = job.worlds().draw();
    this.runners = new Simulation.@Nullable Runner[experiment.arms().size()];
    this.pairs = Experiment.pairs(experiment.arms().get(0).plan());
    this.record = new RecordCapture(experiment.arms().get(0).plan(), experiment.climateDays());
    this.paths = new PathCapture(pairs.size(), record, experiment.climateDays());
    this.outcomes = experiment.arms().get(0).plan().outcomes().size();
  }

  /**
   * Carries out a task.
   *
   * @param task which replications
   * @return their rows
   */
  public ChunkResult carryOut(ChunkTask task) {
    RowText rows = new RowText();
    List<Failure> failures = new ArrayList<>();
    int arms = experiment.arms().size();
    double[][] values = new double[task.count() * arms][];
    for (int i = 0; i < task.count(); i++) {
      worlds.moveTo(task.first() + i);
      for (int arm = 0; arm < arms; arm++) {
        values[i * arms + arm] = replicate(task.first() + i, arm, rows, failures);
      }
    }
    return new ChunkResult(task, rows.outcomes(), rows.paths(), rows.records(), values, failures);
  }

  /** Finds out why a replication fails, by running it again; empty if it does not. */
  String reason(int replication, int arm) {
    worlds.moveTo(replication);
    List<Failure> failures = new ArrayList<>();
    replicate(replication, arm, new RowText(), failures);
    return failures.isEmpty() ? "" : failures.get(0).reason();
  }

  private double[] replicate(int replication, int arm, RowText rows, List<Failure> failures) {
    ArmPlan plan = experiment.arms().get(arm);
    String id = plan.id();
    double[] results = new double[outcomes + pairs.size() * PathOutcomes.PER_PAIR];
    Arrays.fill(results, Double.NaN);
    boolean failed = false;
    record.begin(replication);
    try {
      RunKey key = new RunKey(experiment.seed(), replication);
      runner(arm).run(worlds.values(arm), key, plan.interventions(), paths, results);
    } catch (RuntimeException | StackOverflowError e) {
      failed = true;
      runners[arm] = null;
      Arrays.fill(results, Double.NaN);
      failures.add(new Failure(id, replication, experiment.seed(), reason(e)));
    }
    finite(results);
    rows.addOutcomes(id, replication, results, outcomes);
    addPaths(id, replication, rows, results, failed);
    if (failed) {
      rows.addRecord(id, replication, "", "", "");
    } else {
      rows.addRecord(id, replication, record.votes(), record.stocks(), record.relations());
    }
    return results;
  }

  private void addPaths(
      String arm, int replication, RowText rows, double[] results, boolean failed) {
    if (pairs.isEmpty()) {
      rows.addEmptyPath(arm, replication, "", failed);
    }
    for (int p = 0; p < pairs.size(); p++) {
      if (failed) {
        rows.addEmptyPath(arm, replication, pairs.get(p), true);
      } else {
        paths.track(p).end(results, outcomes + p * PathOutcomes.PER_PAIR);
        rows.addPath(arm, replication, pairs.get(p), paths.track(p));
      }
    }
  }

  /** An infinite outcome, such as x / 0, is no number that a mean could use: it is missing. */
  private static void finite(double[] results) {
    for (int i = 0; i < results.length; i++) {
      if (Double.isInfinite(results[i])) {
        results[i] = Double.NaN;
      }
    }
  }

  private Simulation.Runner runner(int arm) {
    Simulation.@Nullable Runner runner = runners[arm];
    if (runner == null) {
      runner = job.arm(arm).runner();
      runners[arm] = runner;
    }
    return runner;
  }

  private static String reason(Throwable e) {
    String text = e.getMessage();
    String name = e.getClass().getSimpleName();
    return text == null || text.isBlank()
        ? name
        : name + ": " + text.strip().replaceAll("\\s+", " ");
  }
}
