package org.demarche.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.statistics.discovery.Box;
import org.demarche.statistics.discovery.ColumnKind;
import org.demarche.statistics.discovery.NoiseTest;
import org.demarche.statistics.discovery.PeelingTrajectory;
import org.demarche.statistics.discovery.Prim;
import org.demarche.statistics.discovery.ScenarioTable;
import org.demarche.statistics.incidence.AalenJohansen;
import org.demarche.statistics.incidence.IncidenceCurve;
import org.demarche.statistics.robustness.Direction;
import org.demarche.statistics.robustness.Dominance;
import org.demarche.statistics.robustness.RegretTable;
import org.demarche.statistics.sensitivity.MorrisDesign;
import org.demarche.statistics.sensitivity.MorrisEstimator;
import org.demarche.statistics.sensitivity.MorrisIndex;
import org.demarche.statistics.sensitivity.SaltelliDesign;
import org.demarche.statistics.sensitivity.SobolEstimator;
import org.demarche.statistics.sensitivity.SobolIndex;
import org.demarche.statistics.sensitivity.SobolIndices;
import org.demarche.statistics.sensitivity.VarianceSplit;
import org.junit.jupiter.api.Test;

/** The examples of the site's page on statistics, run as they stand there. */
class SiteExamplesTest {

  @Test
  void everyExampleOfThePageStandsInThisTest() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/statistics.md"));
    String here =
        Files.readString(Path.of("src/test/java/org/demarche/statistics/SiteExamplesTest.java"));
    Matcher examples = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(page);
    int found = 0;
    while (examples.find()) {
      assertThat(squeezed(here)).contains(squeezed(examples.group(1)));
      found++;
    }

    assertThat(found).isEqualTo(7);
  }

  private static String squeezed(String code) {
    return code.replaceAll("\\s+", "");
  }

  @Test
  void aShareAndAMean() {
    double[] settled = {1, 0, 0, 1, 1, 0, 1, 0, 0, 0};
    double[] days = {77, 28, 202, 90, 61, 180, 45, 77, 130, 66};
    OutcomeEstimator estimator = OutcomeEstimator.independent();
    Summary share = estimator.share(settled);
    Summary mean = estimator.mean(days, 42);
    System.out.println(
        share.estimate() + " in " + share.interval().low() + " to " + share.interval().high());
    System.out.println(mean.estimate() + " by " + mean.method());

    assertThat(share.estimate()).isEqualTo(.4);
    assertThat(mean.estimate()).isEqualTo(95.6);
  }

  @Test
  void armsAgainstAReferenceAndTheBest() {
    double[] baseline = new Worlds(1).chance(400);
    double[] mediation = new Worlds(2).chance(400);
    double[] hardLine = new Worlds(3).chance(400);
    Stratification blocks = Stratification.latinHypercube();
    List<Contrast> family =
        List.of(
            Contrast.between("mediation", "settled", mediation, baseline, blocks),
            Contrast.between("hard_line", "settled", hardLine, baseline, blocks));
    for (Comparison c : ArmComparison.againstReference(family, 0.95, 42).comparisons()) {
      System.out.println(c.arm() + " " + c.interval() + " p " + c.holmP());
    }
    List<String> arms = List.of("baseline", "mediation", "hard_line");
    List<ArmStanding> standings =
        new BestArmComparison(blocks, 0.95, 42)
            .compare(arms, List.of(baseline, mediation, hardLine), true);

    assertThat(standings).hasSize(3);
  }

  @Test
  void incidenceOfCensoredRuns() {
    double[] days = {12, 30, 30, 41, 77, 90, 90, 120};
    int[] kinds = {1, AalenJohansen.CENSORED, 2, 1, 1, AalenJohansen.CENSORED, 2, 1};
    AalenJohansen estimator = new AalenJohansen(days, kinds, Stratification.independent());
    IncidenceCurve agreement = estimator.incidence(1, new double[] {30, 60, 90, 180}, 0.95);
    for (IncidenceCurve.Point point : agreement.points()) {
      System.out.println(point.time() + " " + point.share().interval());
    }

    // By hand: 1/8 by day 12; of 4 left at day 41 after 3 at day 30, 7/8 · 6/7 / 5 more.
    assertThat(agreement.points().get(1).share().estimate())
        .isCloseTo(.125 + .75 / 5, within(1e-12));
  }

  @Test
  void sobolIndices() {
    double[][] points = SaltelliDesign.sample(1024, 3, true, 42);
    double[] outputs = Arrays.stream(points).mapToDouble(u -> u[0] + u[1] * u[2]).toArray();
    SobolIndices indices = new SobolEstimator(3, true).estimate(outputs, 42);
    for (SobolIndex index : indices.total()) {
      System.out.println(index.input() + " " + index.value() + " " + index.interval());
    }

    // u1 + u2·u3 has variance 1/12 + 1/9 − 1/16 = .131944, of which u1 has .631579 alone.
    assertThat(indices.first().get(0).interval().estimate()).isCloseTo(12 / 19.0, within(.02));
  }

  @Test
  void elementaryEffects() {
    double[][] points = MorrisDesign.sample(10, 3, 4, 42);
    double[] outputs = Arrays.stream(points).mapToDouble(u -> u[0] + u[1] * u[2]).toArray();
    for (MorrisIndex index : new MorrisEstimator(0.95).estimate(points, outputs, 42)) {
      System.out.println(index.input() + " " + index.muStar() + " sigma " + index.sigma());
    }

    assertThat(points).hasDimensions(40, 3);
    assertThat(outputs).hasSize(40);
  }

  @Test
  void boxes() {
    double[] oilPrice = new Worlds(1).chance(400);
    double[] mediators =
        Arrays.stream(new Worlds(2).chance(400)).map(u -> Math.floor(3 * u)).toArray();
    boolean[] ofInterest = new boolean[400];
    for (int r = 0; r < 400; r++) {
      ofInterest[r] = oilPrice[r] > .7 && mediators[r] > 0;
    }
    ScenarioTable table =
        new ScenarioTable(ofInterest)
            .with("oil_price", ColumnKind.REAL, oilPrice)
            .with("mediators", ColumnKind.WHOLE, mediators);
    PeelingTrajectory trajectory = Prim.withDefaults().findBox(table);
    Box box = trajectory.densestCovering(0.5);
    System.out.println(box.coverage() + " " + box.density() + " " + box.limits());
    double chanceOfNoise = NoiseTest.pValue(table, Prim.withDefaults(), 99, 42);

    assertThat(box.density()).isGreaterThan(.9);
    assertThat(chanceOfNoise).isEqualTo(.01);
  }

  @Test
  void robustnessAndTheSplitOfVariance() {
    double[] baseline = new Worlds(1).chance(400);
    double[] mediation = Arrays.stream(baseline).map(Math::sqrt).toArray();
    double[][] runsByWorld = new double[100][];
    for (int w = 0; w < 100; w++) {
      runsByWorld[w] = new Worlds(w).chance(5);
    }
    RegretTable regret =
        RegretTable.of(
            List.of("baseline", "mediation"),
            List.of(baseline, mediation),
            Direction.MORE,
            0.5,
            OutcomeEstimator.latinHypercube());
    Dominance dominance = Dominance.between(mediation, baseline, Direction.MORE);
    VarianceSplit split = VarianceSplit.of(runsByWorld, Stratification.latinHypercube(), 0.95);
    System.out.println(regret.rows() + " " + dominance.relation() + " " + split.assumptionShare());

    assertThat(dominance.relation()).isEqualTo(Dominance.Relation.FIRST);
    assertThat(split.assumptionShare().low()).isZero();
  }
}
