package org.demarche.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordVisitorTest {
  @Test
  void aClimateIsReadBackInWholePointsAndWhatLiesBeyondAsTheEnd() {
    for (int points = ClimateLevel.LEAST; points <= ClimateLevel.MOST; points++) {
      assertThat(ClimateLevel.climate(ClimateLevel.of(points))).isEqualTo(points);
    }
    assertThat(ClimateLevel.climate(ClimateLevel.of(-3.6))).isEqualTo(-4);
    assertThat(ClimateLevel.of(-500)).isEqualTo('0');
    assertThat(ClimateLevel.of(500)).isEqualTo('z');
    assertThatThrownBy(() -> ClimateLevel.climate('?'))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void relationsAreKeptOnTheDaysNearestToAWeekAMonthAndThreeMonths() {
    assertThat(RecordVisitor.relationDays(List.of(0, 6, 12, 18, 24, 30, 60, 93, 180)))
        .containsExactly(0, 6, 30, 93, 180);
    assertThat(RecordVisitor.relationDays(List.of(0, 1, 2))).containsExactly(0, 2);
  }

  @Test
  void aRowHoldsVotesStocksAndRelations() {
    RecordVisitor.Row row =
        RecordVisitor.Row.parse("UNSC@3.5:vetoed:yna", "2|1;0|0", "0:efe;180:0z");
    assertThat(row.votes().get(0).result()).isEqualTo("vetoed");
    assertThat(row.stocks()).containsExactly(List.of(2.0, 1.0), List.of(0.0, 0.0));
    assertThat(row.relations())
        .containsExactly(
            new RecordVisitor.Relations(0, "efe"), new RecordVisitor.Relations(180, "0z"));
  }
}
