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
import org.demarche.words.Message;
import org.demarche.words.Words;
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
  public List<Message> differences(RunFolder run, RunOrder order, Progress progress)
      throws IOException {
    List<Message> changed = changedSince(run);
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
      String folder = System.getProperty("java.io.tmpdir", "");
      throw new IOException(Words.english().say("run-verify-no-room", "folder", folder), e);
    }
  }

  /** Files that are not what the manifest says they were when the run ended. */
  private static List<Message> changedSince(RunFolder run) {
    List<Message> changed = run.changedFiles();
    if (changed.isEmpty() && !Fingerprint.of(run.path()).equals(run.manifest().fingerprint())) {
      changed.add(Message.of("run-verify-fingerprint"));
    }
    String scenario = run.manifest().resolvedScenario();
    if (!Sha256.ofText(scenario).equals(run.manifest().scenarioSha256())) {
      changed.add(Message.of("run-verify-scenario"));
    }
    return changed;
  }

  private static List<Message> compare(Path run, Path replay) throws IOException {
    List<Message> differences = new ArrayList<>();
    for (String name : RunFiles.TABLES) {
      if (Files.exists(run.resolve(name))
          && Files.mismatch(run.resolve(name), replay.resolve(name)) >= 0) {
        differences.add(firstDifference(name, run, replay));
      }
    }
    return differences;
  }

  private static Message firstDifference(String name, Path run, Path replay) throws IOException {
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
      return Message.of(
          "run-verify-differs",
          "file",
          name,
          "line",
          Integer.toString(number),
          "was",
          shown(was),
          "is",
          shown(is));
    }
  }

  private static Message shown(@Nullable String line) {
    return line == null
        ? Message.of("run-verify-end")
        : Message.verbatim(line.substring(0, Math.min(SHOWN, line.length())));
  }

  private static void delete(Path place) throws IOException {
    try (Stream<Path> all = Files.walk(place)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
