package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MainTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... args) {
    return Main.run(args, new PrintWriter(out), new PrintWriter(err));
  }

  @Test
  void versionIsOneLineWithNameAndNumber() {
    assertThat(run("--version")).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString().strip()).matches("demarche \\d+\\.\\d+\\.\\d+");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void versionIsTheSameThroughTheParser() {
    run("--version");
    String line = out.toString();
    out.getBuffer().setLength(0);
    assertThat(run("--debug", "--version")).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString()).isEqualTo(line);
  }

  @Test
  void helpGoesToStandardOutput() {
    assertThat(run("--help")).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString()).startsWith("Usage: demarche").contains("--version");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void noCommandIsUnusableInput() {
    assertThat(run()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err.toString()).startsWith("No command is given.").contains("Usage: demarche");
  }

  @Test
  void misspeltOptionGetsOneLineWithTheNearestName() {
    assertThat(run("--versoin")).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .contains("--versoin")
        .endsWith("Maybe: --version");
  }

  @Test
  void swappedLettersAreUnderstood() {
    assertThat(run("--hlep")).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err.toString().strip()).isEqualTo("Unknown option: '--hlep'. Maybe: --help");
  }

  @ParameterizedTest
  @CsvSource({
    "trace x --rep 5, --replication",
    "trace x --rep=5, --replication",
    "run x --rep 5, --reps",
    "run x --thr 2, --threads",
    "robustness x --outcome a --better more --good 1, --good-enough",
    "sens x, sensitivity",
    "run x --r 5, See: demarche run --help",
    "run x --zzz 5, See: demarche run --help"
  })
  void aNameThatWasBegunIsCompleted(String typed, String expected) {
    assertThat(run(typed.split(" "))).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .endsWith(expected.startsWith("See") ? expected : "Maybe: " + expected);
  }

  @Test
  void unknownWordGetsOneLineAndNoStackTrace() {
    assertThat(run("frobnicate")).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err.toString().lines()).singleElement().asString().contains("frobnicate");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void debugShowsWhereTheFailureArose() {
    assertThat(run("--debug", "frobnicate")).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err.toString()).contains("\tat ");
  }
}
