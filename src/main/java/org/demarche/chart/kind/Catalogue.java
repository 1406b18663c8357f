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
          new BargainingChart(),
          new RelationsChart(),
          new TimelineChart(),
          new StoryChart(),
          new TornadoChart());

  /** Charts of answers to questions asked of a run. */
  public static final List<ChartKind<?>> OF_ANSWERS =
      List.of(new DriversChart(), new SplitChart(), new BoxesChart(), new RegretChart());

  /** Charts that a run's folder gets where they are asked for by name. */
  public static final List<ChartKind<?>> ON_REQUEST = List.of(new CausesChart());

  private Catalogue() {}

  /** Whether every run is asked for a chart, and says so if there is nothing to draw. */
  public static boolean isExpected(String id) {
    return OF_RUNS.stream().anyMatch(kind -> kind.id().equals(id) && kind.needs().isEmpty());
  }

  /** The ids of some kinds. */
  public static List<String> ids(List<ChartKind<?>> kinds) {
    return kinds.stream().<String>map(ChartKind::id).toList();
  }

  /** The ids of all that a run's folder can hold. */
  public static List<String> ids() {
    return Stream.of(OF_RUNS, OF_ANSWERS, ON_REQUEST)
        .flatMap(kinds -> ids(kinds).stream())
        .toList();
  }
}
