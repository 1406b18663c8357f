package org.demarche.experiment;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.demarche.results.Fingerprint;
import org.demarche.results.RunFiles;
import org.demarche.results.RunFolder;
import org.demarche.results.Sha256;
import org.jspecify.annotations.Nullable;

/** Runs a finished run again, beside it, and compares byte by byte. */
public final class Verification {
  private static final int SHOWN = 80;

  private final Backend backend;
  private final Simulation simulation;
  private final BooleanSupplier interrupted;

  /**
   * Creates a verification.
   *
   * @param backend where it is carried out
   * @param simulation the engine
   * @param interrupted asked often; true ends the replay
   */
  public Verification(Backend backend, Simulation simulation, BooleanSupplier interrupted) {
    this.backend = backend;
    this.simulation = simulation;
    this.interrupted = interrupted;
  }

  /**
   * Replays a run.
   *
   * @param run the finished run; only read
   * @param order made from its manifest
   * @param progress told how far the replay has come
   * @return what differs, one line each; empty when the fingerprint is confirmed, or when the
   *     replay was interrupted
   * @throws IOException if there is no room for the replay's files
   */
  public List<String> differences(RunFolder run, RunOrder order, Progress progress)
      throws IOException {
    List<String> changed = changedSince(run);
    if (!changed.isEmpty()) {
      return changed;
    }
    Path place = place();
    try {
      ExperimentRunner runner = new ExperimentRunner(backend, simulation);
      RunOutcome outcome = runner.run(order, place, false, progress, interrupted);
      return outcome.state() == RunOutcome.State.INTERRUPTED
          ? List.of()
          : compare(run.path(), outcome.folder());
    } finally {
      delete(place);
    }
  }

  private static Path place() throws IOException {
    try {
      return Files.createTempDirectory("demarche-verify");
    } catch (IOException e) {
      throw new IOException(
          "the replay needs a folder for temporary files, and none can be made in "
              + System.getProperty("java.io.tmpdir")
              + ". Name another: java -Djava.io.tmpdir=DIR -jar demarche.jar",
          e);
    }
  }

  /** Files that are not what the manifest says they were when the run ended. */
  private static List<String> changedSince(RunFolder run) {
    List<String> changed = run.changedFiles();
    if (changed.isEmpty() && !Fingerprint.of(run.path()).equals(run.manifest().fingerprint())) {
      changed.add("The fingerprint in manifest.json is not that of the files.");
    }
    String scenario = run.manifest().resolvedScenario();
    if (!Sha256.ofText(scenario).equals(run.manifest().scenarioSha256())) {
      changed.add("The scenario in manifest.json is not the one that its hash belongs to.");
    }
    return changed;
  }

  private static List<String> compare(Path run, Path replay) throws IOException {
    List<String> differences = new ArrayList<>();
    for (String name : RunFiles.FINGERPRINTED) {
      if (Files.mismatch(run.resolve(name), replay.resolve(name)) >= 0) {
        differences.add(firstDifference(name, run, replay));
      }
    }
    return differences;
  }

  private static String firstDifference(String name, Path run, Path replay) throws IOException {
    try (BufferedReader a = Files.newBufferedReader(run.resolve(name));
        BufferedReader b = Files.newBufferedReader(replay.resolve(name))) {
      int number = 0;
      @Nullable String was;
      @Nullable String is;
      do {
        was = a.readLine();
        is = b.readLine();
        number++;
      } while (was != null && was.equals(is));
      return name
          + " differs from line "
          + number
          + " on: it has '"
          + shown(was)
          + "', the replay has '"
          + shown(is)
          + "'.";
    }
  }

  private static String shown(@Nullable String line) {
    return line == null ? "the end" : line.substring(0, Math.min(SHOWN, line.length()));
  }

  private static void delete(Path place) throws IOException {
    try (Stream<Path> all = Files.walk(place)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
