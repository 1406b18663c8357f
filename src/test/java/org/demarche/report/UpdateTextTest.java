package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.analysis.update.UpdateReport;
import org.demarche.analysis.update.UpdateReport.Outlook;
import org.demarche.analysis.whatif.WhatIfReport.Figure;
import org.demarche.report.console.UpdateText;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UpdateTextTest {
  private static String told(boolean canTell, @Nullable Double evidence) {
    Figure figure = new Figure(0.5, 0.4, 0.6, 90);
    Outlook force =
        new Outlook(
            "force", "Force", "share", true, 100, "2030-08-09", figure, canTell ? figure : null);
    UpdateReport report =
        new UpdateReport(
            "spiral",
            "m",
            "in_kind",
            1,
            100,
            0,
            0,
            10,
            "2030-05-11",
            3,
            List.of(3, 7),
            0.2,
            12,
            canTell ? 40 : 4,
            List.of(new UpdateReport.Partly(5, "2030-05-06", 0.4)),
            canTell,
            evidence,
            List.of(),
            List.of(force),
            List.of(),
            List.of());
    return String.join("\n", UpdateText.lines(report, List.of(), Words.english()));
  }

  @Test
  void withADegenerateWeightItSaysThatItCannotTell() {
    assertThat(told(false, -30.0))
        .contains("4 different worlds")
        .contains("too few to tell")
        .contains("More runs")
        .doesNotContain("Force");
    assertThat(told(false, null)).contains("No run of the model can do what was observed");
  }

  @Test
  void withEnoughWorldsTheOutlookIsTold() {
    assertThat(told(true, -30.0)).contains("Force").doesNotContain("too few to tell");
  }

  @Test
  void daysThatWeighInPartAreToldWithHowMuchOfThemCounts() {
    assertThat(told(true, -30.0)).contains("One day (2030-05-06)", "40.0% of it at least");
  }
}
