package org.demarche.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.demarche.engine.Replicator;
import org.demarche.engine.program.Program;
import org.demarche.experiment.ChunkResult;
import org.demarche.experiment.ChunkTask;
import org.demarche.experiment.ChunkWorker;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Job;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Replications of the base case a second, its arms in turn, each replication in a world and with
 * chance of its own. With {@code -prof gc} also the bytes allocated a replication; divided by the
 * counter {@code events} over the score, the bytes an event of the agenda.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
public class ReplicationBenchmark {
  private static final int ARMS = 7;

  private final BaseCase base = new BaseCase();
  private final List<Replicator> replicators = new ArrayList<>();
  private final List<PathRecorder> recorders = new ArrayList<>();
  private final List<double[]> outcomes = new ArrayList<>();
  private ChunkWorker worker = worker(base);
  private int next;

  /** Counts events of the agenda beside the replications. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Counts {
    /** Events taken from the agenda. */
    public long events;
  }

  private static ChunkWorker worker(BaseCase base) {
    return new Job(base.experiment, EngineSimulation.INSTANCE).prepare().worker();
  }

  /** Makes the engines ready. */
  @Setup
  public void prepare() {
    if (base.arms() != ARMS) {
      throw new IllegalStateException("the base case has " + base.arms() + " arms, not " + ARMS);
    }
    worker = worker(base);
    for (Program program : base.programs) {
      Plan plan = program.plan();
      replicators.add(new Replicator(program));
      recorders.add(new PathRecorder(plan.focalPairs().size(), plan.horizonDays(), 3));
      outcomes.add(new double[plan.outcomes().size()]);
    }
  }

  /** The engine alone, with all outcomes and the paths of the focal pairs recorded. */
  @Benchmark
  @Threads(1)
  public double[] oneThread(Counts counts) {
    return replicate(counts);
  }

  /** The same on two threads; the score is their sum. */
  @Benchmark
  @Threads(2)
  public double[] twoThreads(Counts counts) {
    return replicate(counts);
  }

  /** One replication of every arm as a run does it: world, engine, rows for the result files. */
  @Benchmark
  @Threads(1)
  @OperationsPerInvocation(ARMS)
  public ChunkResult oneThreadWithRows() {
    return worker.carryOut(new ChunkTask(++next, 1));
  }

  private double[] replicate(Counts counts) {
    int arm = next % ARMS;
    int replication = next / ARMS + 1;
    next++;
    double[] values = outcomes.get(arm);
    Replicator replicator = replicators.get(arm);
    replicator.run(
        base.world(arm, replication),
        new RunKey(BaseCase.SEED, replication),
        List.of(),
        recorders.get(arm),
        values);
    counts.events += replicator.events();
    return values;
  }
}
