package org.demarche.analysis.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.demarche.experiment.TestPlans.assumption;
import static org.demarche.experiment.TestPlans.constant;
import static org.demarche.experiment.TestPlans.plan;
import static org.demarche.experiment.TestPlans.uniform;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.demarche.analysis.UnusableDataException;
import org.demarche.analysis.sensitivity.SensitivityReport.Index;
import org.demarche.analysis.sensitivity.SensitivityReport.MorrisRow;
import org.demarche.analysis.sensitivity.SensitivityReport.Result;
import org.demarche.analysis.sensitivity.SensitivityReport.SobolRow;
import org.demarche.analysis.sensitivity.SensitivityReport.SplitRow;
import org.demarche.experiment.Progress;
import org.demarche.model.Distribution;
import org.demarche.model.Plan;
import org.junit.jupiter.api.Test;

final class SensitivityTest {
  private static final Plan ISHIGAMI =
      plan(
          "baseline",
          uniform("x1", -Math.PI, Math.PI),
          constant("fixed", 3),
          uniform("x2", -Math.PI, Math.PI),
          uniform("x3", -Math.PI, Math.PI));

  /** Ishigami and Homma's function with 7 and 0.1; chance adds the same to every point. */
  private static final KnownSimulation FUNCTION =
      new KnownSimulation(
          (x, chance) ->
              StrictMath.sin(x[0])
                  + 7 * StrictMath.pow(StrictMath.sin(x[2]), 2)
                  + .1 * StrictMath.pow(x[3], 4) * StrictMath.sin(x[0])
                  + 50 * chance);

  private static Sensitivity sensitivity(Plan plan, KnownSimulation simulation, int threads) {
    Study study = new Study(plan, "", List.of("total"), 3, 42);
    return new Sensitivity(study, simulation, PointStore.NONE, threads, Progress.NONE, () -> false);
  }

  private static SobolRow row(Result result, String id) {
    return result.sobol().stream().filter(r -> r.assumption().equals(id)).findFirst().orElseThrow();
  }

  private static double value(Index index) {
    assertThat(index.converged()).isTrue();
    return index.value() == null ? Double.NaN : index.value();
  }

  @Test
  void sobolIndicesOfTheIshigamiFunctionAreThoseOfItsFormula() {
    // Exact, Saltelli 2008: S1 .313905, .442411, 0; ST .557589, .442411, .243684; S13 .243684.
    Result result =
        sensitivity(ISHIGAMI, FUNCTION, 2)
            .sobol(16_384, true, false)
            .orElseThrow()
            .results()
            .get(0);
    assertThat(value(row(result, "x1").s1())).isCloseTo(.313905, within(.03));
    assertThat(value(row(result, "x2").s1())).isCloseTo(.442411, within(.03));
    assertThat(value(row(result, "x3").s1())).isCloseTo(0, within(.03));
    assertThat(value(row(result, "x1").st())).isCloseTo(.557589, within(.03));
    assertThat(value(row(result, "x2").st())).isCloseTo(.442411, within(.03));
    assertThat(value(row(result, "x3").st())).isCloseTo(.243684, within(.03));
    assertThat(result.sobol().get(0).assumption()).isEqualTo("x1");
    assertThat(result.pairs().get(0).first()).isEqualTo("x1");
    assertThat(result.pairs().get(0).second()).isEqualTo("x3");
    assertThat(value(result.pairs().get(0).s2())).isCloseTo(.243684, within(.06));
  }

  @Test
  void indicesThatHaveNotConvergedAreFlaggedAndHaveNoNumber() {
    Result result =
        sensitivity(ISHIGAMI, FUNCTION, 1).sobol(8, false, false).orElseThrow().results().get(0);
    Index index = row(result, "x1").st();
    assertThat(index.converged()).isFalse();
    assertThat(index.value()).isNull();
    assertThat(index.low()).isNull();
    assertThat(index.halfWidth()).isGreaterThan(.1);
  }

  @Test
  void morrisMeasuresALinearEffectFromTheFifthToTheNinetyFifthPercentile() {
    Plan plan = plan("baseline", uniform("a", 0, 2), uniform("b", 10, 20), uniform("c", 0, 1));
    KnownSimulation linear = new KnownSimulation((x, chance) -> 3 * x[0] - x[1] + chance);
    Result result = sensitivity(plan, linear, 2).morris(10, false).orElseThrow().results().get(0);
    List<String> order = result.morris().stream().map(MorrisRow::assumption).toList();
    assertThat(order).containsExactly("b", "a", "c");
    // 90% of the ranges 10, 2 and 1, times the slopes -1, 3 and 0.
    assertThat(value(result.morris().get(0).muStar())).isCloseTo(9, within(1e-9));
    assertThat(result.morris().get(0).mu()).isCloseTo(-9, within(1e-9));
    assertThat(result.morris().get(0).sigma()).isCloseTo(0, within(1e-9));
    assertThat(value(result.morris().get(1).muStar())).isCloseTo(5.4, within(1e-9));
    assertThat(value(result.morris().get(2).muStar())).isZero();
  }

  @Test
  void theSpreadAcrossChanceHasDriversOfItsOwn() {
    Plan plan = plan("baseline", uniform("level", 0, 1), uniform("width", 1, 2));
    KnownSimulation fan = new KnownSimulation((x, chance) -> 9 * x[0] + x[1] * chance);
    SensitivityReport report = sensitivity(plan, fan, 1).morris(6, true).orElseThrow();
    assertThat(report.results()).hasSize(2);
    Result spread = report.results().get(1);
    assertThat(spread.measure()).isEqualTo("spread");
    assertThat(spread.morris().get(0).assumption()).isEqualTo("width");
    assertThat(value(spread.morris().get(1).muStar())).isCloseTo(0, within(1e-12));
  }

  @Test
  void theVarianceIsSplitBetweenAssumptionsAndChance() {
    // Uniform on ranges 2 and 1: variances 4/12 and 1/12, so that assumptions make 4/5.
    Plan plan = plan("baseline", uniform("a", 0, 2));
    KnownSimulation sum = new KnownSimulation((x, chance) -> x[0] + chance);
    Study study = new Study(plan, "", List.of("total"), 10, 42);
    SensitivityReport report =
        new Sensitivity(study, sum, PointStore.NONE, 2, Progress.NONE, () -> false)
            .split(400)
            .orElseThrow();
    SplitRow split = report.results().get(0).split();
    assertThat(split).isNotNull();
    assertThat(value(split.share())).isCloseTo(.8, within(.03));
    assertThat(split.share().low()).isLessThan(.8);
    assertThat(split.share().high()).isGreaterThan(.8);
    assertThat(split.worlds()).isEqualTo(400);
    assertThat(split.runs()).isEqualTo(4000);
  }

  @Test
  void threadsChangeNothing() {
    assertThat(sensitivity(ISHIGAMI, FUNCTION, 1).sobol(16, true, true))
        .isEqualTo(sensitivity(ISHIGAMI, FUNCTION, 3).sobol(16, true, true));
    assertThat(sensitivity(ISHIGAMI, FUNCTION, 1).split(40))
        .isEqualTo(sensitivity(ISHIGAMI, FUNCTION, 3).split(40));
  }

  @Test
  void runsThatThrowAreCountedAndTakeTheirPointsWithThem() {
    Plan plan = plan("baseline", uniform("a", 0, 1), uniform("b", 0, 1));
    KnownSimulation failing =
        new KnownSimulation(
            (x, chance) -> {
              if (x[0] > .9) {
                throw new IllegalStateException("too large");
              }
              return x[1];
            });
    SensitivityReport report = sensitivity(plan, failing, 2).morris(30, false).orElseThrow();
    assertThat(report.failures()).isPositive();
    assertThat(report.results().get(0).missingPoints() * 3).isEqualTo(report.failures());
    MorrisRow kept = report.results().get(0).morris().get(0);
    assertThat(kept.assumption()).isEqualTo("b");
    assertThat(kept.effects()).isLessThan(30);
    assertThat(value(kept.muStar())).isCloseTo(.9, within(1e-9));
  }

  @Test
  void anInterruptionEndsItWithoutAnAnswer() {
    Study study = new Study(ISHIGAMI, "", List.of("total"), 2, 1);
    AtomicInteger asked = new AtomicInteger();
    Sensitivity sensitivity =
        new Sensitivity(
            study, FUNCTION, PointStore.NONE, 1, Progress.NONE, () -> asked.incrementAndGet() > 5);
    assertThat(sensitivity.morris(100, false)).isEmpty();
  }

  @Test
  void progressEndsAtTheNumberOfRuns() {
    List<Long> done = new ArrayList<>();
    Study study = new Study(ISHIGAMI, "", List.of("total"), 3, 1);
    Progress progress = (runs, total, resumed) -> done.add(runs * 1000 + total);
    new Sensitivity(study, FUNCTION, PointStore.NONE, 2, progress, () -> false).morris(5, false);
    assertThat(done).startsWith(60L).endsWith(60_060L).hasSize(21);
  }

  @Test
  void anUnknownOutcomeAndCertaintyThroughoutAreRefused() {
    assertThatThrownBy(() -> new Study(ISHIGAMI, "", List.of("totl"), 1, 1))
        .isInstanceOf(UnusableDataException.class)
        .hasMessage("The scenario has no outcome 'totl'. Maybe: total");
    assertThatThrownBy(() -> new Study(plan("a", constant("c", 1)), "", List.of("total"), 1, 1))
        .isInstanceOf(UnusableDataException.class)
        .hasMessageContaining("No assumption of the scenario is uncertain");
  }

  @Test
  void aFittedSetIsOneInputWhoseAssumptionsMoveTogether() {
    Plan plan =
        plan(
            "baseline",
            assumption("a", new Distribution.Fitted("trial", List.of(0.0, 1.0, 0.0, 1.0))),
            uniform("b", 0, 1),
            assumption("c", new Distribution.Fitted("trial", List.of(0.0, 1.0, 0.0, 1.0))));
    KnownSimulation simulation = new KnownSimulation((x, chance) -> x[0] - x[2] + x[1]);
    Study study = new Study(plan, "", List.of("total"), 2, 42);
    assertThat(study.inputs().stream().map(Study.Input::id)).containsExactly("fit:trial", "b");
    assertThat(study.discreteInputs()).containsExactly("fit:trial");
    Result result =
        sensitivity(plan, simulation, 1).sobol(1024, false, false).orElseThrow().results().get(0);
    assertThat(value(row(result, "b").st())).isCloseTo(1, within(.05));
    assertThat(value(row(result, "fit:trial").st())).isCloseTo(0, within(1e-9));
  }
}
