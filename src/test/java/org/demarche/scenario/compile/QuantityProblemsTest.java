package org.demarche.scenario.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.demarche.model.Distribution;
import org.demarche.model.Plan;
import org.demarche.model.RankCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuantityProblemsTest {
  @TempDir Path folder;

  private static String assumption(String body) {
    return "assumptions:\n  zeal: {title: Zeal, " + body + ", source: \"judgement: test\"}\n";
  }

  private static String actors(String temperament) {
    return Marked.HEAD
        + Marked.ACTORS.replace("name: Aland", "name: Aland, temperament: {" + temperament + "}");
  }

  @Test
  void aQuantityIsCheckedOverAllThatItsAssumptionCanBe() {
    Marked.assertProblems(
        folder,
        actors("hawkishness: §{assumption: zeal, times: 2, plus: -0.1}")
            + assumption("distribution: {uniform: {min: 0.1, max: 0.8}}"),
        "actors.AAA.temperament.hawkishness: must be between 0 and 1 but can be anything from 0.1 to"
            + " 1.5, through 'zeal'. Maybe: truncate: {min: 0.05, max: 0.55} beside the"
            + " distribution's family in assumptions.zeal");
  }

  @Test
  void aNormalReachesBeyondAnyBound() {
    Marked.assertProblems(
        folder,
        actors("hawkishness: §{assumption: zeal}")
            + assumption("distribution: {normal: {mean: 0.5, sd: 0.1}}"),
        "actors.AAA.temperament.hawkishness: must be between 0 and 1 but can be anything from -0.33"
            + " to 1.33, through 'zeal'. Maybe: truncate: {min: 0, max: 1} beside the"
            + " distribution's family in assumptions.zeal");
    Plan plan =
        Marked.plan(
            folder,
            actors("hawkishness: {assumption: zeal}")
                + assumption(
                    "distribution: {normal: {mean: 0.5, sd: 0.1}, truncate: {min: 0, max: 1}}"));
    assertThat(plan.assumptions())
        .anySatisfy(
            known ->
                assertThat(known.distribution())
                    .isEqualTo(
                        new Distribution.Truncated(new Distribution.Normal(0.5, 0.1), 0, 1)));
  }

  @Test
  void anUnknownAssumptionComesWithTheNearestName() {
    Marked.assertProblems(
        folder,
        actors("hawkishness: {assumption: §zeel}") + assumption("value: 0.3"),
        "actors.AAA.temperament.hawkishness.assumption: there is no assumption 'zeel'. Maybe: zeal");
  }

  @Test
  void noNegativeRateReachesTheEngine() {
    Marked.assertProblems(
        folder,
        Marked.HEAD
            + Marked.ACTORS
            + "assumptions:\n"
            + "  review_rate: {distribution: §{normal: {mean: 0.05, sd: 0.02}}}\n"
            + "  matter_half_life: {value: §0}\n"
            + "  spill: {value: §1.2}\n",
        "assumptions.review_rate.distribution: must be at least 0 but can be anything from -0.116 to"
            + " 0.216. Maybe: truncate: {min: 0} beside the distribution's family",
        "assumptions.matter_half_life.value: must be greater than 0 but is 0",
        "assumptions.spill.value: must be between 0 and 1 but is 1.2");
  }

  @Test
  void distributionsAreCheckedWhereTheyStand() {
    Marked.assertProblems(
        folder,
        Marked.HEAD
            + Marked.ACTORS
            + """
            assumptions:
              a: {title: A, distribution: {pert: §{min: 0, mode: 3, max: 2}}, source: "judgement: test"}
              b: {title: B, distribution: {discrete: §{values: [1, 2], weights: [1]}}, source: "judgement: test"}
              c: {title: C, distribution: {discrete: §{values: [1, 1], weights: [1, 1]}}, source: "judgement: test"}
              d: {title: D, distribution: {uniform: {min: 0, max: 1}, truncate: §{min: 2, max: 3}}, source: "judgement: test"}
              e: {title: E, distribution: {normal: {mean: 0, sd: 1}, truncate: §{min: 3, max: 2}}, source: "judgement: test"}
            """,
        "assumptions.a.distribution.pert: pert min, mode, max must not decrease but has 3.0 before 2.0",
        "assumptions.b.distribution.discrete: discrete needs as many weights as values and at least"
            + " one, but has 2 values and 1 weights",
        "assumptions.c.distribution.discrete: discrete values must be different and increase, but 1.0"
            + " follows 1.0",
        "assumptions.d.distribution.truncate: the truncation leaves nothing of a distribution that"
            + " runs from 0 to 1",
        "assumptions.e.distribution.truncate: truncate min must be below max but they are 3.0 and 2.0");
  }

  @Test
  void theOrderOfDiscreteValuesDoesNotMatter() {
    Plan plan =
        Marked.plan(
            folder,
            actors("hawkishness: {assumption: zeal}")
                + assumption("distribution: {discrete: {values: [0.8, 0.2], weights: [1, 3]}}"));
    assertThat(plan.assumptions())
        .anySatisfy(
            known ->
                assertThat(known.distribution())
                    .isEqualTo(
                        new Distribution.Discrete(
                            java.util.List.of(0.2, 0.8), java.util.List.of(3.0, 1.0))));
  }

  @Test
  void correlationsJoinUncertainAssumptionsOnce() {
    String three =
        """
        assumptions:
          a: {title: A, distribution: {uniform: {min: 0, max: 1}, }, correlated: {b: 0.5, §c: 0.1, §d: 0.2}, source: "judgement: test"}
          b: {title: B, distribution: {uniform: {min: 0, max: 1}}, correlated: {a: §0.4}, source: "judgement: test"}
          c: {title: C, value: 1, source: "judgement: test"}
        """;
    Marked.assertProblems(
        folder,
        Marked.HEAD + Marked.ACTORS + three.replace("§c: 0.1", "c: §0.1"),
        "assumptions.a.correlated.c: only assumptions with a distribution can be correlated",
        "assumptions.a.correlated.d: there is no assumption 'd'. Maybe: a",
        "assumptions.b.correlated.a: this correlation is stated twice");
    Plan plan =
        Marked.plan(
            folder,
            Marked.HEAD
                + Marked.ACTORS
                + three
                    .replaceAll(", §.*\\}, source", "}, source")
                    .replaceAll("correlated: \\{a: §0.4\\}, ", ""));
    assertThat(plan.correlations()).hasSize(1);
    RankCorrelation only = plan.correlations().get(0);
    assertThat(only.rho()).isEqualTo(0.5);
    assertThat(plan.assumptions().get(only.first()).id()).isEqualTo("a");
    assertThat(plan.assumptions().get(only.second()).id()).isEqualTo("b");
  }

  private static String correlated(String first, String second) {
    String uniform = "distribution: {uniform: {min: 0, max: 1}}, source: \"judgement: test\"";
    return Marked.HEAD
        + Marked.ACTORS
        + "assumptions:\n"
        + ("  ka: {correlated: " + first + ", " + uniform + "}\n")
        + ("  kb: {correlated: " + second + ", " + uniform + "}\n")
        + ("  kc: {" + uniform + "}\n");
  }

  @Test
  void correlationsThatContradictEachOtherAreRefusedWhereTheyStand() {
    Marked.assertProblems(
        folder,
        correlated("§{kb: 0.9, kc: 0.9}", "{kc: -0.9}"),
        "assumptions.ka.correlated: the rank correlations between ka, kb, kc contradict each other;"
            + " weaken one of them, or state the missing ones");
    Plan plan = Marked.plan(folder, correlated("{kb: 0.9, kc: 0.9}", "{kc: 0.9}"));
    assertThat(plan.correlations()).hasSize(3);
  }

  @Test
  void noMoreThanNineteenAssumptionsHangTogether() {
    StringBuilder chain = new StringBuilder(Marked.HEAD + Marked.ACTORS + "assumptions:\n");
    for (int i = 0; i < 20; i++) {
      chain.append("  k").append(i).append(": {distribution: {uniform: {min: 0, max: 1}}");
      chain.append(
          i == 0 ? "" : ", correlated: " + (i == 1 ? "§" : "") + "{k" + (i - 1) + ": 0.2}");
      chain.append(", source: \"judgement: test\"}\n");
    }
    Marked.assertProblems(
        folder,
        chain.toString(),
        "assumptions.k1.correlated: 20 assumptions hang together through 'correlated', but at most"
            + " 19 can");
  }

  @Test
  void anAssumptionCannotTakeTheNameOfTheRowsNumber() {
    Marked.assertProblems(
        folder,
        Marked.HEAD
            + Marked.ACTORS
            + "assumptions:\n  §replication: {value: 1, source: \"judgement: test\"}\n",
        "assumptions.replication: 'replication' is a column of every table of results already."
            + " Maybe: my_replication");
  }
}
