package org.demarche.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.demarche.experiment.Continuations;
import org.demarche.experiment.EngineSimulation;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Seconds for 500 branches of a run of the base case from day 30 on two threads. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class BranchBenchmark {
  private static final int BRANCHES = 500;
  private static final int DAY = 30;

  private final Plan plan = new BaseCase().experiment.arms().get(0).plan();
  private final double[] world =
      plan.assumptions().stream()
          .mapToDouble(a -> EngineSimulation.INSTANCE.quantile(a.distribution()).applyAsDouble(0.5))
          .toArray();
  private final Continuations continuations =
      new Continuations(EngineSimulation.INSTANCE.prepare(plan), plan.outcomes().size());
  private int replication;

  /** Another run each time, so that nothing is known of it beforehand. */
  @Benchmark
  public double[][] fiveHundredBranches() {
    RunKey key = new RunKey(BaseCase.SEED, ++replication);
    return continuations.run(new Continuations.Trunk(world, key, List.of(), DAY), BRANCHES, 2);
  }
}
