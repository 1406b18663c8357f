package org.demarche.experiment;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.demarche.model.Assumption;
import org.demarche.results.Manifest;
import org.demarche.results.RunFiles;
import org.demarche.results.RunFolder;
import org.demarche.results.RunRequest;
import org.demarche.results.RunSummary;
import org.demarche.results.RunWriter;
import org.demarche.results.Sha256;
import org.demarche.statistics.Stratification;

/** Carries out a run: finds its folder, resumes what is there, and writes what was missing. */
public final class ExperimentRunner {
  private static final double NANOS = 1e9;

  private final Backend backend;
  private final Simulation simulation;

  /**
   * Creates a runner.
   *
   * @param backend where tasks are carried out
   * @param simulation the engine
   */
  public ExperimentRunner(Backend backend, Simulation simulation) {
    this.backend = backend;
    this.simulation = simulation;
  }

  /**
   * Carries out a run.
   *
   * @param order what to run
   * @param out the folder of all results
   * @param anew whether to begin again although there are results
   * @param progress told how far it has come
   * @param interrupted asked often; true ends the run so that it can be resumed
   * @return how it ended
   * @throws org.demarche.results.RunFolderException if the files cannot be written
   */
  public RunOutcome run(
      RunOrder order, Path out, boolean anew, Progress progress, BooleanSupplier interrupted) {
    String scenario = order.experiment().base().scenario();
    Path folder = RunFiles.folder(out, scenario, order.runId());
    if (!anew) {
      Optional<Manifest> earlier = RunFolder.findManifest(folder);
      if (earlier.isPresent() && isWhole(folder, earlier.get(), order.runId())) {
        int n = earlier.get().replications();
        return new RunOutcome(RunOutcome.State.FOUND, folder, n, n);
      }
    }
    try (RunWriter writer = RunWriter.open(folder, manifest(order), anew)) {
      return new Session(order, writer, progress, interrupted).run();
    }
  }

  /** Whether the run is finished and every file is there as it wrote it. */
  private static boolean isWhole(Path folder, Manifest manifest, String runId) {
    return manifest.isFinished()
        && manifest.runId().equals(runId)
        && RunFolder.openUnchecked(folder).changedFiles().isEmpty();
  }

  private Manifest manifest(RunOrder order) {
    String now = now();
    return new Manifest(
        Manifest.RUNNING,
        order.runId(),
        order.request(),
        order.experiment().describe(),
        order.versions(),
        Sha256.ofText(order.resolvedScenario()),
        order.resolvedScenario(),
        0,
        Manifest.Failures.NONE,
        new Manifest.Times(now, now, 0, 1),
        backend.workers(),
        Map.of(),
        null);
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** One process's work on a run. */
  private final class Session {
    private final RunOrder order;
    private final RunWriter writer;
    private final Progress progress;
    private final BooleanSupplier interrupted;
    private final Stratification stratification;
    private final Optional<PrecisionRule> rule;
    private final int arms;
    private final long begun = System.nanoTime();
    private boolean precise;
    private int done;

    Session(RunOrder order, RunWriter writer, Progress progress, BooleanSupplier interrupted) {
      this.order = order;
      this.writer = writer;
      this.progress = progress;
      this.interrupted = interrupted;
      this.stratification = Samplers.get(order.request().design()).stratification();
      this.arms = order.experiment().arms().size();
      this.done = writer.keptReplications();
      RunRequest request = order.request();
      this.rule =
          request.stopsByPrecision()
              ? Optional.of(
                  new PrecisionRule(
                      request.precision(), order.experiment().describe(), stratification))
              : Optional.empty();
    }

    RunOutcome run() {
      rule.ifPresent(
          r ->
              writer.forEachKept(
                  (replication, arm, values) -> precise |= r.add(replication, arm, values)));
      writer.notes().forEach(progress::note);
      explainKeptFailures();
      tell();
      int total = order.request().replications();
      if (!precise && done < total) {
        Job job = new Job(order.experiment(), simulation);
        Chunks chunks = new Chunks(done, total, chunkSize(total - done));
        backend.execute(job, chunks, this::take, interrupted);
      }
      if (!precise && done < total) {
        writer.interrupted(done, seconds(), now());
        return outcome(RunOutcome.State.INTERRUPTED);
      }
      finish();
      return outcome(RunOutcome.State.FINISHED);
    }

    private int chunkSize(int remaining) {
      return rule.isPresent() ? PrecisionRule.LOOK / 2 : Chunks.size(remaining, backend.workers());
    }

    private boolean take(ChunkResult result) {
      writer.append(result.outcomeRows(), result.pathRows(), result.recordRows());
      result.failures().forEach(writer.failures()::add);
      done = result.task().last();
      rule.ifPresent(
          r -> {
            double[][] values = result.values();
            for (int i = 0; i < values.length; i++) {
              precise |= r.add(result.task().first() + i / arms, i % arms, values[i]);
            }
          });
      tell();
      return !precise;
    }

    private void tell() {
      long total = (long) order.request().replications() * arms;
      progress.update((long) done * arms, total, (long) writer.keptReplications() * arms);
    }

    private void explainKeptFailures() {
      if (writer.failures().total() > 0) {
        ChunkWorker worker = new Job(order.experiment(), simulation).prepare().worker();
        List<String> ids = order.request().arms();
        writer.failures().explain(f -> worker.reason(f.replication(), ids.indexOf(f.arm())));
      }
    }

    private void finish() {
      writer.completeRows();
      progress.complete(writer.folder(), done);
      writer.writeAssumptions(worlds());
      String reason =
          precise
              ? RunSummary.Stopped.PRECISION
              : rule.isPresent() ? RunSummary.Stopped.CAP : RunSummary.Stopped.REPLICATIONS;
      List<RunSummary.Reached> reached = rule.map(PrecisionRule::reached).orElse(List.of());
      RunSummary.Stopped stopped = new RunSummary.Stopped(reason, done, reached);
      writer.writeSummary(
          SummaryMaker.summarise(
              writer.readRows(done), stratification, stopped, writer.failures()));
      writer.finish(done, seconds(), now());
    }

    private Iterator<double[]> worlds() {
      Worlds.Draw draw = new Worlds(order.experiment(), simulation).draw();
      List<Assumption> all = order.experiment().base().assumptions();
      int[] uncertain =
          IntStream.range(0, all.size()).filter(i -> all.get(i).isUncertain()).toArray();
      return IntStream.rangeClosed(1, done)
          .mapToObj(
              replication -> {
                draw.moveTo(replication);
                double[] values = draw.baseValues();
                return Arrays.stream(uncertain).mapToDouble(i -> values[i]).toArray();
              })
          .iterator();
    }

    private double seconds() {
      return (System.nanoTime() - begun) / NANOS;
    }

    private RunOutcome outcome(RunOutcome.State state) {
      return new RunOutcome(state, writer.folder(), done, writer.keptReplications());
    }
  }
}
