package org.demarche.chart.kind;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.chart.ChartKind;

/** The charts that ship, in the order of a report. */
public final class Catalogue {
  /** What every run has: charts of its outcomes and its course. */
  public static final List<ChartKind<?>> OF_RUNS =
      List.of(
          new ScorecardChart(),
          new OutcomesChart(),
          new DifferenceChart(),
          new DotsChart(),
          new LadderChart(),
          new AlluvialChart(),
          new TypicalChart(),
          new FanChart(),
          new IncidenceChart(),
          new StancesChart(),
          new VotesChart(),
          new StocksChart(),
          new TimelineChart(),
          new StoryChart(),
          new TornadoChart());

  /** What every run is asked for, and says of if there is nothing to draw; a report says all. */
  public static final List<String> EXPECTED =
      List.of("outcomes", "difference", "ladder", "fan", "incidence", "story");

  /** Charts of answers to questions asked of a run. */
  public static final List<ChartKind<?>> OF_ANSWERS =
      List.of(new DriversChart(), new SplitChart(), new BoxesChart(), new RegretChart());

  private Catalogue() {}

  /** The ids of some kinds. */
  public static List<String> ids(List<ChartKind<?>> kinds) {
    return kinds.stream().<String>map(ChartKind::id).toList();
  }

  /** The ids of all that a run's folder can hold. */
  public static List<String> ids() {
    return Stream.of(OF_RUNS, OF_ANSWERS).flatMap(kinds -> ids(kinds).stream()).toList();
  }
}
