package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts of answers to questions about a run are drawn again, and stand in its report. */
final class AnswerChartsTest {
  private static final String SCENARIO = "scenarios/teaching/veto.yaml";

  @TempDir static Path results;
  private static String folder = "";

  private record Result(int status, String out, String err) {}

  private static Result demarche(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(args, new PrintWriter(out), new PrintWriter(err));
    return new Result(status, out.toString(), err.toString());
  }

  private static void asked(String... args) {
    Result result = demarche(args);
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
  }

  @BeforeAll
  static void askEverythingButTheSplit() throws IOException {
    String out = "--out=" + results;
    asked("run", SCENARIO, "--reps=40", "--quiet", "--chart-format=svg", out);
    try (Stream<Path> runs = Files.list(results.resolve("veto"))) {
      folder = runs.findFirst().orElseThrow().toString();
    }
    asked("sensitivity", SCENARIO, "--samples=2", "--reps=2", "--outcome=vetoed", "--quiet", out);
    asked("sensitivity", SCENARIO, "--set=horizon=30 d", "--samples=2", "--reps=1", "--quiet", out);
    asked("discover", folder, "--outcome=vetoed = 1");
    asked("robustness", folder, "--outcome=vetoed", "--better=less");
  }

  private static List<String> drawn() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder, "charts"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void chartDrawsThemFromTheFolderByKind() throws IOException {
    asked("chart", folder, "regret", "--chart-format=svg");

    assertThat(drawn()).filteredOn(name -> name.matches("regret-[0-9a-f]{8}\\.svg")).hasSize(1);
    String redrawn = drawn().stream().filter(n -> n.startsWith("regret-")).findFirst().orElse("");
    assertThat(Path.of(folder, "charts", redrawn))
        .hasSameTextualContentAs(Path.of(folder, "analysis", redrawn));
  }

  @Test
  void theTreeOfCausesIsDrawnWhereItIsNamedAndOnlyThere() throws IOException {
    assertThat(drawn()).noneMatch(name -> name.startsWith("causes"));

    asked("chart", folder, "causes", "--chart-format=svg");

    assertThat(drawn()).contains("causes.svg");
    assertThat(Files.readString(Path.of(folder, "charts", "causes.svg"))).contains("Run ");
  }

  @Test
  void anAnswerThatHasNothingToDrawIsNotDrawnAndTheTextSaysWhy() throws IOException {
    Result result = demarche("chart", folder, "drivers", "boxes", "--chart-format=svg");

    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.err())
        .containsPattern(
            "came out the same at every one of \\d+ points, so no effect shows"
                + "|No effect on .* has converged")
        .contains("searches in shuffled runs were as striking");
    assertThat(drawn()).noneMatch(name -> name.matches("(drivers|boxes)-.*"));
  }

  @Test
  void theReportShowsThemOrSaysWhyTheyAreMissing() throws IOException {
    asked("report", folder);
    String page = Files.readString(Path.of(folder, "report.html"));

    assertThat(page)
        .contains("id=\"chart-regret-")
        .contains("No chart drivers-vetoed: ")
        .contains("No chart boxes: ")
        .doesNotContain("id=\"chart-drivers-")
        .doesNotContain("id=\"chart-boxes-")
        .doesNotContain("id=\"chart-split-");
    assertThat(Path.of(folder, "charts", "data")).isDirectoryContaining("glob:**/regret-*.csv");
  }

  @Test
  void aKindWithoutAnAnswerSaysWhichCommandGivesOne() {
    Result result = demarche("chart", folder, "split");

    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains("demarche sensitivity --method split");
  }
}
