package org.demarche.report.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.analysis.causes.CauseGraph;
import org.demarche.analysis.causes.CauseNode;
import org.demarche.analysis.causes.FoldedTree;
import org.demarche.chart.Arm;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartPack;
import org.demarche.chart.kind.CausesChart;
import org.demarche.chart.kind.CausesData;
import org.demarche.model.EventId;
import org.demarche.model.Plan;
import org.demarche.model.QuadClass;
import org.demarche.report.story.CauseWords;
import org.demarche.report.story.Explanation;
import org.demarche.results.ModelVersion;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.Story;
import org.demarche.words.Words;

/** Makes the chart {@code causes} of one run. */
public final class CausesCharts {
  /** Events that can be read in one picture; what led to fewer is folded away. */
  public static final int ROWS = 40;

  private final Scenario scenario;
  private final Plan plan;
  private final CauseWords named;
  private final Words words;

  /**
   * Charts of an arm.
   *
   * @param scenario of the run
   * @param plan of its arm
   * @param words in which the chart speaks
   */
  public CausesCharts(Scenario scenario, Plan plan, Words words) {
    this.scenario = scenario;
    this.plan = plan;
    this.named = new CauseWords(plan, words);
    this.words = words;
  }

  /**
   * The chart of a run, without an outcome whose path is marked.
   *
   * @param story what the run told
   * @param replication its number
   * @param seed of worlds and chance
   * @return the chart, or why there is nothing to draw
   */
  public ChartPack of(Story story, int replication, long seed) {
    FoldedTree tree = new FoldedTree(CauseGraph.of(plan, story), ROWS, List.of());
    return of(
        tree,
        new Explanation(
            scenario.title(),
            plan.arm(),
            replication,
            seed,
            null,
            null,
            List.of(),
            null,
            List.of()));
  }

  /**
   * The chart of a run.
   *
   * @param tree its events, folded
   * @param run number and seed of the run, and the path that is marked
   * @return the chart, or why there is nothing to draw
   */
  public ChartPack of(FoldedTree tree, Explanation run) {
    String title =
        scenario.arms().stream()
            .filter(arm -> arm.id().equals(plan.arm()))
            .map(org.demarche.scenario.compile.Arm::title)
            .findFirst()
            .orElse(plan.arm());
    Arm arm = new Arm(plan.arm(), title, 0, true);
    Set<String> marked =
        run.chain().stream().map(Explanation.Event::id).collect(Collectors.toSet());
    Explanation.OutcomeSeen outcome = run.outcome();
    List<CausesData.Row> rows = new ArrayList<>();
    for (FoldedTree.Row row : tree.rows()) {
      String id = EventId.toText(row.node().id());
      rows.add(
          new CausesData.Row(
              id,
              row.node().day(),
              row.node().item().isEmpty() ? "" : named.date(row.node().day()),
              named.label(row.node()),
              look(row.node()),
              row.level(),
              row.parent(),
              row.folded(),
              marked.contains(id)));
    }
    CausesData data =
        new CausesData(
            arm, run.replication(), outcome == null ? "" : outcome.title(), tree.total(), rows);
    ChartContext context =
        new ChartContext(scenario.title(), List.of(arm), 1, run.seed(), ModelVersion.current())
            .in(words);
    return ChartPack.of(new CausesChart(), data, context);
  }

  private CausesData.Look look(CauseNode node) {
    return switch (node.kind()) {
      case EVE -> CausesData.Look.EVE;
      case SCRIPTED -> CausesData.Look.SCRIPTED;
      case SESSION -> CausesData.Look.SESSION;
      case TALKS -> CausesData.Look.TALKS;
      case PROCEDURE -> CausesData.Look.HOME;
      default -> isFriendly(node) ? CausesData.Look.COOPERATION : CausesData.Look.CONFLICT;
    };
  }

  private boolean isFriendly(CauseNode node) {
    if (node.item().orElse(null) instanceof Story.Act act && act.action() >= 0) {
      QuadClass quad = plan.actions().get(act.action()).quadClass();
      return quad == QuadClass.VERBAL_COOPERATION || quad == QuadClass.MATERIAL_COOPERATION;
    }
    return node.item().orElse(null) instanceof Story.StockChange;
  }
}
