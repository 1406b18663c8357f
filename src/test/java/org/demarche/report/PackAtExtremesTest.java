package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.demarche.scenario.compile.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pack of runs with one arm, one replication, fourteen arms, long and right-to-left names. */
final class PackAtExtremesTest {
  private static final String ONE_ARM =
      """
      arms:
        plain: {title: The only arm, reference: true}
      """;
  private static final String LEFTWARDS =
      """
      arms:
        plain: {title: خط الأساس, reference: true}
        other: {title: 和平谈判的政策方案}
      """;

  @TempDir private Path folder;

  private FinishedRun run(String arms, int replications, String... ids) {
    MadeUpRun rows = new MadeUpRun(folder.resolve("run"));
    for (int replication = 1; replication <= replications; replication++) {
      for (String id : ids) {
        int talked = (replication + id.length()) % 2;
        rows.outcome(String.join(",", id, "" + replication, "" + talked, "3"))
            .path(String.join(",", id, "" + replication, "ALD-BRE,4@0,settlement,3.5,6,,1;1;1"));
      }
    }
    Scenario scenario = MadeUpRun.scenario(folder, MadeUpRun.ACTORS, MadeUpRun.FOCAL, arms);
    return rows.finish(scenario, replications, List.of());
  }

  private static void thePackHolds(FinishedRun run) throws IOException {
    ChartBook book = ChartBook.of(run);
    try (PDDocument brief = Loader.loadPDF(PrintedReport.BRIEF.render(run, book));
        PDDocument report = Loader.loadPDF(PrintedReport.REPORT.render(run, book));
        XMLSlideShow show =
            new XMLSlideShow(new ByteArrayInputStream(SlideDeck.render(run, book)))) {
      assertThat(brief.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(report)).contains(run.run().title());
      assertThat(report.getNumberOfPages()).isLessThanOrEqualTo(15);
      assertThat(show.getSlides()).hasSizeGreaterThanOrEqualTo(4);
      assertThat(show.getSlides()).extracting(XSLFSlide::getTitle).noneMatch(String::isBlank);
    }
  }

  @Test
  void ofOneArmAndOneReplication() throws IOException {
    thePackHolds(run(ONE_ARM, 1, "plain"));
  }

  @Test
  void ofNamesThatTheHouseFontLacks() throws IOException {
    FinishedRun run = run(LEFTWARDS, 12, "plain", "other");
    thePackHolds(run);
    ChartBook book = ChartBook.of(run);
    try (PDDocument report = Loader.loadPDF(PrintedReport.REPORT.render(run, book))) {
      // Drawn as shapes, with the name for those who listen.
      assertThat(PrintedReportTest.tagged(report, "Figure"))
          .extracting(figure -> figure.getAlternateDescription())
          .contains("خط الأساس", "和平谈判的政策方案");
    }
  }

  @Test
  void ofFourteenArmsWithLongNames() throws IOException {
    StringBuilder arms = new StringBuilder("arms:\n");
    String[] ids = new String[14];
    for (int arm = 0; arm < ids.length; arm++) {
      ids[arm] = "arm_" + (char) ('a' + arm);
      arms.append("  ").append(ids[arm]).append(": {title: \"").append(ids[arm]);
      arms.append(" of a policy whose name goes on for as long as a name may go on, and on\"");
      arms.append(arm == 0 ? ", reference: true}\n" : "}\n");
    }
    thePackHolds(run(arms.toString(), 12, ids));
  }
}
