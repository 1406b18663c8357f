package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every chart made for a slide holds its words at the edges of what a run can hold. */
class ExtremesTest {

  static Stream<Chart> charts() {
    List<Chart> all = new ArrayList<>();
    for (int count : List.of(1, 7, 14)) {
      List<Arm> arms = ExtremeData.arms(count);
      for (int pairs : List.of(1, 12)) {
        add(all, new DotsChart(), ExtremeData.dots(arms, pairs, true), arms);
        add(all, new DotsChart(), ExtremeData.dots(arms, pairs, false), arms);
        add(all, new ScorecardChart(), ExtremeData.scorecard(arms, pairs, 0), arms);
        add(all, new ScorecardChart(), ExtremeData.scorecard(arms, pairs, 1), arms);
        add(all, new TypicalChart(), ExtremeData.typical(arms, pairs, 2, 1), arms);
        add(all, new TypicalChart(), ExtremeData.typical(arms, pairs, 3650, 5), arms);
      }
      add(all, new StocksChart(), ExtremeData.stocks(arms, 2, 0), arms);
      add(all, new StocksChart(), ExtremeData.stocks(arms, 3650, 1_234_567), arms);
      add(all, new StancesChart(), ExtremeData.stances(arms, 3, false), arms);
      add(all, new StancesChart(), ExtremeData.stances(arms, 12, true), arms);
      add(all, new StancesChart(), ExtremeData.stances(arms, 40, false), arms);
    }
    List<Arm> one = ExtremeData.arms(1);
    add(all, new TornadoChart(), ExtremeData.tornado(one.get(0), 12, 0), one);
    add(all, new TornadoChart(), ExtremeData.tornado(one.get(0), 3, 1), one);
    for (int members : List.of(3, 15, 193)) {
      add(all, new VotesChart(), ExtremeData.votes(one.get(0), members, true), one);
      add(all, new VotesChart(), ExtremeData.votes(one.get(0), members, false), one);
    }
    add(all, new TimelineChart(), ExtremeData.timeline(one.get(0), 1, 2), one);
    add(all, new TimelineChart(), ExtremeData.timeline(one.get(0), 10, 3650), one);
    add(all, new AlluvialChart(), ExtremeData.alluvial(one, 12, 4, 5), one);
    add(all, new AlluvialChart(), ExtremeData.alluvial(one, 1, 1, 5), one);
    add(all, new AlluvialChart(), ExtremeData.alluvial(one, 1, 4, 1), one);
    add(all, new RelationsChart(), ExtremeData.relations(one.get(0), 2, 1, 0), one);
    add(all, new RelationsChart(), ExtremeData.relations(one.get(0), 40, 5, -40), one);
    add(all, new RelationsChart(), ExtremeData.relations(one.get(0), 14, 2, 21), one);
    add(all, new BargainingChart(), ExtremeData.bargaining(one.get(0), 1, 1, 0), one);
    add(all, new BargainingChart(), ExtremeData.bargaining(one.get(0), 2, 9, 1), one);
    add(all, new BargainingChart(), ExtremeData.bargaining(one.get(0), 1, 4, 2000), one);
    all.addAll(ofCourses());
    return all.stream();
  }

  /** The charts of how pairs fare, with names at the edges and, if so, shares. */
  private static List<Chart> ofCourses() {
    List<Chart> all = new ArrayList<>();
    for (int count : List.of(1, 3, 14)) {
      List<Arm> arms = ExtremeData.arms(count);
      // The longest name; names that are read from the right or have no spaces.
      for (List<String> pairs :
          List.of(ExtremeData.NAMES.subList(0, 1), ExtremeData.NAMES.subList(2, 5))) {
        add(all, new OutcomesChart(), SampleData.outcomes(arms, pairs, .6), arms);
        add(all, new LadderChart(), SampleData.ladder(arms, pairs), arms);
        add(all, new FanChart(), SampleData.fan(arms, pairs), arms);
        add(all, new IncidenceChart(), SampleData.incidence(arms, pairs), arms);
      }
      add(all, new DifferenceChart(), SampleData.differences(arms, 3, .15), arms);
      add(all, new DifferenceChart(), SampleData.differences(arms, 1, .0001), arms);
      add(all, new OutcomesChart(), SampleData.extremeOutcomes(arms), arms);
      add(all, new IncidenceChart(), SampleData.extremeIncidence(arms), arms);
    }
    List<Arm> one = ExtremeData.arms(1);
    add(all, new StoryChart(), SampleStory.of(one.get(0), 2, 1), one);
    add(all, new StoryChart(), SampleStory.of(one.get(0), 30, 250), one);
    return all;
  }

  private static <D> void add(List<Chart> to, ChartKind<D> kind, D data, List<Arm> arms) {
    to.addAll(kind.pages(data, SampleData.context(arms)));
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
