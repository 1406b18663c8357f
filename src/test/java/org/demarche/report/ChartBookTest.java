package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.demarche.report.MadeUpRun.ACTORS;
import static org.demarche.report.MadeUpRun.FOCAL;
import static org.demarche.report.MadeUpRun.TWO_ARMS;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartFormat;
import org.demarche.chart.ChartSize;
import org.demarche.results.Failure;
import org.demarche.scenario.compile.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Charts of a folder with four replications of two arms; expected numbers are counted by hand. */
final class ChartBookTest {
  @TempDir Path temporary;

  /** In the other arm replication 2 failed; in the plain arm one of four settles. */
  private FinishedRun run(String... more) {
    String[] sections = new String[more.length + 3];
    sections[0] = ACTORS;
    sections[1] = FOCAL;
    sections[2] = TWO_ARMS;
    System.arraycopy(more, 0, sections, 3, more.length);
    Scenario scenario = MadeUpRun.scenario(temporary, sections);
    return new MadeUpRun(temporary.resolve("run"))
        .outcome("plain,1,1,3")
        .outcome("other,1,1,2")
        .outcome("plain,2,0,3")
        .outcome("other,2,,")
        .outcome("plain,3,0,3")
        .outcome("other,3,1,2")
        .outcome("plain,4,0,5")
        .outcome("other,4,1,2")
        .path("plain,1,ALD-BRE,5@0;2@4,settlement,3.5,6,,-4;0;2")
        .path("other,1,ALD-BRE,5@0,frozen_standoff,1,,,-4;-1;0")
        .path("plain,2,ALD-BRE,5@0;3@4.5,frozen_standoff,,,,-4;-2;-2")
        .path("other,2,ALD-BRE,,failed,,,,")
        .path("plain,3,ALD-BRE,5@0;3@5;3@5,frozen_standoff,8,,,-4;-1;-1")
        .path("other,3,ALD-BRE,5@0,frozen_standoff,1,,,-4;-1;0")
        .path("plain,4,ALD-BRE,5@0,armed_escalation,,,9,-4;-6;-8")
        .path("other,4,ALD-BRE,5@0,frozen_standoff,2,,,-4;-1;0")
        .finish(scenario, 4, List.of(new Failure("other", 2, 7, "made up")));
  }

  private static String cell(Chart chart, String value, String... key) {
    List<String> row =
        chart.table().rows().stream()
            .filter(each -> each.containsAll(Arrays.asList(key)))
            .filter(each -> each.subList(0, key.length).equals(Arrays.asList(key)))
            .findFirst()
            .orElseThrow();
    return row.get(chart.table().columns().indexOf(value));
  }

  private static double number(Chart chart, String value, String... key) {
    return Double.parseDouble(cell(chart, value, key));
  }

  @Test
  void sharesOfPathClassesAreThoseCountedByHandWithWilsonsInterval() {
    Chart chart = ChartBook.of(run()).findChart("outcomes").orElseThrow();
    String[] settled = {"Aldora and Brennia", "plain", "settlement"};
    assertThat(number(chart, "share", settled)).isEqualTo(0.25);
    // R 4.2: prop.test(1, 4, correct = FALSE)$conf.int
    assertThat(number(chart, "low", settled)).isCloseTo(0.04558726, within(1e-6));
    assertThat(number(chart, "high", settled)).isCloseTo(0.69935812, within(1e-6));
    assertThat(number(chart, "share", "Aldora and Brennia", "plain", "frozen_standoff"))
        .isEqualTo(0.5);
  }

  @Test
  void aFailedReplicationLeavesTheSharesOfItsArm() {
    Chart chart = ChartBook.of(run()).findChart("outcomes").orElseThrow();
    assertThat(number(chart, "share", "Aldora and Brennia", "other", "frozen_standoff"))
        .isEqualTo(1);
    // R 4.2: prop.test(3, 3, correct = FALSE)$conf.int: 0.4385030 to 1
    assertThat(number(chart, "low", "Aldora and Brennia", "other", "frozen_standoff"))
        .isCloseTo(0.4385030, within(1e-6));
  }

  @Test
  void rungsByDayAreTheSharesOfRunsOnThem() {
    Chart chart = ChartBook.of(run()).findChart("ladder").orElseThrow();
    assertThat(number(chart, "share", "Aldora and Brennia", "plain", "0.0", "5")).isEqualTo(1);
    assertThat(number(chart, "share", "Aldora and Brennia", "plain", "4.0", "2")).isEqualTo(0.25);
    assertThat(number(chart, "share", "Aldora and Brennia", "plain", "5.0", "3")).isEqualTo(0.5);
    assertThat(number(chart, "share", "Aldora and Brennia", "plain", "10.0", "5")).isEqualTo(0.25);
  }

  @Test
  void incidenceRisesOnTheDaysOfFirstEvents() {
    Chart chart = ChartBook.of(run()).findChart("incidence").orElseThrow();
    List<List<String>> talks =
        chart.table().rows().stream()
            .filter(
                row ->
                    row.subList(0, 3).equals(List.of("Aldora and Brennia", "first_talks", "plain")))
            .toList();
    // Talks on days 3.5 and 8, read on whole days.
    assertThat(talks).extracting(row -> row.get(3)).containsExactly("0.0", "4.0", "8.0");
    assertThat(talks).extracting(row -> row.get(4)).containsExactly("0.0", "0.25", "0.5");
  }

  @Test
  void fansHoldTheQuantilesOfTheClimate() {
    Chart chart = ChartBook.of(run()).findChart("fan").orElseThrow();
    // All four runs begin at -4; bins are a hundredth wide.
    assertThat(number(chart, "median", "Aldora and Brennia", "plain", "0.0"))
        .isCloseTo(-4, within(0.011));
    assertThat(number(chart, "q025", "Aldora and Brennia", "plain", "10.0")).isBetween(-8.0, -7.9);
    assertThat(number(chart, "q975", "Aldora and Brennia", "plain", "10.0")).isBetween(1.9, 2.02);
  }

  @Test
  void differencesAreThoseOfTheSummary() {
    FinishedRun run = run();
    Chart chart = ChartBook.of(run).findChart("difference").orElseThrow();
    // Pairs 1, 3 and 4: (1 - 1 + 1 - 0 + 1 - 0) / 3.
    assertThat(number(chart, "difference", "talked", "other")).isCloseTo(2 / 3.0, within(1e-12));
    assertThat(run.summary().comparisons().get(0).difference()).isCloseTo(2 / 3.0, within(1e-12));
  }

  @Test
  void whatAChartShowsChangesNothingThatIsSaidInWords() {
    String arms = "charts:\n  difference: {arms: [%s]}\n";
    List<String> said = List.of(texts(run()), texts(run(arms.formatted("plain"))));
    assertThat(said.get(1)).isEqualTo(said.get(0));
    // The reference arm has no row of its own: asked for alone, it leaves the chart as it is.
    Chart chart = ChartBook.of(run(arms.formatted("plain"))).findChart("difference").orElseThrow();
    assertThat(chart.table().rows()).hasSize(1);
  }

  /** The answer and the note of the table of differences. */
  private static String texts(FinishedRun run) {
    String html = HtmlReport.render(run, ChartBook.of(run), (chart, why) -> {});
    return html.substring(html.indexOf("id=\"answer\""), html.indexOf("id=\"charts\""));
  }

  @Test
  void theScenarioLeavesChartsOutAndHeadsThem() {
    ChartBook book =
        ChartBook.of(
            run("charts:\n  fan: {include: false}\n  outcomes: {title: How it ends for both}\n"));
    assertThat(book.findChart("fan")).isEmpty();
    assertThat(book.findChart("outcomes").orElseThrow().title()).isEqualTo("How it ends for both");
  }

  @Test
  void aRunOfAnotherModelVersionTellsNoStoryAndSaysWhy() {
    ChartBook book = ChartBook.of(run());
    assertThat(book.findChart("story")).isEmpty();
    assertThat(book.storyNote()).contains("another version of the model");
  }

  @Test
  void aStoryThatTheScenarioLeavesOutIsNotTold() {
    ChartBook book = ChartBook.of(run("charts:\n  story: {include: false}\n"));
    assertThat(book.findChart("story")).isEmpty();
    assertThat(book.storyNote()).isEqualTo("The scenario leaves the story of a run out.");
  }

  @Test
  void picturesAndTablesAreWrittenIntoTheRunsFolder() {
    FinishedRun run = run();
    ChartBook.of(run).write(List.of("outcomes"), Set.of(ChartFormat.SVG), List.of(ChartSize.SLIDE));
    Path charts = run.folder().path().resolve("charts");
    assertThat(charts.resolve("outcomes.svg")).isNotEmptyFile();
    assertThat(charts.resolve("data/outcomes.csv")).isNotEmptyFile();
    assertThat(charts.resolve("ladder.svg")).doesNotExist();
  }
}
