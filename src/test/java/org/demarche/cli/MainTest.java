package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

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
