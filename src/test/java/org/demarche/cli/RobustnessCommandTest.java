package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.results.RunFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class RobustnessCommandTest {
  @TempDir static Path results;

  private static Path folder = Path.of("");

  private record Result(int status, String out, String err) {}

  private static Result demarche(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(args, new PrintWriter(out), new PrintWriter(err));
    return new Result(status, out.toString(), err.toString());
  }

  @BeforeAll
  static void runOnce() throws IOException {
    demarche(
        "run",
        "scenarios/teaching/veto.yaml",
        "--reps",
        "60",
        "--quiet",
        "--chart-format",
        "svg",
        "--out",
        results.toString());
    try (Stream<Path> runs = Files.list(results.resolve("veto"))) {
      folder = runs.findFirst().orElseThrow();
    }
  }

  private static Result robustness(String... more) {
    return demarche(
        Stream.concat(
                Stream.of("robustness", folder.toString(), "--chart-format", "svg"),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void regretIsTheShortfallFromTheBestArmOfEachWorld() {
    Result result = robustness("--outcome", "yes_league_council", "--better", "less", "--json");
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    JsonNode answer = JsonMapper.shared().readTree(result.out());
    double[][] values = RunFolder.open(folder).readOutcome("yes_league_council");
    List<Double> expected = new java.util.ArrayList<>();
    int worlds = 0;
    double[] regret = new double[values.length];
    for (int w = 0; w < values[0].length; w++) {
      double best = Double.POSITIVE_INFINITY;
      for (double[] arm : values) {
        best = Math.min(best, arm[w]);
      }
      if (!Double.isNaN(best)) {
        worlds++;
        for (int a = 0; a < values.length; a++) {
          regret[a] += values[a][w] - best;
        }
      }
    }
    for (double sum : regret) {
      expected.add(sum / worlds);
    }
    assertThat(answer.get("worlds").asInt()).isEqualTo(worlds);
    for (int a = 0; a < expected.size(); a++) {
      JsonNode arm = answer.get("arms").get(a);
      assertThat(arm.get("regret").get("value").asDouble())
          .isCloseTo(expected.get(a), within(1e-12));
    }
  }

  @Test
  void theTableNamesEveryArmAndTheReference() {
    Result result = robustness("--outcome", "vetoed", "--better", "less", "--good-enough", "0");
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("good enough at 0.000; 60 worlds").contains("reference");
    assertThat(folder.resolve("analysis")).isDirectoryContaining("glob:**/regret-*.svg");
    assertThat(folder.resolve("analysis")).isDirectoryContaining("glob:**/robustness-*.json");
  }

  @Test
  void whatCannotBeUsedIsOneLineWithStatusTwo() {
    assertProblem(
        "The run has no outcome 'vetod'. Maybe: vetoed", "--outcome=vetod", "--better=less");
    assertProblem("--better: there is no 'les'. Maybe: less", "--outcome=vetoed", "--better=les");
    assertProblem("--better", "--outcome=vetoed");
  }

  private static void assertProblem(String expected, String... options) {
    Result result = robustness(options);
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains(expected);
  }
}
