package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.DriversData.Method;
import org.demarche.chart.kind.DriversData.Row;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;

class DriversChartTest {
  private static final Row OIL =
      new Row("oil_price", "oil_price", new Estimate(.3, .2, .4), null, .1);
  private static final Row TALK =
      new Row("weight_talk", "weight_talk", new Estimate(.2, .1, .3), null, .05);
  private static final Row UNSURE = new Row("lambda", "lambda", null, null, Double.NaN);

  private static final ChartContext CONTEXT = SampleData.context(SampleData.arms(1));

  private static DriversData data(Method method, Row... rows) {
    return new DriversData(
        method, "Settlement", "mean across chance", "Baseline", 40, List.of(rows), "");
  }

  private static Chart chart(Method method, Row... rows) {
    return new DriversChart().chart(data(method, rows), CONTEXT);
  }

  private static String nothing(Row... rows) {
    return new DriversChart()
        .nothing(data(Method.MORRIS, rows))
        .map(Words.english()::say)
        .orElse("");
  }

  @Test
  void theTitleNamesAFirstAndASecondWhereTheirIntervalsPutThemThere() {
    Row talk = new Row("weight_talk", "weight_talk", new Estimate(.12, .1, .15), null, .05);
    assertThat(chart(Method.MORRIS, OIL, talk).title())
        .isEqualTo("Settlement: driven most by oil_price, then weight_talk");
  }

  @Test
  void theTitleRanksNothingWhoseIntervalsOverlap() {
    assertThat(chart(Method.MORRIS, OIL, TALK).title())
        .isEqualTo("Settlement: driven most by oil_price or weight_talk");
  }

  @Test
  void anEffectThatMayBeZeroIsNoDriver() {
    Row weak = new Row("oil_price", "oil_price", new Estimate(.1, -.1, .3), null, .1);
    assertThat(chart(Method.SOBOL, weak).title())
        .isEqualTo("Settlement: no driver is clearly above zero");
  }

  @Test
  void theTitleClaimsNoFirstPlaceWhereALargerEffectHasNotConverged() {
    Chart chart = chart(Method.MORRIS, UNSURE, OIL);
    assertThat(chart.title()).isEqualTo("Settlement: driven by oil_price; 1 has not converged");
    assertThat(chart.altText()).contains("1 of 2 have converged");
    assertThat(chart.table().rows().get(0)).containsExactly("lambda", "lambda", "", "", "", "");
  }

  @Test
  void namesAndTheNumberOfUnconvergedAreDrawn() throws Exception {
    List<String> texts = new Svg(chart(Method.MORRIS, OIL, TALK, UNSURE)).texts();
    assertThat(texts).contains("oil_price", "weight_talk", "σ", "μ*; 1 has not converged");
  }

  @Test
  void whatIsTheSameEverywhereIsNotDrawnAndClaimsNoMoreThanWasSeen() {
    Row still = new Row("oil_price", "oil_price", new Estimate(0, 0, 0), null, 0);
    assertThat(nothing(still)).contains("the same at every one of 40 points, so no effect shows");
    assertThat(nothing(still, UNSURE)).contains("some have not converged");
    assertThat(new DriversChart().pages(data(Method.MORRIS, still), CONTEXT)).isEmpty();
  }

  @Test
  void sobolIndicesStandTogetherInTheTable() {
    Row both =
        new Row("x1", "x1", new Estimate(.56, .5, .62), new Estimate(.31, .25, .37), Double.NaN);
    assertThat(chart(Method.SOBOL, both).table().toCsv())
        .isEqualTo(
            "assumption,what,st,st_low,st_high,s1,s1_low,s1_high\nx1,x1,0.56,0.5,0.62,0.31,0.25,0.37\n");
  }

  @Test
  void withoutAnyConvergedThereIsNoChartAndTheTextSaysWhatToDo() {
    assertThat(nothing(UNSURE)).contains("more --samples or more --reps");
    assertThat(chart(Method.SOBOL, UNSURE).title())
        .startsWith("No effect on “Settlement” has converged");
  }
}
