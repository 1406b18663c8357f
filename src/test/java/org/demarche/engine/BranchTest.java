package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.demarche.engine.program.Program;
import org.demarche.model.EventId;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.ActView;
import org.demarche.trace.RunListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BranchTest {
  private static final Path BASE = Path.of("scenarios/caracas-raid.yaml");
  private static final long SEED = 11;

  /** Chance that a test of this class fails though all is well, over all outcomes of a plan. */
  private static final double ERROR = 0.001;

  /** Chances within windows, in a world where nobody else acts. */
  private static final String TIMES =
      TestScenarios.CRISIS
          + """
            perhaps: {title: Perhaps, at: 5 d, chance: {p: 0.6, within: 60 d}, by: CCC, on: AAA, action: condemn, facts: ["Fiction."]}
            reply: {title: A reply, at: 40 d, chance: {p: 0.9, within: 30 d}, answers: perhaps, by: AAA, on: CCC, action: condemn, facts: ["Fiction."]}
          assumptions:
          """
          + TestScenarios.STILL;

  @TempDir Path folder;

  private static double[] outcomes(Replicator replicator, RunKey key) {
    Plan plan = replicator.plan();
    double[] outcomes = new double[plan.outcomes().size()];
    replicator.run(World.median(plan), key, List.of(), RunListener.NONE, outcomes);
    return outcomes;
  }

  private static Transcript transcript(Replicator replicator, RunKey key) {
    Plan plan = replicator.plan();
    Transcript transcript = new Transcript();
    replicator.run(
        World.median(plan),
        key,
        List.of(),
        transcript.listener(),
        new double[plan.outcomes().size()]);
    return transcript;
  }

  private static Replicator base() {
    return new Replicator(Program.of(Scenario.load(BASE, List.of()).basePlan()));
  }

  private Replicator crisis() {
    return new Replicator(Program.of(TestScenarios.plan(folder, TestScenarios.CRISIS)));
  }

  @Test
  void beforeItsDayABranchIsTheTrunkToTheByteAndAfterItAnother() {
    for (Replicator replicator : List.of(base(), crisis())) {
      int others = 0;
      for (int r = 1; r <= 3; r++) {
        for (int day : new int[] {0, 1, 17, 60}) {
          Transcript trunk = transcript(replicator, new RunKey(SEED, r));
          Transcript branch = transcript(replicator, new RunKey(SEED, r).branch(day, 5));
          int same = trunk.before(day);
          assertThat(branch.before(day)).isEqualTo(same);
          assertThat(branch.lines().subList(0, same)).isEqualTo(trunk.lines().subList(0, same));
          others += branch.lines().equals(trunk.lines()) ? 0 : 1;
        }
      }
      assertThat(others).isGreaterThan(9);
    }
  }

  @Test
  void theSameBranchIsTheSameRunWhateverWasRunBefore() {
    Replicator used = base();
    Replicator fresh = base();
    for (int name = 1; name <= 5; name++) {
      outcomes(used, new RunKey(SEED, 9).branch(3, name));
      RunKey key = new RunKey(SEED, 2).branch(30, name);
      assertThat(outcomes(used, key)).containsExactly(outcomes(fresh, key));
      assertThat(outcomes(used, key.branch(40, 1))).isNotEqualTo(outcomes(used, key));
    }
  }

  /** Two-sample Kolmogorov-Smirnov tests, shared out among the outcomes by Bonferroni. */
  @Test
  void branchesAtDayZeroAreDistributedAsIndependentReplications() {
    assertSameLaw(
        base(), 100, r -> new RunKey(SEED, 10_000 + r), b -> new RunKey(SEED, 1).branch(0, b));
    assertSameLaw(
        crisis(), 800, r -> new RunKey(SEED, 10_000 + r), b -> new RunKey(SEED, 1).branch(0, b));
  }

  /** What the conditioning is exact for: a branch of a random trunk is a random run. */
  @Test
  void oneBranchOfEachReplicationIsDistributedAsTheReplications() {
    for (int day : new int[] {4, 25}) {
      assertSameLaw(
          base(), 100, r -> new RunKey(SEED, 10_000 + r), r -> new RunKey(SEED, r).branch(day, 1));
      assertSameLaw(
          crisis(),
          800,
          r -> new RunKey(SEED, 10_000 + r),
          r -> new RunKey(SEED, r).branch(day, 1));
    }
  }

  private static void assertSameLaw(
      Replicator replicator, int count, IntFunction<RunKey> first, IntFunction<RunKey> second) {
    int columns = replicator.plan().outcomes().size();
    double[][] a = sample(replicator, count, first);
    double[][] b = sample(replicator, count, second);
    for (int k = 0; k < columns; k++) {
      assertThat(probability(a[k], b[k]))
          .as(replicator.plan().outcomes().get(k).id())
          .isGreaterThan(ERROR / columns);
    }
  }

  private static double[][] sample(Replicator replicator, int count, IntFunction<RunKey> keys) {
    double[][] values = new double[replicator.plan().outcomes().size()][count];
    for (int r = 1; r <= count; r++) {
      double[] outcomes = outcomes(replicator, keys.apply(r));
      for (int k = 0; k < outcomes.length; k++) {
        values[k][r - 1] = Double.isNaN(outcomes[k]) ? 1e6 : outcomes[k];
      }
    }
    return values;
  }

  private static double probability(double[] a, double[] b) {
    KolmogorovSmirnovTest test = new KolmogorovSmirnovTest();
    double d = test.kolmogorovSmirnovStatistic(a, b);
    return d == 0 ? 1 : test.approximateP(d, a.length, b.length);
  }

  @Test
  void chancesNotYetTakenAreTakenAnewGivenThat() {
    Replicator replicator = new Replicator(Program.of(TestScenarios.plan(folder, TIMES)));
    for (String id : List.of("perhaps", "reply")) {
      int runs = 300;
      double[] trunk = new double[runs];
      double[] branch = new double[runs];
      int redrawn = 0;
      for (int r = 0; r < runs; r++) {
        double own = day(replicator, id, new RunKey(SEED, r + 1));
        branch[r] = day(replicator, id, new RunKey(SEED, r + 1).branch(20, 3));
        trunk[r] = day(replicator, id, new RunKey(SEED, r + 1 + runs));
        if (own < 20) {
          assertThat(branch[r]).isEqualTo(own);
        } else {
          assertThat(branch[r]).isGreaterThanOrEqualTo(20);
          redrawn += branch[r] == own ? 0 : 1;
        }
      }
      assertThat(redrawn).isGreaterThan(runs / 4);
      assertThat(probability(trunk, branch)).as(id).isGreaterThan(ERROR);
    }
  }

  private static double day(Replicator replicator, String event, RunKey key) {
    List<Double> days = new ArrayList<>();
    RunListener listener =
        new RunListener() {
          @Override
          public void acted(ActView act) {
            if (act.id() == EventId.of(event)) {
              days.add(act.day());
            }
          }
        };
    Plan plan = replicator.plan();
    replicator.run(
        World.median(plan), key, List.of(), listener, new double[plan.outcomes().size()]);
    return days.isEmpty() ? 1e6 : days.get(0);
  }

  @Test
  void aBranchBeyondTheHorizonOrBeforeItsParentIsRefused() {
    Replicator replicator = crisis();
    assertThatThrownBy(() -> outcomes(replicator, new RunKey(1, 1).branch(121, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("day 121")
        .hasMessageContaining("120");
    RunKey late = new RunKey(1, 1).branch(30, 1);
    assertThatThrownBy(() -> late.branch(30, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Maybe a later day?");
  }
}
