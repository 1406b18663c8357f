package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class SensitivityCommandTest {
  private static final String SCENARIO = "scenarios/teaching/veto.yaml";

  private static final String CORRELATED =
      """
      demarche: 1
      title: Correlated
      summary: Two assumptions that go together, and one in steps.
      as_of: 2030-01-01
      start: 2030-01-01
      horizon: 10 d
      actors:
        AAA: {type: state, name: Aland}
        BBB: {type: state, name: Borland}
      relations:
        AAA:
          BBB: {focal: true}
      assumptions:
        calm: {title: Calm, distribution: {uniform: {min: 0, max: 1}}, source: "judgement: test"}
        trust:
          title: Trust
          distribution: {uniform: {min: 0, max: 1}}
          correlated: {calm: 0.6}
          source: "judgement: test"
        votes:
          title: Votes
          distribution: {discrete: {values: [0, 5], weights: [1, 1]}}
          source: "judgement: test"
      outcomes:
        summed: {title: Sum, value: "rung(AAA, BBB)", headline: true}
      """;

  @TempDir Path temp;

  private record Result(int status, String out, String err) {}

  private Result sensitivity(String... more) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] args =
        Stream.concat(
                Stream.of("sensitivity", SCENARIO, "--out", temp.toString(), "--quiet"),
                Stream.of(more))
            .toArray(String[]::new);
    int status = Main.run(args, new PrintWriter(out), new PrintWriter(err));
    return new Result(status, out.toString(), err.toString());
  }

  private Result demarche(Path scenario, String... more) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] args =
        Stream.concat(
                Stream.of("sensitivity", scenario.toString(), "--out=" + temp, "--quiet"),
                Stream.concat(Stream.of("--samples=4", "--reps=2"), Stream.of(more)))
            .toArray(String[]::new);
    int status = Main.run(args, new PrintWriter(out), new PrintWriter(err));
    return new Result(status, out.toString(), err.toString());
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(temp.resolve("veto/analysis"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void morrisOnAShippedScenarioIsRankedAndWritten() throws IOException {
    Result result =
        sensitivity("--samples", "3", "--reps", "2", "--chart-format", "svg", "--threads", "1");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(result.out())
        .contains("arm as_chartered: morris")
        .contains("2 runs each")
        .contains("fit:cases")
        .containsPattern("more --samples or --reps|the same at every one of");
    assertThat(written())
        .anyMatch(name -> name.matches("sensitivity-[0-9a-f]{8}\\.json"))
        .anyMatch(name -> name.matches("sensitivity-[0-9a-f]{8}\\.csv"));
  }

  @Test
  void whatNothingMovesIsSaidAndNotDrawn() throws IOException {
    Path scenario = temp.resolve("fixed.yaml");
    Files.writeString(scenario, CORRELATED.replace("rung(AAA, BBB)", "1"));
    Result result = demarche(scenario, "--method=morris", "--ignore-correlations");
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(result.out())
        .contains("the same at every one of 32 points: no effect shows")
        .contains("No chart drivers-summed: ");
  }

  @Test
  void theAnswerIsTheSameAtAnyNumberOfThreads() {
    String[] few = {"--samples", "2", "--reps", "2", "--json", "--chart-format", "svg"};
    String one =
        sensitivity(
                Stream.concat(Stream.of(few), Stream.of("--threads", "1")).toArray(String[]::new))
            .out();
    String three =
        sensitivity(
                Stream.concat(Stream.of(few), Stream.of("--threads", "3")).toArray(String[]::new))
            .out();
    assertThat(three).isEqualTo(one);
    JsonNode answer = JsonMapper.shared().readTree(one);
    assertThat(answer.get("method").asString()).isEqualTo("morris");
    assertThat(answer.get("results").get(0).get("morris").size())
        .isEqualTo(answer.get("assumptions").size());
  }

  @Test
  void theSameQuestionAgainRunsNothing() throws IOException {
    String[] few = {"--samples", "2", "--reps", "2", "--chart-format", "svg"};
    Result first = sensitivity(few);
    Result second = sensitivity(few);

    assertThat(first.out()).doesNotContain("nothing was run again");
    assertThat(second.out()).contains("nothing was run again").contains("--force");
    assertThat(second.out()).endsWith(first.out());
    assertThat(written()).anyMatch(name -> name.matches("sensitivity-[0-9a-f]{8}-points\\.csv"));
  }

  @Test
  void correlatedAssumptionsAreRefusedWithTheReasonAndSplitKeepsThem() throws IOException {
    Path scenario = temp.resolve("correlated.yaml");
    Files.writeString(scenario, CORRELATED);
    Result refused = demarche(scenario, "--method=sobol");
    Result ignored = demarche(scenario, "--method=morris", "--ignore-correlations");
    Result split = demarche(scenario, "--method=split");

    assertThat(refused.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(refused.err())
        .contains("presumes independent assumptions")
        .containsPattern("calm and trust|trust and calm")
        .contains("Maybe: --method split");
    assertThat(ignored.out()).contains("Treated as independent although correlated: ");
    assertThat(ignored.out())
        .contains("Values in steps, so that some moves change nothing: fit:cases, votes");
    assertThat(split.status()).isEqualTo(ExitStatus.DONE);
    assertThat(split.out()).doesNotContain("Treated as independent");
  }

  @Test
  void splitTellsBothShares() throws IOException {
    Result result =
        sensitivity("--method", "split", "--samples", "60", "--reps", "3", "--chart-format", "svg");
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(result.out()).containsPattern("from assumptions \\d+\\.\\d% \\(.*\\), from chance");
    assertThat(written()).anyMatch(name -> name.matches("split-[0-9a-f]{8}\\.svg"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "--method; moris; --method: there is no 'moris'. Maybe: morris",
        "--outcome; vetod; The scenario has no outcome 'vetod'. Maybe: vetoed",
        "--arm; as_chartred; The scenario has no arm 'as_chartred'. Maybe: as_chartered",
        "--samples; 1; --samples must be from 2 to 1000000, but is 1",
        "--method=split --reps; 1; A spread across chance needs --reps of at least 2",
        "--method=sobol --samples=1000000 --reps; 1000; are too many. Give fewer --samples or --reps"
      })
  void whatCannotBeUsedIsOneLineWithStatusTwo(String options, String last, String expected) {
    Result result =
        sensitivity(
            Stream.concat(Stream.of(options.split(" ")), Stream.of(last)).toArray(String[]::new));
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains(expected);
  }
}
