package org.demarche.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.chart.kind.Catalogue;
import org.junit.jupiter.api.Test;

class ChartKindTest {

  @Test
  void theCatalogueHoldsTheChartsOfRunsThoseOfAnswersAndThoseOnRequest() {
    assertThat(Catalogue.ids())
        .containsExactly(
            "scorecard",
            "outcomes",
            "difference",
            "dots",
            "ladder",
            "alluvial",
            "typical",
            "fan",
            "incidence",
            "stances",
            "votes",
            "stocks",
            "bargaining",
            "relations",
            "timeline",
            "story",
            "tornado",
            "drivers",
            "split",
            "boxes",
            "regret",
            "causes");
  }

  @Test
  void everyKindTakesARecordOfItsOwn() {
    assertThat(Catalogue.OF_RUNS).allMatch(kind -> kind.dataType().isRecord());
    assertThat(Catalogue.OF_RUNS.stream().map(kind -> kind.dataType().getName()))
        .doesNotHaveDuplicates();
  }

  @Test
  void helpNamesEveryChartAndTheSchemaThoseThatAScenarioCanShape() {
    String schema = read("src/main/resources/org/demarche/schema/scenario.schema.json");
    for (String id : Catalogue.ids()) {
      if (!Catalogue.ids(Catalogue.ON_REQUEST).contains(id)) {
        assertThat(schema).contains("\"" + id + "\"");
      }
      assertThat(read("src/main/resources/org/demarche/words/en/help.ftl")).contains(id);
    }
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
