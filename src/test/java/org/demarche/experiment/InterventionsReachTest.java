package org.demarche.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.demarche.model.EventId;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.RunListener;
import org.demarche.trace.RunState;
import org.junit.jupiter.api.Test;

/** Interventions reach every caller, and mean the same to each. */
class InterventionsReachTest {
  private static final long SEED = 9;
  private static final int COUNT = 6;

  private final Plan plan =
      Scenario.load(Path.of("scenarios/teaching/spiral.yaml"), List.of()).basePlan();
  private final List<Intervention> without =
      List.of(new Intervention.Remove(EventId.of(plan.timeline().get(0).id())));

  private Experiment experiment() {
    return new Experiment(
        plan,
        List.of(
            new ArmPlan("baseline", "Baseline", true, Map.of(), plan),
            new ArmPlan("without", "Without", false, Map.of(), plan, without)),
        SEED,
        LatinHypercube.ID);
  }

  private List<double[]> batch(int workers) {
    List<double[]> values = new ArrayList<>();
    Job job = new Job(experiment(), EngineSimulation.INSTANCE);
    new LocalBackend(workers)
        .execute(
            job,
            List.of(new ChunkTask(1, 3), new ChunkTask(4, COUNT - 3)).iterator(),
            result -> {
              assertThat(result.failures()).isEmpty();
              values.addAll(List.of(result.values()));
              return true;
            },
            () -> false);
    return values;
  }

  @Test
  void anArmOfABatchRunsWithItsInterventionsAsAReplayDoes() {
    List<double[]> values = batch(2);
    Replay replay = new Replay(experiment(), EngineSimulation.INSTANCE);
    int outcomes = plan.outcomes().size();
    int others = 0;
    for (int r = 1; r <= COUNT; r++) {
      RunKey key = new RunKey(SEED, r);
      double[] asArm = replay.run("without", r, RunListener.NONE);
      double[] handedIn = replay.run("baseline", key, without, RunListener.NONE);
      double[] own = replay.run("baseline", r, RunListener.NONE);
      assertThat(asArm).containsExactly(handedIn);
      assertThat(Arrays.copyOf(values.get((r - 1) * 2), outcomes)).containsExactly(finite(own));
      assertThat(Arrays.copyOf(values.get(r * 2 - 1), outcomes)).containsExactly(finite(asArm));
      others += Arrays.equals(own, asArm) ? 0 : 1;
    }
    assertThat(others).isPositive();
  }

  /** A batch leaves infinite outcomes out, as it writes them. */
  private static double[] finite(double[] values) {
    return Arrays.stream(values).map(v -> Double.isInfinite(v) ? Double.NaN : v).toArray();
  }

  @Test
  void aStateCanBeAskedForThroughASimulationAndAReplay() {
    Replay replay = new Replay(experiment(), EngineSimulation.INSTANCE);
    RunKey key = new RunKey(SEED, 2);
    RunState own = replay.state("baseline", key, List.of(), 30, List.of(0, 1));
    RunState changed = replay.state("without", key, List.of(), 30, List.of(0, 1));
    assertThat(own.day()).isEqualTo(30);
    assertThat(own.choices()).isNotEmpty();
    assertThat(changed).isNotEqualTo(own);
    assertThat(replay.state("baseline", key, without, 30, List.of(0, 1))).isEqualTo(changed);
    assertThat(replay.state("baseline", key, List.of(), 30, List.of(0, 1))).isEqualTo(own);
  }

  @Test
  void anArmWithAnInterventionThatItsPlanHasNoRoomForIsRefused() {
    List<Intervention> nobody = List.of(new Intervention.Ban(99, 0, 0, 5));
    assertThatThrownBy(() -> new ArmPlan("x", "X", false, Map.of(), plan, nobody))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("99");
    Replay replay = new Replay(experiment(), EngineSimulation.INSTANCE);
    assertThatThrownBy(() -> replay.run("baseline", new RunKey(SEED, 1), nobody, RunListener.NONE))
        .hasMessageContaining("99");
    assertThat(replay.run("baseline", 1, RunListener.NONE)).isNotEmpty();
  }
}
