package org.demarche.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.spark.TaskContext;
import org.demarche.experiment.ArmPlan;
import org.demarche.experiment.Backend;
import org.demarche.experiment.BackendException;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.ExperimentRunner;
import org.demarche.experiment.KeyedChance;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.LocalBackend;
import org.demarche.experiment.Progress;
import org.demarche.experiment.RunOrder;
import org.demarche.experiment.RunOutcome;
import org.demarche.experiment.Simulation;
import org.demarche.model.Distribution;
import org.demarche.model.Plan;
import org.demarche.results.Manifest;
import org.demarche.results.ModelVersion;
import org.demarche.results.RunRequest;
import org.demarche.scenario.compile.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tasks that throw what no worker can note, such as an error of linkage: they are tried again. */
final class ThrowingTaskTest {
  private static final long SEED = 7;
  private static final int REPLICATIONS = 40;
  private static final int LUCKLESS = 17;

  @TempDir Path temp;

  /** The engine, but one replication throws until it is tried often enough. */
  private record Throwing(int times) implements Simulation {
    @Override
    public Prepared prepare(Plan plan) {
      Prepared engine = EngineSimulation.INSTANCE.prepare(plan);
      return () -> {
        Runner runner = engine.runner();
        return (world, key, interventions, listener, outcomes) -> {
          if (key.replication() == LUCKLESS && TaskContext.get().attemptNumber() < times) {
            throw new AssertionError("a task that throws");
          }
          runner.run(world, key, interventions, listener, outcomes);
        };
      };
    }

    @Override
    public DoubleUnaryOperator quantile(Distribution distribution) {
      return EngineSimulation.INSTANCE.quantile(distribution);
    }

    @Override
    public KeyedChance chance(long seed) {
      return EngineSimulation.INSTANCE.chance(seed);
    }
  }

  private static RunOrder order() {
    Scenario scenario = Scenario.load(Path.of("../../scenarios/teaching/spiral.yaml"), List.of());
    String arm = scenario.referenceArm().id();
    Plan plan = scenario.plan(arm);
    String design = LatinHypercube.ID;
    return new RunOrder(
        new Experiment(
            scenario.basePlan(),
            List.of(new ArmPlan(arm, arm, true, scenario.referenceArm().overrides(), plan)),
            SEED,
            design),
        new RunRequest(SEED, List.of(arm), design, REPLICATIONS, 0, List.of()),
        "resolved",
        new Manifest.Versions("test", ModelVersion.current(), "test", "test"));
  }

  private String outcomes(Backend backend, Simulation simulation, String out) throws IOException {
    RunOutcome outcome =
        new ExperimentRunner(backend, simulation)
            .run(order(), temp.resolve(out), false, Progress.NONE, () -> false);
    assertThat(outcome.state()).isEqualTo(RunOutcome.State.FINISHED);
    return Files.readString(outcome.folder().resolve("outcomes.csv"));
  }

  private static Backend spark() {
    return new SparkBackend().at("local[2]").orElseThrow();
  }

  @Test
  void aTaskThatThrowsIsTriedAgainAndTheResultsStayTheSame() throws IOException {
    String here = outcomes(new LocalBackend(1), EngineSimulation.INSTANCE, "threads");
    assertThat(outcomes(spark(), new Throwing(2), "spark")).isEqualTo(here);
  }

  @Test
  void aTaskThatThrowsForEverEndsTheRunWithAReason() {
    assertThatThrownBy(() -> outcomes(spark(), new Throwing(1000), "for-ever"))
        .isInstanceOf(BackendException.class)
        .hasMessageContaining("a task that throws");
  }

  @Test
  void withoutAnAddressThereIsAReason() {
    assertThatThrownBy(() -> new SparkBackend().workers())
        .isInstanceOf(BackendException.class)
        .hasMessageContaining("--master");
  }
}
