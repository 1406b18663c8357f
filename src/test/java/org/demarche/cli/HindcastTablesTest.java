package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code hindcast} on a folder of tables. */
final class HindcastTablesTest {
  @TempDir private Path folder;

  private record Result(int status, String out, String err) {}

  private static Result hindcast(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(List.of("hindcast"));
    all.addAll(List.of(args));
    int status = Main.run(all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    return new Result(status, out.toString(), err.toString());
  }

  @Test
  void theJsonScoresEveryRowThatIsKnown() {
    Path tables = MadeUpTables.write(folder.resolve("tables"));

    Result result = hindcast(tables.toString(), "--reps", "5", "--json", "--quiet");

    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    JsonNode top = JsonMapper.shared().readTree(result.out());
    assertThat(top.get("overall").get("n").asInt()).isEqualTo(4);
    assertThat(top.get("overall").get("low").isNull()).isTrue();
    JsonNode rows = top.get("cases").get(0).get("milestones");
    assertThat(rows).hasSize(3);
    double sum = 0;
    for (JsonNode one : top.get("cases")) {
      for (JsonNode row : one.get("milestones")) {
        double gap =
            row.get("probability").asDouble() - (row.get("observed").asBoolean(false) ? 1 : 0);
        sum += row.get("observed").isNull() ? 0 : gap * gap;
      }
    }
    assertThat(top.get("overall").get("brier").asDouble()).isCloseTo(sum / 4, within(1e-12));
    assertThat(top.get("stances").get("n").asInt()).isEqualTo(2);
  }

  @Test
  void theTextComesWithTwoChartsWhereAskedFor() {
    Path tables = MadeUpTables.write(folder.resolve("tables"));
    Path charts = folder.resolve("charts");

    Result result =
        hindcast(
            tables.toString(),
            "--reps",
            "5",
            "--quiet",
            "--out",
            charts.toString(),
            "--chart-format",
            "svg");

    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(result.out())
        .contains("2 cases, 4 rows of milestones with a known outcome")
        .contains("No intervals: fewer than three cases")
        .contains("Chart: " + charts);
    assertThat(charts.resolve("reliability.svg")).exists();
    assertThat(charts.resolve("skill.svg")).exists();
    assertThat(charts.resolve("data").resolve("skill.csv")).content().contains("overall,4,");
  }
}
