package org.demarche.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.demarche.model.EventId;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.RunListener;
import org.junit.jupiter.api.Test;

class ContinuationsTest {
  private final Plan plan =
      Scenario.load(Path.of("scenarios/teaching/spiral.yaml"), List.of()).basePlan();
  private final Simulation.Prepared prepared = EngineSimulation.INSTANCE.prepare(plan);
  private final double[] world =
      plan.assumptions().stream()
          .mapToDouble(a -> EngineSimulation.INSTANCE.quantile(a.distribution()).applyAsDouble(0.5))
          .toArray();

  private double[][] run(List<Intervention> changes, int count, int threads) {
    var trunk = new Continuations.Trunk(world, new RunKey(5, 3), changes, 20);
    return new Continuations(prepared, plan.outcomes().size()).run(trunk, count, threads);
  }

  @Test
  void aBranchIsTheSameAtAnyNumberOfThreadsAndBranches() {
    double[][] two = run(List.of(), 8, 2);
    assertThat(Arrays.deepEquals(run(List.of(), 8, 1), two)).isTrue();
    assertThat(Arrays.deepEquals(run(List.of(), 3, 2), Arrays.copyOf(two, 3))).isTrue();
    double[] alone = new double[plan.outcomes().size()];
    RunKey key = new RunKey(5, 3).branch(20, 2);
    prepared.runner().run(world, key, List.of(), RunListener.NONE, alone);
    assertThat(alone).containsExactly(two[1]);
  }

  @Test
  void interventionsReachTheBranchesAndBadOnesAreRefusedInWords() {
    String first = plan.timeline().get(0).id();
    List<Intervention> without = List.of(new Intervention.Remove(EventId.of(first)));
    assertThat(Arrays.deepEquals(run(without, 8, 2), run(List.of(), 8, 2))).isFalse();
    List<Intervention> nobody = List.of(new Intervention.Play(99, 0, 5));
    assertThatThrownBy(() -> run(nobody, 2, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("names actor 99, but the plan has ");
  }
}
