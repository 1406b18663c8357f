package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.report.HtmlReportTest.answers;
import static org.demarche.report.HtmlReportTest.parse;
import static org.demarche.report.MadeUpRun.ACTORS;
import static org.demarche.report.MadeUpRun.FOCAL;
import static org.demarche.report.MadeUpRun.TWO_ARMS;

import java.nio.file.Path;
import java.util.List;
import org.demarche.results.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs that lack something still get a report, which says so. */
final class IncompleteRunsTest {
  @TempDir Path temporary;

  private static String html(FinishedRun run) {
    String html = HtmlReport.render(run, ChartBook.of(run), (chart, why) -> {});
    assertThat(parse(html).getDocumentElement().getTextContent()).contains("A made-up case");
    assertThat(answers(html)).hasSize(5);
    return html;
  }

  private MadeUpRun rows() {
    return new MadeUpRun(temporary.resolve("run"));
  }

  @Test
  void aRunOfOneArmSaysThatNothingIsCompared() {
    FinishedRun run =
        rows()
            .outcome("plain,1,1,3")
            .outcome("plain,2,0,3")
            .path("plain,1,ALD-BRE,0@0,settlement,3.5,6,,1;1;1")
            .path("plain,2,ALD-BRE,0@0,managed_tension,3.5,,,1;1;1")
            .finish(
                MadeUpRun.scenario(
                    temporary, ACTORS, FOCAL, "arms:\n  plain: {title: The only arm}\n"),
                2,
                List.of());
    String html = html(run);
    assertThat(answers(html).get(2)).isEqualTo("Only one arm was run, so nothing is compared.");
    assertThat(answers(html).get(0))
        .contains("too few runs to say")
        .contains("settlement in 1 of 2 runs");
  }

  @Test
  void aRunWithoutAFocalPairLeadsWithItsHeadlineOutcomes() {
    FinishedRun run =
        rows()
            .outcome("plain,1,1,3")
            .outcome("other,1,1,3")
            .path("plain,1,,,,,,,")
            .path("other,1,,,,,,,")
            .finish(MadeUpRun.scenario(temporary, ACTORS, TWO_ARMS), 1, List.of());
    String html = html(run);
    assertThat(html).contains("The scenario marks no focal pair");
    assertThat(answers(html).get(0)).startsWith("They talked under “The plain arm”: ");
  }

  @Test
  void failedReplicationsAreCountedAndTheirReasonsShown() {
    FinishedRun run =
        rows()
            .outcome("plain,1,1,3")
            .outcome("other,1,,")
            .path("plain,1,ALD-BRE,0@0,settlement,3.5,6,,1;1;1")
            .path("other,1,ALD-BRE,,failed,,,,")
            .finish(
                MadeUpRun.scenario(temporary, ACTORS, FOCAL, TWO_ARMS),
                1,
                List.of(new Failure("other", 1, 7, "a <made-up> reason & more")));
    String html = html(run);
    assertThat(html).contains("1 of 2 replications failed.");
    assertThat(parse(html).getDocumentElement().getTextContent())
        .contains("a <made-up> reason & more");
    assertThat(answers(html).get(4)).contains("2 simulated runs, of which 1 failed");
  }

  @Test
  void aRunWhoseEveryReplicationFailedStillHasAReport() {
    FinishedRun run =
        rows()
            .outcome("plain,1,,")
            .outcome("other,1,,")
            .path("plain,1,ALD-BRE,,failed,,,,")
            .path("other,1,ALD-BRE,,failed,,,,")
            .finish(
                MadeUpRun.scenario(temporary, ACTORS, FOCAL, TWO_ARMS),
                1,
                List.of(new Failure("plain", 1, 7, "one"), new Failure("other", 1, 7, "two")));
    assertThat(answers(html(run)).get(0)).contains("no run was finished");
  }

  @Test
  void aRunWithoutAStorySaysWhyThereIsNone() {
    FinishedRun run =
        rows()
            .outcome("plain,1,1,3")
            .outcome("other,1,1,3")
            .path("plain,1,ALD-BRE,0@0,settlement,3.5,6,,1;1;1")
            .path("other,1,ALD-BRE,0@0,settlement,3.5,6,,1;1;1")
            .finish(MadeUpRun.scenario(temporary, ACTORS, FOCAL, TWO_ARMS), 1, List.of());
    assertThat(html(run)).contains("No run is told here").doesNotContain("id=\"chart-story\"");
  }

  @Test
  void aRunOfOneReplicationClaimsNothingOfItsArms() {
    FinishedRun run =
        rows()
            .outcome("plain,1,1,3")
            .outcome("other,1,0,3")
            .path("plain,1,ALD-BRE,4@0,settlement,3.5,6,,1;1;1")
            .path("other,1,ALD-BRE,0@0,managed_tension,3.5,,,1;1;1")
            .finish(MadeUpRun.scenario(temporary, ACTORS, FOCAL, TWO_ARMS), 1, List.of());
    String html = html(run);
    String text = parse(html).getDocumentElement().getTextContent();
    assertThat(answers(html).get(0)).contains("too few runs to say").contains("in 1 of 1 run");
    assertThat(answers(html).get(2)).startsWith("There are too few runs to tell any arm");
    assertThat(text)
        .doesNotContain("No clear difference")
        .doesNotContain("There is no other arm")
        .doesNotContain("95% of runs from")
        .contains("Each arm was run once");
  }

  @Test
  void theReportSaysWhatEachPathClassMeansAndThatMeasuresOutlastASettlement() {
    FinishedRun run =
        rows()
            .outcome("plain,1,1,3")
            .outcome("other,1,1,3")
            .path("plain,1,ALD-BRE,4@0,settlement,3.5,6,,1;1;1")
            .path("other,1,ALD-BRE,4@0,settlement,3.5,6,,1;1;1")
            .finish(MadeUpRun.scenario(temporary, ACTORS, FOCAL, TWO_ARMS), 1, List.of());
    String text = parse(html(run)).getDocumentElement().getTextContent();
    assertThat(text)
        .contains("at any time after the opening there was a lethal act")
        .contains("an agreement is in force on at least 50%")
        .contains("Measures, and the rung that they hold, may stay in force all the same")
        .doesNotContain("rmed escalation");
  }
}
