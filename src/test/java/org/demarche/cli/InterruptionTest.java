package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.demarche.results.RunFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A signal ends every phase with one line and status 130, and what was finished is there. */
final class InterruptionTest {
  private static final String SCENARIO = "scenarios/teaching/veto.yaml";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir Path temp;

  @BeforeAll
  static void onlyWhereSignalsAre() {
    assumeFalse(System.getProperty("os.name", "").startsWith("Windows"), "signals as on Unix");
  }

  private static Process start(String... args) throws IOException {
    return new ProcessBuilder(Program.command(args)).start();
  }

  private Process run(int replications) throws IOException {
    return start(
        "run",
        SCENARIO,
        "--reps=" + replications,
        "--out=" + temp,
        "--chart-format=svg",
        "--quiet");
  }

  private boolean isThere(String pattern) {
    try (Stream<Path> all = Files.walk(temp)) {
      return all.anyMatch(file -> file.toString().matches(".*/" + pattern));
    } catch (IOException | UncheckedIOException e) {
      // A temporary name was gone before it was looked at.
      return false;
    }
  }

  private static void await(Process process, BooleanSupplier reached) throws InterruptedException {
    Instant last = Instant.now().plus(PATIENCE);
    while (!reached.getAsBoolean() && process.isAlive() && Instant.now().isBefore(last)) {
      Thread.sleep(2);
    }
    assertThat(process.isAlive()).as("the phase was seen").isTrue();
  }

  /** SIGTERM, or the signal of Ctrl-C. */
  private static String interrupted(Process process, String signal) throws Exception {
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
    Program.Result result = Program.ended(process);
    assertThat(result.status()).isEqualTo(ExitStatus.INTERRUPTED);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().strip().lines()).hasSize(1);
    assertThat(result.err()).startsWith("Interrupted");
    return result.err();
  }

  private Path folder() throws IOException {
    try (Stream<Path> runs = Files.list(temp.resolve("veto"))) {
      return runs.filter(f -> !f.endsWith("analysis")).findFirst().orElseThrow();
    }
  }

  @Test
  void runsThatAreMadeAreKeptAndTheSameCommandResumes() throws Exception {
    Process first = run(40_000);
    await(first, () -> isThere("outcomes\\.csv\\.part"));
    Thread.sleep(1500);
    assertThat(interrupted(first, "TERM"))
        .contains(
            "of at most 40,000 replications of each arm are kept", "The same command resumes.");
    assertThat(RunFolder.findManifest(folder()).orElseThrow().replications()).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"manifest\\.json\\.tmp|.*/drawn\\.json", "charts/data/[a-z]+\\.csv"})
  void chartsThatWereNotFinishedAreDrawnAgain(String seen) throws Exception {
    Process first = run(100);
    await(first, () -> isThere(seen) && isFinished());
    assertThat(interrupted(first, "TERM"))
        .contains("Interrupted while charts and report were made", "kept in " + folder());
    Program.Result again = Program.ended(run(100));
    assertThat(again.status()).isEqualTo(ExitStatus.DONE);
    List<String> pictures = pictures(folder());
    Program.Result anew =
        Program.run(
            "run",
            SCENARIO,
            "--reps=100",
            "--out=" + temp,
            "--chart-format=svg",
            "--quiet",
            "--force");
    assertThat(anew.status()).isEqualTo(ExitStatus.DONE);
    assertThat(pictures(folder())).isEqualTo(pictures);
  }

  private boolean isFinished() {
    try {
      return RunFolder.findManifest(folder()).filter(m -> m.isFinished()).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> pictures(Path folder) throws IOException {
    List<String> pictures = new ArrayList<>();
    try (Stream<Path> all = Files.list(folder.resolve("charts"))) {
      for (Path file : all.filter(f -> f.toString().endsWith(".svg")).sorted().toList()) {
        pictures.add(file.getFileName() + " " + Files.readString(file));
      }
    }
    return pictures;
  }

  @Test
  void pointsOfAStudyAreKept() throws Exception {
    Process first = start("sensitivity", SCENARIO, "--samples=2000", "--out=" + temp, "--quiet");
    await(first, () -> isThere("sensitivity-.*-points\\.csv\\.part"));
    Thread.sleep(1500);
    assertThat(interrupted(first, "TERM")).contains("points are kept in");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate --crises 5000",
        "hindcast --reps 100000 --quiet",
        "mechanisms SCENARIO --reps 900000 --quiet",
        "calibrate cases --pairs 5000 --quiet --out OUT"
      })
  void everyLongCommandSaysSo(String line) throws Exception {
    Process first =
        start(line.replace("SCENARIO", SCENARIO).replace("OUT", temp + "/fit.yaml").split(" "));
    Thread.sleep(3000);
    assertThat(first.isAlive()).isTrue();
    assertThat(interrupted(first, "TERM")).contains("Interrupted");
  }
}
