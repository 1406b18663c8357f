package org.demarche.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Arms that agree in every run are not known to agree. */
final class UniformPairsTest {
  private static final long SEED = 20260103;

  private static double[] all(int n, double value) {
    double[] values = new double[n];
    Arrays.fill(values, value);
    return values;
  }

  private static Contrast contrast(double arm, double reference, int n, Stratification design) {
    return Contrast.between("a", "o", all(n, arm), all(n, reference), design).ofShares();
  }

  private static Comparison alone(Contrast contrast) {
    return ArmComparison.againstReference(List.of(contrast), .95, SEED).comparisons().get(0);
  }

  /** Tango 1998, equations for the score statistic and the fitted share of discordant pairs. */
  private static double score(int b, int c, int n, double d) {
    double linear = -b - c + (2.0 * n - b + c) * d;
    double root = Math.sqrt(linear * linear + 8.0 * n * c * d * (1 - d));
    double fitted = (root - linear) / (4.0 * n);
    return (b - c - n * d) / Math.sqrt(n * (2 * fitted + d * (1 - d)));
  }

  /** Newcombe, Statistics in Medicine 17, 1998, 857-872, table I: 0 of 20 by the score method. */
  @Test
  void whereNoPairDiffersTheLimitIsThatOfAShareOfWhichNoneWasSeen() {
    Comparison comparison = alone(contrast(0, 0, 20, Stratification.independent()));
    assertThat(comparison.interval().estimate()).isZero();
    assertThat(comparison.interval().high()).isCloseTo(.1611, within(5e-5));
    assertThat(comparison.interval().low()).isCloseTo(-.1611, within(5e-5));
    assertThat(comparison.p()).isEqualTo(1);
  }

  @Test
  void theLimitsSolveTheScoreEquation() {
    Interval none = alone(contrast(1, 1, 54, Stratification.independent())).interval();
    assertThat(score(0, 0, 54, none.high())).isCloseTo(-1.959964, within(1e-6));
    Interval every = alone(contrast(1, 0, 54, Stratification.independent())).interval();
    assertThat(every.high()).isEqualTo(1);
    assertThat(score(54, 0, 54, every.low())).isCloseTo(1.959964, within(1e-6));
    Interval never = alone(contrast(0, 1, 54, Stratification.independent())).interval();
    assertThat(never.low()).isEqualTo(-1);
    assertThat(never.high()).isEqualTo(-every.low());
  }

  /** McNemar's exact test: five pairs that all point one way have p = 2 / 2⁵. */
  @Test
  void fewPairsThatAllPointOneWayProveLittle() {
    assertThat(alone(contrast(1, 0, 5, Stratification.independent())).p()).isEqualTo(.0625);
  }

  @Test
  void runsInOneWorldCountOnce() {
    Stratification worlds = Stratification.worlds(10);
    Interval interval = alone(contrast(0, 0, 200, worlds)).interval();
    assertThat(interval)
        .isEqualTo(alone(contrast(0, 0, 20, Stratification.independent())).interval());
  }

  @Test
  void inAFamilyTheIntervalIsWiderAndTheOthersStayAsTheyWere() {
    double[] reference = new double[400];
    double[] other = new double[400];
    for (int r = 0; r < 400; r++) {
      reference[r] = r % 3 == 0 ? 1 : 0;
      other[r] = r % 5 == 0 ? 1 : 0;
    }
    Stratification design = Stratification.independent();
    Contrast same = Contrast.between("same", "o", reference, reference, design).ofShares();
    Contrast differs = Contrast.between("other", "o", other, reference, design).ofShares();
    List<Comparison> both =
        ArmComparison.againstReference(List.of(same, differs), .95, SEED).comparisons();
    assertThat(both.get(1)).isEqualTo(alone(differs));
    // Two intervals at once: each at 97.5%, so with z = 2.2414.
    assertThat(both.get(0).interval().high())
        .isCloseTo(2.241403 * 2.241403 / (400 + 2.241403 * 2.241403), within(1e-7));
    assertThat(both.get(0).pointwise()).isEqualTo(alone(same).interval());
  }
}
