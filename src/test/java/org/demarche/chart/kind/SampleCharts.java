package org.demarche.chart.kind;

import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;

/** One chart of each kind with made-up data. */
public final class SampleCharts {

  private SampleCharts() {}

  /** Makes them anew. */
  public static List<Chart> all() {
    return of(SampleData.arms(7), List.of("USA–VEN", "USA–CUB"));
  }

  /** Makes them with names of arms and pairs. */
  public static List<Chart> of(List<Arm> arms, List<String> pairs) {
    ChartContext context = SampleData.context(arms);
    return List.of(
        new OutcomesChart().chart(SampleData.outcomes(arms, pairs, .6), context),
        new DifferenceChart().chart(SampleData.differences(arms, 12, .15), context),
        new LadderChart().chart(SampleData.ladder(arms, pairs), context),
        new FanChart().chart(SampleData.fan(arms, pairs), context),
        new IncidenceChart().chart(SampleData.incidence(arms, pairs), context),
        new StoryChart().chart(SampleStory.of(arms.get(0), 25, 250), context));
  }
}
