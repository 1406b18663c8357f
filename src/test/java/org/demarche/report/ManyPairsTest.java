package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.chart.Chart;
import org.demarche.chart.Undrawn;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of six focal pairs and three arms, with the real engine. */
final class ManyPairsTest {
  private static final int PAIRS = 6;
  private static final int REPLICATIONS = 2;

  private static Path scenario(Path folder) throws IOException {
    StringBuilder actors = new StringBuilder("actors:\n");
    StringBuilder relations = new StringBuilder("relations:\n");
    for (int pair = 0; pair < PAIRS; pair++) {
      String one = "A0" + (char) ('A' + pair);
      String other = "B0" + (char) ('A' + pair);
      for (String code : List.of(one, other)) {
        actors.append("  ").append(code).append(": {type: state, name: Land ").append(code);
        actors.append(", capability: 0.02, source: \"judgement: made up\"}\n");
      }
      relations.append("  ").append(one).append(":\n    ").append(other);
      relations.append(": {alignment: 0, climate: 0, proximity: 1, focal: true,");
      relations.append(" source: \"judgement: made up\"}\n");
    }
    String arms =
        """
        arms:
          plain: {title: The plain arm, reference: true}
          other: {title: The other arm}
          third: {title: The third arm}
        """;
    String head =
        """
        demarche: 1
        title: Six pairs
        as_of: 2030-01-01
        start: 2030-01-01
        horizon: 65 d
        """;
    Path file = folder.resolve("six-pairs.yaml");
    Files.writeString(file, head + actors + relations + arms);
    return file;
  }

  @Test
  void everyPairIsDrawnOnSomePageAndEveryPageIsInTheReport(@TempDir Path folder)
      throws IOException {
    FinishedRun run = SmallRun.of(scenario(folder), folder.resolve("out"), REPLICATIONS);
    ChartBook book = ChartBook.of(run);
    String html = HtmlReport.render(run, book, (chart, why) -> {});
    for (String kind : List.of("outcomes", "ladder", "fan", "incidence")) {
      List<Chart> pages =
          book.charts().stream().filter(chart -> chart.id().startsWith(kind)).toList();
      assertThat(pages).hasSizeGreaterThan(1);
      for (int k = 0; k < pages.size(); k++) {
        assertThat(pages.get(k).id()).isEqualTo(k == 0 ? kind : kind + "-" + (k + 1));
      }
      Set<String> pairs =
          pages.stream()
              .flatMap(page -> page.table().rows().stream())
              .map(row -> row.get(0))
              .collect(Collectors.toSet());
      assertThat(pairs).as(kind).hasSize(PAIRS);
      pages.forEach(page -> assertThat(html).contains("id=\"chart-" + page.id() + "\""));
    }
    // Two runs an arm compare nothing, which is said; there are other arms, so that is not the
    // reason given.
    assertThat(
            book.undrawn().stream()
                .map(Undrawn::said)
                .map(Words.english()::say)
                .collect(Collectors.joining(" ")))
        .doesNotContain("There is no other arm");
    assertThat(html).doesNotContain("are drawn; the table has them all");
  }

  @Test
  void coursesEndOnTheLastDayWhateverTheStepBetweenTheirDays(@TempDir Path folder)
      throws IOException {
    FinishedRun run = SmallRun.of(scenario(folder), folder.resolve("out"), 1);
    List<Integer> days = run.run().climateDays();
    assertThat(days.get(days.size() - 1)).isEqualTo(65);
    assertThat(ChartBook.of(run).findChart("fan").orElseThrow().title()).contains("day 65");
  }
}
