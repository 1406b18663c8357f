package org.demarche.report;

import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartPack;
import org.demarche.chart.kind.StoryChart;
import org.demarche.chart.kind.StoryData;
import org.demarche.model.Plan;
import org.demarche.results.ModelVersion;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.Story;
import org.demarche.words.Words;

/** Makes the chart {@code story} of any run of a scenario. */
public final class StoryPicture {
  private StoryPicture() {}

  /**
   * Makes the chart.
   *
   * @param scenario of the run
   * @param plan of its arm
   * @param replication its number
   * @param seed of worlds and chance
   * @param story what it told
   * @param words in which the chart speaks
   * @return the chart, or why there is nothing to draw
   */
  public static ChartPack of(
      Scenario scenario, Plan plan, int replication, long seed, Story story, Words words) {
    String title =
        scenario.arms().stream()
            .filter(arm -> arm.id().equals(plan.arm()))
            .map(org.demarche.scenario.compile.Arm::title)
            .findFirst()
            .orElse(plan.arm());
    Arm arm = new Arm(plan.arm(), title, 0, true);
    StoryData data =
        new StoryLanes(plan, story, words).data(arm, replication, "", plan.horizonDays());
    ChartContext context =
        new ChartContext(scenario.title(), List.of(arm), 1, seed, ModelVersion.current()).in(words);
    return ChartPack.of(new StoryChart(), data, context);
  }
}
