package org.demarche.analysis.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.engine.Replicator;
import org.demarche.engine.World;
import org.demarche.engine.program.Program;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.scenario.compile.Arm;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.StoryRecorder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws of causes, on every arm of scenarios that ship. */
class CauseGraphTest {
  private static final int RUNS = 4;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scenarios/caracas-raid.yaml",
        "scenarios/teaching/spiral.yaml",
        "scenarios/teaching/mediation.yaml",
        "scenarios/teaching/sanctions.yaml"
      })
  void everyEventButScriptedOnesHasACauseAndNoneComesOfItself(String file) {
    Scenario scenario = Scenario.load(Path.of(file), List.of());
    for (Arm arm : scenario.arms()) {
      Plan plan = scenario.plan(arm.id());
      Replicator replicator = new Replicator(Program.of(plan));
      double[] outcomes = new double[plan.outcomes().size()];
      for (int run = 1; run <= RUNS; run++) {
        StoryRecorder recorder = new StoryRecorder(false);
        replicator.run(
            World.median(plan), new RunKey(20260103, run), List.of(), recorder, outcomes);
        check(CauseGraph.of(plan, recorder.story()), arm.id() + " " + run);
      }
    }
  }

  private static void check(CauseGraph graph, String run) {
    assertThat(graph.nodes()).as(run).isNotEmpty();
    List<CauseNode> uncaused = new ArrayList<>();
    Set<Long> before = new HashSet<>();
    for (CauseNode node : graph.nodes()) {
      boolean needsCause = !node.isRoot() || node.cause() != 0;
      if (needsCause && !before.contains(node.cause())) {
        uncaused.add(node);
      }
      before.add(node.id());
      List<CauseNode> chain = graph.chain(node.id());
      assertThat(new HashSet<>(chain)).as("%s: no circle", run).hasSameSizeAs(chain);
    }
    assertThat(uncaused).as("%s: without a cause before them", run).isEmpty();
  }
}
