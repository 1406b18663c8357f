package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.junit.jupiter.api.Test;

/** A tree of four events written down by hand. */
class CausesChartTest {
  private static final List<Arm> ARMS = SampleData.arms(1);

  private static CausesData.Row row(String id, int parent, int level, int folded, boolean marked) {
    return new CausesData.Row(
        id, level, "3 Jan", "Event " + id, CausesData.Look.CONFLICT, level, parent, folded, marked);
  }

  private static CausesData data(String goal) {
    return new CausesData(
        ARMS.get(0),
        7,
        goal,
        9,
        List.of(
            row("a", -1, 0, 2, true),
            row("b", 0, 1, 3, false),
            row("c", 0, 0, 0, true),
            row("d", -1, 0, 0, false)));
  }

  private static Chart chart(CausesData data) {
    return new CausesChart().chart(data, SampleData.context(ARMS));
  }

  @Test
  void theTitleCountsWhatCameOfTheWeightiestRoot() {
    assertThat(chart(data("")).title())
        .isEqualTo("7 of 9 events of the run came, at some remove, of: Event a");
  }

  @Test
  void withAGoalTheTitleTellsTheWayThere() {
    assertThat(chart(data("Settlement")).title()).isEqualTo("Settlement: one step from “Event a”");
  }

  @Test
  void theTableNamesEveryCause() {
    List<List<String>> rows = chart(data("")).table().rows();
    assertThat(rows).extracting(row -> row.get(4)).containsExactly("", "a", "a", "");
    assertThat(chart(data("")).altText()).contains("Event b, set off by: Event a");
  }

  @Test
  void aRowAboveItsCauseIsRefused() {
    List<CausesData.Row> rows = List.of(row("b", 1, 1, 0, false), row("a", -1, 0, 0, false));
    assertThatThrownBy(() -> new CausesData(ARMS.get(0), 1, "", 2, rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("above its cause");
  }
}
