package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.demarche.chart.Chart;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.PatternsData.Check;
import org.demarche.chart.kind.PatternsData.Group;
import org.demarche.chart.kind.PatternsData.Pattern;
import org.junit.jupiter.api.Test;

class PatternsChartTest {
  private static Check check(double value, boolean pass) {
    return new Check("share", .4, new Estimate(value, value - .1, value + .1), .3, .5, pass);
  }

  private static Chart chart(Group... groups) {
    return new PatternsChart()
        .chart(new PatternsData(List.of(groups)), SampleData.context(SampleData.arms(1)));
  }

  @Test
  void theTitleCountsPatternsGivenAndPatternsThatComeOutApart() {
    Group input = new Group("input", List.of(new Pattern("P1", List.of(check(.4, true)))));
    Group emergent =
        new Group(
            "emergent",
            List.of(
                new Pattern("P9", List.of(check(.4, true), check(.9, false))),
                new Pattern("P14", List.of(check(.4, true)))));
    Chart chart = chart(input, emergent);
    assertThat(chart.title()).isEqualTo("1 of 1 input patterns and 1 of 2 emergent patterns hold");
    assertThat(chart.altText()).contains("P9").doesNotContain("P14");
    assertThat(chart.table().rows()).hasSize(4);
  }

  @Test
  void theAcceptedRangeIsDrawnFromMinusOneToOne() {
    assertThat(check(.4, true).place(.3)).isEqualTo(-1, within(1e-12));
    assertThat(check(.4, true).place(.5)).isEqualTo(1, within(1e-12));
    assertThat(check(.4, true).place(.4)).isEqualTo(0, within(1e-12));
  }

  @Test
  void withoutAPatternTheChartSaysSo() {
    assertThat(chart(new Group("input", List.of())).title()).isEqualTo("No pattern was checked.");
  }
}
