package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

  /** Two arms stand against the reference in 60 worlds: twice sqrt(ln 160 / 120), by hand. */
  @Test
  void theFileSaysHowFarChanceMayReachAndWhatItLeaves() {
    Result result = robustness("--outcome", "vetoed", "--better", "less", "--json");
    JsonNode answer = JsonMapper.shared().readTree(result.out());
    double[][] values = RunFolder.open(folder).readOutcome("vetoed");
    double reference = share(values[0]);

    assertThat(answer.get("reference").asString()).isEqualTo("as_chartered");
    assertThat(answer.get("arms").get(0).get("dominance").isNull()).isTrue();
    for (int a = 1; a < values.length; a++) {
      JsonNode dominance = answer.get("arms").get(a).get("dominance");
      double ahead = reference - share(values[a]);
      assertThat(dominance.get("margin").asDouble()).isCloseTo(0.411306, within(1e-6));
      assertThat(dominance.get("advantage").asDouble())
          .isCloseTo(Math.max(0, ahead), within(1e-12));
      assertThat(dominance.get("disadvantage").asDouble())
          .isCloseTo(Math.max(0, -ahead), within(1e-12));
      assertThat(dominance.get("relation").asString())
          .isEqualTo(
              ahead == 0
                  ? "same"
                  : Math.abs(ahead) <= 0.411306
                      ? "unclear"
                      : ahead > 0 ? "dominates" : "dominated");
    }
  }

  private static double share(double[] zeroOrOne) {
    return Arrays.stream(zeroOrOne).average().orElseThrow();
  }

  /** A veto is there or not; votes in favour are counted. */
  @Test
  void theFileSaysWhetherTheOutcomeIsZeroOrOne() {
    for (String outcome : List.of("vetoed", "yes_league_council")) {
      Result result = robustness("--outcome", outcome, "--better", "less", "--json");
      JsonNode answer = JsonMapper.shared().readTree(result.out());
      assertThat(answer.get("zeroOrOne").asBoolean()).isEqualTo(outcome.equals("vetoed"));
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
