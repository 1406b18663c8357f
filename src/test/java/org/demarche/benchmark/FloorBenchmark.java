package org.demarche.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.demarche.engine.Replicator;
import org.demarche.engine.chance.Chance;
import org.demarche.engine.program.Program;
import org.demarche.model.RunKey;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The floor: the arithmetic of recorded runs of the base case replayed over arrays, without an
 * event list, without state that changes, without recording. Features of options are read, not
 * worked out; utilities, choice probabilities, keyed draws, stakes, answers, climates, ballots and
 * daily decay are done as often as the run did them. No engine can do the same runs faster on the
 * same arithmetic.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 2)
public class FloorBenchmark {
  private static final double TAU = 0.6;
  private static final int REPLICATIONS = 2;
  private static final int REASONS = 7;

  private final List<RecordedWork> runs = new ArrayList<>();
  private final Chance chance = new Chance(BaseCase.SEED);
  private final double[] state = new double[4096];
  private final double[] within = new double[1024];
  private int next;

  /** Records a few runs of every arm. */
  @Setup
  public void record() {
    BaseCase base = new BaseCase();
    for (int arm = 0; arm < base.arms(); arm++) {
      Program program = base.programs.get(arm);
      for (int r = 1; r <= REPLICATIONS; r++) {
        RecordedWork work = new RecordedWork(program.plan());
        new Replicator(program)
            .run(
                base.world(arm, r),
                new RunKey(BaseCase.SEED, r),
                List.of(),
                work,
                new double[program.plan().outcomes().size()]);
        runs.add(work);
      }
    }
    for (int i = 0; i < state.length; i++) {
      state[i] = (i % 97) / 97.0;
    }
  }

  /** The work of one replication. */
  @Benchmark
  public double floor() {
    RecordedWork work = runs.get(next++ % runs.size());
    chance.reset(BaseCase.SEED, next);
    double sum = 0;
    for (int d = 0; d < work.decisions(); d++) {
      sum += decide(work, d);
    }
    for (int act = 0; act < work.audiences.length; act++) {
      sum += notice(act, work.audiences[act]) + spread(act, work.actors());
    }
    for (int ballot = 0; ballot < work.members.length; ballot++) {
      sum += vote(ballot, work.members[ballot]);
    }
    return sum + fade(work.actors() * work.days());
  }

  private double decide(RecordedWork work, int d) {
    int end = work.starts[d + 1];
    double total = 0;
    double first = Double.POSITIVE_INFINITY;
    int from = work.starts[d];
    while (from < end) {
      int to = from;
      double inside = 0;
      while (to < end && work.families[to] == work.families[from]) {
        within[to - from] = Math.exp(score(work, to) / TAU);
        inside += within[to - from];
        to++;
      }
      double weight = Math.exp(TAU * Math.log(inside));
      total += weight;
      first = Math.min(first, exponential(from, d) / weight);
      if (from == work.starts[d]) {
        for (int k = from; k < to; k++) {
          first = Math.min(first, exponential(k, d) * inside / within[k - from]);
        }
      }
      from = to;
    }
    return first / total;
  }

  private static double score(RecordedWork work, int option) {
    double score = 0;
    for (int f = 0; f < RecordedWork.FEATURES; f++) {
      score += work.pulls[option * RecordedWork.FEATURES + f];
    }
    return score;
  }

  private double exponential(int stream, long occasion) {
    chance.block(stream, occasion, 0);
    return -Math.log(chance.get(0));
  }

  private double notice(int act, int audience) {
    double answers = 0;
    for (int i = 0; i < audience; i++) {
      double left = 1;
      for (int reason = 0; reason < REASONS; reason++) {
        left *= 1 - 0.5 * state[i * REASONS + reason];
      }
      chance.block(i, act, 0);
      answers += chance.get(0) < logistic(-4 + 8 * (1 - left)) ? 1 : 0;
      answers += chance.get(2) < logistic(-5 + 6 * (1 - left)) ? 1 : 0;
    }
    return answers;
  }

  private double spread(int act, int actors) {
    double sum = 0;
    for (int k = 0; k < actors; k++) {
      state[k] = state[k] * Math.exp(-0.01 * (act & 7)) + 1e-3 * state[k + actors];
      sum += state[k];
    }
    return sum;
  }

  private double vote(int ballot, int members) {
    double yes = 0;
    for (int m = 0; m < members; m++) {
      chance.block(m, ballot, 0);
      double leaning = 4 * state[m] - 2;
      double u = chance.get(0);
      yes += u < logistic(-leaning - 1) ? -1 : u > 1 - logistic(leaning - 1) ? 1 : 0;
    }
    return yes;
  }

  private double fade(int steps) {
    double salience = 1;
    double hazard = 0;
    for (int i = 0; i < steps; i++) {
      salience *= 0.999;
      hazard += 0.05 * (0.1 + salience);
    }
    return hazard;
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
