package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class PivotsCommandTest {
  @TempDir private Path out;

  private Program.Result pivots(String... more) {
    return Program.run(
        Stream.concat(
                Stream.of(
                    "pivots",
                    "scenarios/teaching/spiral.yaml",
                    "--quiet",
                    "--budget",
                    "400",
                    "--chart-format",
                    "svg",
                    "--out",
                    out + ""),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void kindsOverRunsAreRankedWithTheirPicture() throws IOException {
    Program.Result result = pivots("--outcome", "force", "--json");
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    JsonNode answer = JsonMapper.shared().readTree(result.out());
    assertThat(answer.get("replication").isNull()).isTrue();
    assertThat(answer.get("runs").asInt()).isLessThanOrEqualTo(400);
    JsonNode first = answer.get("rows").get(0);
    assertThat(first.get("id").asString()).isEqualTo("seizure");
    assertThat(first.get("effect").get("low").asDouble()).isPositive();
    try (Stream<Path> files = Files.list(out.resolve("spiral/analysis"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .anyMatch(name -> name.matches("pivots-[0-9a-f]{8}\\.json"))
          .anyMatch(name -> name.matches("pivots-[0-9a-f]{8}\\.svg"));
    }
  }

  @Test
  void whatIsAssociationIsCalledSo() {
    Program.Result result = pivots("--outcome", "force");
    assertThat(result.out()).contains("association").contains("That is no effect");
  }

  @Test
  void momentsOfOneRunAreRanked() {
    Program.Result result = pivots("--outcome", "peak_ald_bre", "--replication", "3", "--json");
    JsonNode answer = JsonMapper.shared().readTree(result.out());
    assertThat(answer.get("replication").asInt()).isEqualTo(3);
    assertThat(answer.get("unit").asString()).isEqualTo("number");
    assertThat(answer.get("rows").get(0).get("day").asDouble()).isBetween(0.0, 100.0);
  }

  @Test
  void whatDoesNotFitIsUnusable() {
    assertThat(pivots("--outcome", "fource").err()).contains("Maybe: force");
    Program.Result few = pivots("--outcome", "force", "--replication", "0");
    assertThat(few.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(few.err()).contains("--replication");
  }
}
