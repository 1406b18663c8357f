package org.demarche.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.results.Manifest;
import org.demarche.results.RunFiles;
import org.demarche.results.RunFolder;
import org.demarche.results.RunRequest;

/** Runs with the fake engine. */
final class TestRuns {
  private TestRuns() {}

  static RunOrder order(Experiment experiment, int replications) {
    return order(experiment, replications, 0);
  }

  static RunOrder order(Experiment experiment, int replications, double precision) {
    RunRequest request =
        new RunRequest(
            experiment.seed(),
            experiment.arms().stream().map(ArmPlan::id).toList(),
            experiment.design(),
            replications,
            precision,
            List.of());
    return new RunOrder(
        experiment, request, "{}", new Manifest.Versions("test", "model", "17", "any"));
  }

  static RunOutcome run(RunOrder order, Path out, int threads) {
    return new ExperimentRunner(new LocalBackend(threads), new FakeSimulation())
        .run(order, out, false, Progress.NONE, () -> false);
  }

  /** Runs until so many results were written, then is interrupted. */
  static RunOutcome runInterrupted(RunOrder order, Path out, int results) {
    AtomicInteger told = new AtomicInteger();
    Progress counter = (done, total, resumed) -> told.incrementAndGet();
    return new ExperimentRunner(new LocalBackend(1), new FakeSimulation())
        .run(order, out, false, counter, () -> told.get() > results);
  }

  static RunFolder open(RunOutcome outcome) {
    return RunFolder.open(outcome.folder());
  }

  /** The bytes of the fingerprinted files, as text by name. */
  static TreeMap<String, String> files(Path folder) {
    TreeMap<String, String> files = new TreeMap<>();
    for (String name : RunFiles.FINGERPRINTED) {
      files.put(name, read(folder.resolve(name)));
    }
    return files;
  }

  static List<String> rows(RunOutcome outcome, String file, String arm) {
    List<String> rows = new ArrayList<>(read(outcome.folder().resolve(file)).lines().toList());
    rows.removeIf(row -> !row.startsWith(arm + ","));
    return rows;
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
