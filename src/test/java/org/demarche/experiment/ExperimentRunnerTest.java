package org.demarche.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.experiment.TestPlans.arm;
import static org.demarche.experiment.TestPlans.constant;
import static org.demarche.experiment.TestPlans.plan;
import static org.demarche.experiment.TestPlans.threeArms;
import static org.demarche.experiment.TestPlans.uniform;
import static org.demarche.experiment.TestRuns.files;
import static org.demarche.experiment.TestRuns.order;
import static org.demarche.experiment.TestRuns.rows;
import static org.demarche.experiment.TestRuns.run;

import java.nio.file.Path;
import java.util.List;
import org.demarche.model.Plan;
import org.demarche.results.RunFiles;
import org.demarche.results.RunFolder;
import org.demarche.results.RunSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExperimentRunnerTest {
  @TempDir Path out;

  @Test
  void threeHundredAndFiveHundredReplicationsAgreeOnTheirFirstThreeHundred() {
    RunOutcome few = run(order(threeArms(7), 300), out, 2);
    RunOutcome many = run(order(threeArms(7), 500), out, 2);
    for (String file : List.of(RunFiles.OUTCOMES, RunFiles.PATHS)) {
      assertThat(rows(many, file, "shifted").subList(0, 300)).isEqualTo(rows(few, file, "shifted"));
    }
    String longer = TestRuns.read(many.folder().resolve(RunFiles.ASSUMPTIONS));
    assertThat(longer).startsWith(TestRuns.read(few.folder().resolve(RunFiles.ASSUMPTIONS)));
  }

  @Test
  void oneAndTwoThreadsWriteTheSameBytes() {
    RunOutcome one = run(order(threeArms(7), 333), out.resolve("one"), 1);
    RunOutcome two = run(order(threeArms(7), 333), out.resolve("two"), 2);
    assertThat(files(one.folder())).isEqualTo(files(two.folder()));
    assertThat(TestRuns.open(one).manifest().fingerprint())
        .isEqualTo(TestRuns.open(two).manifest().fingerprint());
  }

  @Test
  void seedsZeroAndMinusOneWorkAndDiffer() {
    RunOutcome zero = run(order(threeArms(0), 40), out, 1);
    RunOutcome minusOne = run(order(threeArms(-1), 40), out, 1);
    assertThat(rows(zero, RunFiles.OUTCOMES, "baseline"))
        .hasSize(40)
        .isNotEqualTo(rows(minusOne, RunFiles.OUTCOMES, "baseline"));
  }

  @Test
  void addingAnArmChangesNoRowOfTheOthers() {
    Experiment three = threeArms(7);
    Experiment two = new Experiment(three.base(), three.arms().subList(0, 2), 7, LatinHypercube.ID);
    RunOutcome without = run(order(two, 100), out, 1);
    RunOutcome with = run(order(three, 100), out, 1);
    assertThat(rows(with, RunFiles.OUTCOMES, "twin"))
        .isEqualTo(rows(without, RunFiles.OUTCOMES, "twin"));
    assertThat(rows(with, RunFiles.PATHS, "baseline"))
        .isEqualTo(rows(without, RunFiles.PATHS, "baseline"));
  }

  @Test
  void anArmEqualToTheBaselineDiffersFromItByExactlyNothing() {
    RunFolder folder = TestRuns.open(run(order(threeArms(7), 200), out, 1));
    double[][] values = folder.readOutcome("day");
    assertThat(values[1]).isEqualTo(values[0]);
    List<RunSummary.Difference> twin =
        folder.readSummary().comparisons().stream().filter(d -> d.arm().equals("twin")).toList();
    assertThat(twin).hasSize(3);
    assertThat(twin)
        .allSatisfy(
            d -> {
              assertThat(d.difference()).isEqualTo(0.0);
              // No pair differs: a share of pairs that would is yet known only to some 5 in n.
              assertThat(d.interval().get(0) + d.interval().get(1)).isEqualTo(0.0);
              assertThat(d.interval().get(1)).isBetween(0.0, 5.0 / d.n());
              assertThat(d.adjustedP()).isEqualTo(1.0);
            });
  }

  @Test
  void anArmThatOverridesADistributionTakesTheSameQuantileOfIt() {
    RunFolder folder = TestRuns.open(run(order(threeArms(7), 60), out, 1));
    double[][] totals = folder.readOutcome("total");
    for (int r = 0; r < 60; r++) {
      // alpha is uniform on [0, 1] in the baseline and on [1, 2] in the shifted arm.
      assertThat(totals[2][r] - totals[0][r]).isCloseTo(1, within(1e-12));
    }
  }

  private static org.assertj.core.data.Offset<Double> within(double tolerance) {
    return org.assertj.core.data.Offset.offset(tolerance);
  }

  @Test
  void aFailedReplicationKeepsItsEmptyRowAndIsReportedWithSeedAndArm() {
    Plan base = plan("baseline", uniform("alpha", 0, 1), constant("fails_at", 0));
    Plan bad = plan("bad", uniform("alpha", 0, 1), constant("fails_at", 3));
    Experiment experiment =
        new Experiment(
            base, List.of(arm("baseline", base), arm("bad", bad)), 11, LatinHypercube.ID);
    RunOutcome outcome = run(order(experiment, 40), out, 2);
    assertThat(rows(outcome, RunFiles.OUTCOMES, "bad").get(2)).isEqualTo("bad,3,,,");
    assertThat(rows(outcome, RunFiles.PATHS, "bad").get(2)).isEqualTo("bad,3,AAA-BBB,,failed,,,,");
    RunFolder folder = TestRuns.open(outcome);
    assertThat(folder.manifest().failures().total()).isEqualTo(1);
    assertThat(folder.manifest().failures().first())
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.arm()).isEqualTo("bad");
              assertThat(f.replication()).isEqualTo(3);
              assertThat(f.seed()).isEqualTo(11);
              assertThat(f.reason()).contains("replication 3 was to fail");
            });
    RunSummary summary = folder.readSummary();
    assertThat(summary.arms().get("bad").failed()).isEqualTo(1);
    assertThat(summary.comparisons().get(0).n()).isEqualTo(39);
  }

  @Test
  void aFinishedRunIsFoundAndNotDoneAgain() {
    RunOutcome first = run(order(threeArms(7), 50), out, 1);
    RunOutcome second = run(order(threeArms(7), 50), out, 1);
    assertThat(second.state()).isEqualTo(RunOutcome.State.FOUND);
    assertThat(second.folder()).isEqualTo(first.folder());
  }

  @Test
  void aRunStopsAtTheLookAtWhichItIsPreciseEnough() {
    RunFolder loose = TestRuns.open(run(order(threeArms(7), 5000, 0.5), out, 2));
    // Precise from the first look on: five more looks follow, as the look-ahead asks.
    RunSummary.Stopped stopped = loose.readSummary().stopped();
    assertThat(stopped.reason()).isEqualTo("precision");
    assertThat(stopped.n()).isEqualTo(600);
    RunSummary.Reached settled = stopped.precision().get(0);
    assertThat(settled.outcome()).isEqualTo("settled");
    assertThat(settled.wanted()).isEqualTo(0.5);
    assertThat(settled.reached()).isBetween(0.0, 0.5);
    assertThat(loose.manifest().replications()).isEqualTo(600);
    RunFolder tight = TestRuns.open(run(order(threeArms(7), 700, 0.000001), out, 2));
    assertThat(tight.readSummary().stopped().reason()).isEqualTo("cap");
    assertThat(tight.readSummary().stopped().n()).isEqualTo(700);
    assertThat(tight.readSummary().stopped().precision()).noneMatch(RunSummary.Reached::isEnough);
  }
}
