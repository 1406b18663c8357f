package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ClosedPipeTest {
  private static final String SCENARIO = "scenarios/teaching/veto.yaml";

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show SCENARIO --assumptions",
        "check SCENARIO",
        "trace SCENARIO --as json",
        "run SCENARIO --reps 2 --quiet --chart-format svg --json --out TEMP",
        "run SCENARIO --reps 2 --quiet --chart-format svg --out TEMP",
        "mechanisms SCENARIO --reps 2 --quiet --json",
        "schema",
        "library standard",
        "completion bash",
        "help run",
        "--version"
      })
  void aReaderThatHasSeenEnoughIsNoFailure(String line) throws Exception {
    String[] args = line.replace("SCENARIO", SCENARIO).replace("TEMP", temp.toString()).split(" ");
    Process process = new ProcessBuilder(Program.command(args)).start();
    process.getInputStream().close();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(err).isEmpty();
    assertThat(process.waitFor()).isEqualTo(ExitStatus.DONE);
  }

  @Test
  void aFullDiskIsAFailureAndSaysSo() throws IOException, InterruptedException {
    File full = new File("/dev/full");
    assumeTrue(full.canWrite(), "this system has no device that is always full");
    Process process = new ProcessBuilder(Program.command("schema")).redirectOutput(full).start();
    Program.Result result = Program.ended(process);
    assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(result.err().strip()).isEqualTo("Standard output could not be written in full.");
  }
}
