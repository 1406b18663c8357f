package org.demarche.analysis.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.demarche.engine.Replicator;
import org.demarche.engine.World;
import org.demarche.engine.program.Program;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.StoryRecorder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tree of a run of a scenario that ships, folded to some rows. */
class FoldedTreeTest {
  private static CauseGraph graph;

  @BeforeAll
  static void run() {
    Scenario scenario = Scenario.load(Path.of("scenarios/teaching/spiral.yaml"), List.of());
    Plan plan = scenario.basePlan();
    StoryRecorder recorder = new StoryRecorder(false);
    new Replicator(Program.of(plan))
        .run(
            World.median(plan),
            new RunKey(20260103, 1),
            List.of(),
            recorder,
            new double[plan.outcomes().size()]);
    graph = CauseGraph.of(plan, recorder.story());
  }

  @Test
  void noMoreRowsThanAskedForEachBelowItsCause() {
    for (int most : List.of(1, 5, 40)) {
      List<FoldedTree.Row> rows = new FoldedTree(graph, most, List.of()).rows();
      assertThat(rows).hasSizeLessThanOrEqualTo(most);
      for (int r = 0; r < rows.size(); r++) {
        FoldedTree.Row row = rows.get(r);
        assertThat(row.parent()).isLessThan(r);
        if (row.parent() >= 0) {
          assertThat(rows.get(row.parent()).node().id()).isEqualTo(row.node().cause());
        }
      }
    }
  }

  @Test
  void whatIsShownAndWhatIsFoldedIsAllThatCameOfTheRootsShown() {
    FoldedTree tree = new FoldedTree(graph, 20, List.of());
    int all = 0;
    int told = 0;
    for (FoldedTree.Row row : tree.rows()) {
      told += 1 + row.folded();
      all += row.parent() < 0 ? 1 + graph.descendants(row.node().id()) : 0;
    }
    assertThat(told).isEqualTo(all);
  }

  @Test
  void whatIsAskedForIsShownWithAllThatLedToIt() {
    CauseNode last =
        graph.nodes().stream()
            .filter(node -> !node.kind().isEffect())
            .reduce((one, other) -> other)
            .orElseThrow();
    List<CauseNode> shown =
        new FoldedTree(graph, 3, List.of(last.id()))
            .rows().stream().map(FoldedTree.Row::node).toList();
    assertThat(shown).containsAll(graph.chain(last.id()));
  }
}
