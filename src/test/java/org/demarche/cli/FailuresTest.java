package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Position;
import org.demarche.scenario.Problem;
import org.demarche.scenario.ScenarioException;
import org.demarche.words.Message;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class FailuresTest {
  private final StringWriter err = new StringWriter();

  private int statusOf(Exception failure) {
    CommandLine command = WholeProgram.create(Words.english()).setErr(new PrintWriter(err));
    return new Failures(Words.english(), false)
        .handleExecutionException(failure, command, command.parseArgs("--debug"));
  }

  @Test
  void everyProblemOfUnusableInputHasItsOwnLine() {
    var failure =
        new UnusableInputException(
            List.of(
                Message.verbatim("a.yaml:1:2: bad"), Message.verbatim("a.yaml:3:4: worse\n too")));
    assertThat(statusOf(failure)).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err.toString().lines()).containsExactly("a.yaml:1:2: bad", "a.yaml:3:4: worse too");
  }

  @Test
  void problemsOfAScenarioKeepTheirPlaceAndTheirSuggestion() {
    Position at = new Position("raid.yaml", 12, 3);
    var failure =
        new ScenarioException(
            List.of(
                Problem.of(
                        at,
                        NodePath.of("actors", "USA"),
                        Message.verbatim("unknown key 'capabilty'"))
                    .maybe("capability"),
                Problem.of(at, NodePath.of("horizon"), Message.verbatim("no value"))));
    assertThat(statusOf(failure)).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err.toString().lines())
        .containsExactly(
            "raid.yaml:12:3: actors.USA: unknown key 'capabilty'. Maybe: capability",
            "raid.yaml:12:3: horizon: no value");
  }

  @Test
  void missingFileIsUnusableInput() {
    var failure = new UncheckedIOException(new NoSuchFileException("missing.yaml"));
    assertThat(statusOf(failure)).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err.toString().lines()).singleElement().asString().startsWith("missing.yaml: ");
  }

  @Test
  void forbiddenFileIsUnusableInput() {
    assertThat(statusOf(new AccessDeniedException("locked.yaml"))).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err.toString().lines()).singleElement().asString().startsWith("locked.yaml: ");
  }

  @Test
  void anyOtherFailureIsOneLineAndStatusOne() {
    assertThat(statusOf(new IllegalStateException("the disk is\nfull")))
        .isEqualTo(ExitStatus.FAILED);
    assertThat(err.toString().lines()).singleElement().asString().contains("the disk is full.");
  }

  @Test
  void failureWithoutAMessageIsNamedByItsKind() {
    assertThat(statusOf(new ArithmeticException())).isEqualTo(ExitStatus.FAILED);
    assertThat(err.toString()).contains("ArithmeticException.");
  }
}
