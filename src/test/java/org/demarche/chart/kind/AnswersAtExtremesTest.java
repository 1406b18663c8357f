package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Charts of answers hold their words at the edges of what a command can find. */
class AnswersAtExtremesTest {

  static Stream<Chart> charts() {
    List<Chart> all = new ArrayList<>();
    List<Arm> one = ExtremeData.arms(1);
    for (int rows : List.of(1, 12, 40)) {
      for (String goal : List.of("", ExtremeData.LONG)) {
        add(all, new CausesChart(), ExtremeAnswers.causes(one.get(0), rows, goal), one);
      }
    }
    for (int rows : List.of(1, 12)) {
      add(all, new PivotsChart(), ExtremeAnswers.pivots(rows, 0, true), one);
      add(all, new PivotsChart(), ExtremeAnswers.pivots(rows, 1, true), one);
      add(all, new PivotsChart(), ExtremeAnswers.pivots(rows, 1_234_567, false), one);
      add(all, new PathsChart(), ExtremeAnswers.paths(rows, true), one);
      add(all, new PathsChart(), ExtremeAnswers.paths(rows, false), one);
      add(all, new SplitChart(), ExtremeAnswers.split(rows, 0), one);
      add(all, new SplitChart(), ExtremeAnswers.split(rows, 1), one);
      add(all, new OutlookChart(), ExtremeAnswers.outlook(rows, 0, 1), one);
      add(all, new OutlookChart(), ExtremeAnswers.outlook(rows, 1, 1), one);
      add(all, new SkillChart(), ExtremeAnswers.skill(rows, 1), one);
      add(all, new SkillChart(), ExtremeAnswers.skill(rows, -900), one);
    }
    all.addAll(ofStudies(one));
    return all.stream();
  }

  private static List<Chart> ofStudies(List<Arm> one) {
    List<Chart> all = new ArrayList<>();
    for (DriversData.Method method : DriversData.Method.values()) {
      add(all, new DriversChart(), ExtremeAnswers.drivers(method, 1, 0), one);
      add(all, new DriversChart(), ExtremeAnswers.drivers(method, 40, 0), one);
      add(all, new DriversChart(), ExtremeAnswers.drivers(method, 40, 30), one);
    }
    List<String> some = ExtremeData.NAMES.subList(0, 6);
    add(all, new BoxesChart(), ExtremeAnswers.boxes(1, .01, List.of()), one);
    add(all, new BoxesChart(), ExtremeAnswers.boxes(2, .99, some), one);
    add(all, new BoxesChart(), ExtremeAnswers.boxes(6, .5, List.of()), one);
    for (int count : List.of(2, 7, 14)) {
      List<Arm> arms = ExtremeData.arms(count);
      add(all, new RegretChart(), ExtremeAnswers.regret(arms, 0, 1), arms);
      add(all, new RegretChart(), ExtremeAnswers.regret(arms, 1_234_567, 100), arms);
    }
    add(all, new PatternsChart(), ExtremeAnswers.patterns(1, 1, 1), one);
    add(all, new PatternsChart(), ExtremeAnswers.patterns(8, 16, 2), one);
    for (int bins : List.of(1, 10)) {
      add(all, new ReliabilityChart(), ExtremeAnswers.reliability(bins, 1), one);
      add(all, new ReliabilityChart(), ExtremeAnswers.reliability(bins, 100_000), one);
    }
    return all;
  }

  private static <D> void add(List<Chart> to, ChartKind<D> kind, D data, List<Arm> arms) {
    List<Chart> pages = kind.pages(data, SampleData.context(arms));
    assertThat(pages.isEmpty()).as(kind.id()).isEqualTo(kind.nothing(data).isPresent());
    to.addAll(pages);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void wordsLieOnTheSlideApartAndLargeEnough(Chart chart) throws Exception {
    TextBoxes.holdOnTheSlide(chart);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void wordsLieOnAColumnAndASquareApartAndLargeEnough(Chart chart) throws Exception {
    TextBoxes.holdOnAColumnAndASquare(chart);
  }
}
