package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.analysis.discovery.MadeUpFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class DiscoverCommandTest {
  @TempDir Path temp;

  private record Result(int status, String out, String err) {}

  private Result discover(String... more) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] args =
        Stream.concat(Stream.of("discover", temp.toString()), Stream.of(more))
            .toArray(String[]::new);
    int status = Main.run(args, new PrintWriter(out), new PrintWriter(err));
    return new Result(status, out.toString(), err.toString());
  }

  private List<String> written() throws IOException {
    try (Stream<Path> files = Files.list(temp.resolve("analysis"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aBoxIsToldInWordsAndWrittenBesideTheRuns() throws IOException {
    MadeUpFolder.write(temp, 800, 5);
    Result result = discover("--outcome", "lost = 1", "--method", "cart", "--chart-format", "svg");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(result.out())
        .contains("noise test: p = 0.005")
        .containsPattern("x +from 0\\.\\d+ to 0\\.\\d+ +quasi-p < 0\\.0001")
        .contains("Classification tree");
    assertThat(written())
        .hasSize(4)
        .contains("drawn.json")
        .anyMatch(name -> name.matches("discover-[0-9a-f]{8}\\.json"));
    assertThat(written()).anyMatch(name -> name.matches("boxes-[0-9a-f]{8}\\.svg"));
  }

  @Test
  void jsonHasTrajectoryAndBoxesAndNothingElseIsPrinted() throws IOException {
    MadeUpFolder.write(temp, 800, 5);
    Result result = discover("--outcome", "lost = 1", "--json", "--chart-format", "svg");
    JsonNode answer = JsonMapper.shared().readTree(result.out());
    assertThat(answer.get("trajectory").size()).isGreaterThan(5);
    JsonNode box = answer.get("boxes").get(0);
    assertThat(box.get("limits").get("x").size()).isEqualTo(2);
    assertThat(box.get("limits").has("z")).isFalse();
    assertThat(box.get("coverage").asDouble()).isBetween(.7, 1.);
    assertThat(box.get("density").asDouble()).isBetween(.85, 1.);
    assertThat(box.get("n").asInt()).isBetween(100, 300);
    assertThat(box.get("quasiP").get("x").get(0).asDouble()).isLessThan(1e-4);
    assertThat(discover("--outcome", "lost = 1", "--json", "--chart-format", "svg").out())
        .isEqualTo(result.out());
  }

  @Test
  void noiseHasNoBoxAndTheCommandIsDone() throws IOException {
    MadeUpFolder.write(temp, 300, 6);
    Result result = discover("--outcome", "lost = 1", "--arm", "b", "--chart-format", "svg");
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(result.out()).contains("No box is told");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "--outcome; loss = 1; --outcome 'loss = 1', column 1: there is no column 'loss'. Maybe: lost",
        "--outcome=lost=1 --peel; 0.7; --peel must be above 0 and below 0.5, but is 0.7. Maybe: 0.05",
        "--outcome=lost=1 --method; prym; --method: there is no 'prym'. Maybe: prim",
        "--outcome=lost=1 --against; c; outcomes.csv has no arm 'c'. Maybe: a",
        "--outcome=lost=1 --leave-out; zz; there is no column 'zz'. Maybe: z",
        "--outcome=lost=1 --box; 900; The trajectory has no box 900"
      })
  void whatCannotBeUsedIsOneLineWithStatusTwo(String options, String last, String expected)
      throws IOException {
    MadeUpFolder.write(temp, 200, 5);
    Result result =
        discover(
            Stream.concat(Stream.of(options.split(" ")), Stream.of(last)).toArray(String[]::new));
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.err().lines()).hasSize(1);
    assertThat(result.err()).contains(expected);
    assertThat(result.out()).isEmpty();
  }
}
