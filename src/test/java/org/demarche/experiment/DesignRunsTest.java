package org.demarche.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.demarche.experiment.TestPlans.threeArms;
import static org.demarche.experiment.TestPlans.uniform;
import static org.demarche.experiment.TestRuns.files;
import static org.demarche.experiment.TestRuns.order;
import static org.demarche.experiment.TestRuns.rows;
import static org.demarche.experiment.TestRuns.run;
import static org.demarche.experiment.TestRuns.runInterrupted;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.demarche.model.Plan;
import org.demarche.results.RunFiles;
import org.demarche.results.RunFolder;
import org.demarche.results.RunSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every design owes a run: the same worlds at any size, threads and arms, resumed or not. */
final class DesignRunsTest {
  private static final String FACTORIAL = "factorial[alpha=0.25|0.75,beta=0.2|0.5|0.8]";

  @TempDir Path out;

  private static Experiment experiment(String design) {
    Experiment three = threeArms(7);
    return new Experiment(three.base(), three.arms(), 7, design);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"latin-hypercube-20", "monte-carlo", "sobol-32", "two-level-10", FACTORIAL})
  void aLongerRunBeginsWithTheShorterOne(String design) {
    RunOutcome few = run(order(experiment(design), 120), out, 2);
    RunOutcome many = run(order(experiment(design), 300), out, 2);
    assertThat(rows(many, RunFiles.OUTCOMES, "shifted").subList(0, 120))
        .isEqualTo(rows(few, RunFiles.OUTCOMES, "shifted"));
    assertThat(TestRuns.read(many.folder().resolve(RunFiles.ASSUMPTIONS)))
        .startsWith(TestRuns.read(few.folder().resolve(RunFiles.ASSUMPTIONS)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"monte-carlo", "sobol-32", "two-level-10", FACTORIAL})
  void threadsAndInterruptionsChangeNoByteAndTheReplayAgrees(String design) throws IOException {
    RunOrder order = order(experiment(design), 320);
    RunOutcome whole = run(order, out.resolve("whole"), 2);
    RunOutcome stopped = runInterrupted(order, out, 2);
    assertThat(stopped.state()).isEqualTo(RunOutcome.State.INTERRUPTED);
    RunOutcome resumed = run(order, out, 1);
    assertThat(resumed.resumedFrom()).isPositive();
    assertThat(files(resumed.folder())).isEqualTo(files(whole.folder()));
    assertThat(
            new Verification(new LocalBackend(2), new FakeSimulation(), () -> false)
                .differences(TestRuns.open(whole), order, Progress.NONE))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"monte-carlo", "sobol-32", "two-level-10", FACTORIAL})
  void anAssumptionThatOnlyAnArmHasMovesNoOtherWorld(String design) {
    Experiment three = experiment(design);
    Plan more =
        TestPlans.plan("more", uniform("aaa", 0, 1), uniform("alpha", 0, 1), uniform("beta", 0, 1));
    Experiment four =
        new Experiment(
            three.base(), List.of(three.arms().get(0), TestPlans.arm("more", more)), 7, design);
    RunOutcome without = run(order(three, 96), out, 1);
    RunOutcome with = run(order(four, 96), out, 1);
    assertThat(rows(with, RunFiles.OUTCOMES, "baseline"))
        .isEqualTo(rows(without, RunFiles.OUTCOMES, "baseline"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"monte-carlo", "sobol-32", "two-level-10"})
  void precisionWorksOnThePrefixInEveryDesignThatHasOne(String design) throws IOException {
    RunOrder order = order(experiment(design), 20_000, 0.1);
    RunOutcome whole = run(order, out.resolve("whole"), 2);
    RunSummary.Stopped stopped = TestRuns.open(whole).readSummary().stopped();
    assertThat(stopped.reason()).isEqualTo("precision");
    assertThat(stopped.precision()).isNotEmpty().allMatch(RunSummary.Reached::isEnough);
    runInterrupted(order, out, 5);
    assertThat(files(run(order, out, 2).folder())).isEqualTo(files(whole.folder()));
  }

  @Test
  void aFactorialRefusesPrecisionAndSaysWhy() {
    assertThatThrownBy(() -> order(experiment(FACTORIAL), 600, 0.1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("whole sets of cells");
  }

  @Test
  void aTwoLevelRunMeetsEachWorldSeveralTimesUnderOtherChance() {
    RunFolder folder = TestRuns.open(run(order(experiment("two-level-10"), 200), out, 1));
    double[] total = folder.readOutcome("total")[0];
    double[] day = folder.readOutcome("day")[0];
    for (int r = 0; r < 200; r++) {
      // The fake engine's total is a function of the world alone, its day of chance as well.
      assertThat(total[r]).isEqualTo(total[r / 10 * 10]);
      assertThat(r % 10 == 0 || day[r] != day[r - 1]).isTrue();
    }
    RunSummary.Split split =
        folder.readSummary().arms().get("baseline").outcomes().get("total").split();
    assertThat(split).isNotNull();
    assertThat(split.assumptions()).isEqualTo(1.0);
  }

  @Test
  void otherDesignsKeepTheSplitOutOfTheSummary() {
    RunOutcome outcome = run(order(experiment("monte-carlo"), 40), out, 1);
    assertThat(TestRuns.read(outcome.folder().resolve(RunFiles.SUMMARY)))
        .doesNotContain("\"split\"");
  }
}
