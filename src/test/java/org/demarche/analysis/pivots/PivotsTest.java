package org.demarche.analysis.pivots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.demarche.analysis.pivots.PivotReport.Row;
import org.demarche.analysis.whatif.Goal;
import org.demarche.analysis.whatif.Spiral;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Progress;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.scenario.compile.Scenario;
import org.junit.jupiter.api.Test;

class PivotsTest {
  private static final int BUDGET = 600;
  private static final BooleanSupplier GO_ON = () -> false;

  private final Scenario scenario = Spiral.asItShips();
  private final Plan plan = scenario.plan("in_kind");
  private final Goal goal = Goal.read(plan, "force");

  private PivotReport overRuns(int threads) {
    return new Pivots(scenario.basePlan(), plan, goal, BUDGET, Spiral.SEED)
        .rank(EngineSimulation.INSTANCE, threads, Progress.NONE, GO_ON)
        .orElseThrow();
  }

  private PivotReport inOneRun(int threads) {
    RunKey key = new RunKey(Spiral.SEED, 3);
    return new Moments(scenario.basePlan(), plan, goal, BUDGET, key)
        .rank(EngineSimulation.INSTANCE, story -> Map.of(), threads, Progress.NONE, GO_ON)
        .orElseThrow();
  }

  @Test
  void theEventWithoutWhichThereIsNoCrisisComesFirst() {
    Row first = overRuns(2).rows().get(0);
    assertThat(first.id()).isEqualTo("seizure");
    assertThat(first.isClear()).isTrue();
    assertThat(first.share()).isEqualTo(1.0);
    assertThat(first.association()).isNull();
  }

  @Test
  void theBudgetIsKeptAndTheLargestComeFirst() {
    for (PivotReport report : List.of(overRuns(2), inOneRun(2))) {
      assertThat(report.runs()).isLessThanOrEqualTo(BUDGET).isGreaterThan(BUDGET / 2);
      assertThat(report.rows()).isSortedAccordingTo(Pivots.ranking());
      assertThat(report.rows().stream().filter(row -> row.effect() != null)).hasSize(10);
    }
  }

  @Test
  void theAnswerIsTheSameAtAnyNumberOfThreads() {
    assertThat(overRuns(1)).isEqualTo(overRuns(3));
    assertThat(inOneRun(1)).isEqualTo(inOneRun(3));
  }

  @Test
  void theMomentsOfARunAreThoseOfItsChronicle() {
    assertThat(inOneRun(2).rows())
        .allSatisfy(
            row -> {
              assertThat(row.day()).isBetween(0.0, 99.0);
              assertThat(row.kind()).isIn("event", "decision", "act", "meeting");
            })
        .anySatisfy(row -> assertThat(row.id()).isEqualTo("seizure"));
  }

  @Test
  void whatIsInterruptedHasNoAnswer() {
    assertThat(
            new Pivots(scenario.basePlan(), plan, goal, BUDGET, Spiral.SEED)
                .rank(EngineSimulation.INSTANCE, 1, Progress.NONE, () -> true))
        .isEmpty();
  }

  @Test
  void associationIsTheDifferenceBetweenRunsThatHaveItAndThoseThatDoNot() {
    double[] values = {1, 1, 0, 1, 0, 0, 0, Double.NaN};
    boolean[] has = {true, true, true, true, false, false, false, false};
    assertThat(Effects.apart(values, has, false))
        .isNotNull()
        .satisfies(
            figure -> {
              assertThat(figure.value()).isEqualTo(0.75);
              assertThat(figure.n()).isEqualTo(7);
            });
    assertThat(Effects.apart(values, new boolean[8], false)).isNull();
  }

  @Test
  void theAssociationOfSharesHasAnIntervalEvenWhereAllRunsOfAGroupAreAlike() {
    double[] values = {1, 1, 1, 1, 0, 0, 0};
    boolean[] has = {true, true, true, true, false, false, false};
    assertThat(Effects.apart(values, has, true))
        .isNotNull()
        .satisfies(
            figure -> {
              assertThat(figure.value()).isEqualTo(1);
              assertThat(figure.low()).isBetween(0.1, 0.9);
              assertThat(figure.high()).isEqualTo(1);
            });
  }
}
