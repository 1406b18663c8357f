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

final class UpdateCommandTest {
  private static final String SEEN =
      """
      until: 2030-05-11
      acts:
        - {date: 2030-05-03, by: BRE, on: ALD, action: recall_ambassador}
        - {day: 7, by: BRE, on: ALD, action: impose_sanctions}
      """;

  @TempDir private Path folder;

  private Program.Result update(String observed, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("seen.yaml"), observed);
    return Program.run(
        Stream.concat(
                Stream.of(
                    "update",
                    "scenarios/teaching/spiral.yaml",
                    "--observed",
                    file + "",
                    "--quiet",
                    "--chart-format",
                    "svg",
                    "--out",
                    folder + ""),
                Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void theOutlookMovesToWhatWasObserved() throws IOException {
    Program.Result result = update(SEEN, "--reps", "300", "--json");
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    JsonNode answer = JsonMapper.shared().readTree(result.out()).get("update");
    assertThat(answer.get("canTell").asBoolean()).isTrue();
    assertThat(answer.get("known").asString()).isEqualTo("2030-05-11");
    JsonNode coercion = answer.get("outlook").get(0);
    assertThat(coercion.get("id").asString()).isEqualTo("economic_coercion");
    assertThat(coercion.get("before").get("value").asDouble()).isLessThan(0.95);
    assertThat(coercion.get("after").get("value").asDouble()).isEqualTo(1);
    assertThat(answer.get("surprises").get(0).get("chance").asDouble()).isBetween(1e-4, 0.1);
    Path analysis = folder.resolve("spiral/analysis");
    assertThat(analysis.resolve("ledger.csv")).content().contains("economic_coercion");
    try (Stream<Path> files = Files.list(analysis)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .anyMatch(name -> name.matches("update-[0-9a-f]{8}\\.json"))
          .anyMatch(name -> name.matches("outlook-[0-9a-f]{8}\\.svg"));
    }
  }

  @Test
  void whatCannotBeUsedIsToldByItsPlace() throws IOException {
    Program.Result result =
        update("- {day: 3, by: BRE, on: ALD, action: impose_sanction}\n- {by: BRX, when: 3}\n");
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.err())
        .contains("seen.yaml:1:38")
        .contains("impose_sanctions")
        .contains("'when'")
        .contains("'on' is missing");
  }

  @Test
  void whatIsNoListOrFallsDueTooEarlyIsNotPassedOver() throws IOException {
    Program.Result result =
        update(
            """
            until: 2030-05-10
            acts: 5
            watch: all
            milestones:
              - {id: early, by: BRE, due: 2030-05-04}
            """);
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.err())
        .contains("'acts' must be a list")
        .contains("'watch' must be a list")
        .contains("milestones[0].due: this falls due");
    assertThat(update("").err()).contains("acts: nothing stands here");
  }
}
