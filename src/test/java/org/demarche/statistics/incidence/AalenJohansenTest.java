package org.demarche.statistics.incidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.demarche.statistics.IntervalMethod;
import org.demarche.statistics.Stratification;
import org.demarche.statistics.Summary;
import org.junit.jupiter.api.Test;

class AalenJohansenTest {
  private static final double[] TIMES = {1, 2, 2, 3, 4, 5, 6, 7, 8, 9};
  private static final int[] KINDS = {1, 0, 2, 1, 1, 0, 2, 1, 0, 0};

  /** R survival::ovarian (26 women): futime, and 0 censored, else the treatment rx as the kind. */
  private static final double[] OVARIAN_TIMES = {
    59, 115, 156, 421, 431, 448, 464, 475, 477, 563, 638, 744, 769, 770, 803, 855, 1040, 1106, 1129,
    1206, 1227, 268, 329, 353, 365, 377
  };

  private static final int[] OVARIAN_KINDS = {
    1, 1, 1, 0, 1, 0, 2, 2, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 0
  };

  /**
   * By hand, ten runs: at 1 (10 at risk) F1 = 1/10; at 2 (9) F2 = .9/9 = .1, S = .8; at 3 (7) F1 =
   * .1 + .8/7; at 4 (6) F1 += (.8·6/7)/6, S = .8·5/7; at 6 (4) F2 = .1 + S/4; at 7 (3) F1 +=
   * S·3/4/3.
   */
  @Test
  void agreesWithATableWorkedByHand() {
    double[] grid = {.5, 1, 2, 3, 4, 6, 7, 20};

    double s = .8 * 5 / 7;
    assertThat(estimates(1, grid))
        .containsExactly(
            new double[] {
              0,
              .1,
              .1,
              .1 + .8 / 7,
              .1 + 1.6 / 7,
              .1 + 1.6 / 7,
              .1 + 1.6 / 7 + s / 4,
              .1 + 1.6 / 7 + s / 4
            },
            within(1e-12));
    assertThat(estimates(2, grid))
        .containsExactly(
            new double[] {0, 0, .1, .1, .1, .1 + s / 4, .1 + s / 4, .1 + s / 4}, within(1e-12));
  }

  /**
   * R 4.2.2, survival 3.5.3: d as above, f = survfit(Surv(t, factor(k, 0:2)) ~ 1, d, id = 1:10);
   * f$std.err at times 3, 6 and 7.
   */
  @Test
  void standardErrorsAgreeWithRsInfinitesimalJackknife() {
    AalenJohansen estimator = new AalenJohansen(TIMES, KINDS, Stratification.independent());
    double[] grid = {3, 6, 7};

    assertThat(errors(estimator, 1, grid))
        .containsExactly(
            new double[] {.1350412959190578, .1561844614737039, .1755624032485382}, within(1e-12));
    assertThat(errors(estimator, 2, grid))
        .containsExactly(
            new double[] {.0948683298050514, .1520702614960824, .1520702614960824}, within(1e-12));
  }

  /**
   * R: o = ovarian; o$k = ifelse(fustat == 0, 0, rx); f = survfit(Surv(futime, factor(k, 0:2)) ~ 1,
   * o, id = 1:26); summary(f, times = c(200, 400, 600)).
   */
  @Test
  void agreesWithROnTheOvarianData() {
    AalenJohansen estimator =
        new AalenJohansen(OVARIAN_TIMES, OVARIAN_KINDS, Stratification.independent());
    double[] grid = {200, 400, 600};

    assertThat(shares(estimator, 1, grid))
        .containsExactly(
            new double[] {.115384615384615, .192307692307692, .235294117647059}, within(1e-12));
    assertThat(shares(estimator, 2, grid))
        .containsExactly(new double[] {0, .0769230769230769, .2183006535947712}, within(1e-12));
    assertThat(errors(estimator, 1, grid))
        .containsExactly(
            new double[] {.0626562680016194, .0772920146604327, .0842821585385573}, within(1e-12));
    assertThat(errors(estimator, 2, grid))
        .containsExactly(new double[] {0, .0522589400374429, .0870350547517018}, within(1e-12));
  }

  /**
   * R: the same with influence = TRUE; rowsum(f$influence.pstate[, j, ], blocks of 4), its column
   * norms times sqrt(7 / 6) at the last times at or before 200, 400 and 600.
   */
  @Test
  void influencesAreSummedWithinBlocks() {
    AalenJohansen estimator =
        new AalenJohansen(OVARIAN_TIMES, OVARIAN_KINDS, new Stratification(4));

    assertThat(errors(estimator, 1, new double[] {200, 400, 600}))
        .containsExactly(
            new double[] {.1142410329959, .12467059171847, .12181922544132}, within(1e-11));
    assertThat(errors(estimator, 2, new double[] {400, 600}))
        .containsExactly(new double[] {.05366377854206, .10193250145665}, within(1e-11));
  }

  @Test
  void withoutCensoringItIsTheShareOfRunsByBlocks() {
    double[] times = new double[80];
    int[] kinds = new int[80];
    double[] first = new double[80];
    for (int i = 0; i < 80; i++) {
      times[i] = i * 37 % 80;
      kinds[i] = 1 + i % 2;
      first[i] = kinds[i] == 1 ? times[i] : IncidenceCounter.NEVER;
    }
    IncidenceCounter counter =
        new IncidenceCounter(new double[] {10, 30, 79}, Stratification.latinHypercube());
    Arrays.stream(first).forEach(counter::add);
    IncidenceCurve counted = counter.curve(.95);
    IncidenceCurve estimated =
        new AalenJohansen(times, kinds, Stratification.latinHypercube())
            .incidence(1, new double[] {10, 30, 79}, .95);

    for (int g = 0; g < 3; g++) {
      Summary a = counted.points().get(g).share();
      Summary b = estimated.points().get(g).share();
      assertThat(b.estimate()).isCloseTo(a.estimate(), within(1e-12));
      assertThat(b.interval().low()).isCloseTo(a.interval().low(), within(1e-9));
      assertThat(b.interval().high()).isCloseTo(a.interval().high(), within(1e-9));
    }
  }

  @Test
  void failedRunsAreLeftOutAndCounted() {
    double[] times = Arrays.copyOf(TIMES, 11);
    times[10] = Double.NaN;
    AalenJohansen estimator =
        new AalenJohansen(times, Arrays.copyOf(KINDS, 11), Stratification.independent());
    Summary share = estimator.incidence(1, new double[] {3}, .95).points().get(0).share();

    assertThat(share.n()).isEqualTo(10);
    assertThat(share.missing()).isEqualTo(1);
    assertThat(share.estimate()).isCloseTo(.1 + .8 / 7, within(1e-12));
    assertThat(share.method()).isEqualTo(IntervalMethod.WILSON_INDEPENDENT);
  }

  @Test
  void refusesInfiniteTimesAndNegativeKinds() {
    assertThatThrownBy(
            () ->
                new AalenJohansen(
                    new double[] {Double.POSITIVE_INFINITY},
                    new int[] {0},
                    Stratification.independent()))
        .hasMessageContaining("run 1");
    assertThatThrownBy(
            () ->
                new AalenJohansen(TIMES, KINDS, Stratification.independent())
                    .incidence(0, new double[] {1}, .95))
        .hasMessageContaining("must be positive");
  }

  private static double[] estimates(int kind, double[] grid) {
    return shares(new AalenJohansen(TIMES, KINDS, Stratification.independent()), kind, grid);
  }

  private static double[] shares(AalenJohansen estimator, int kind, double[] grid) {
    return estimator.incidence(kind, grid, .95).points().stream()
        .mapToDouble(p -> p.share().estimate())
        .toArray();
  }

  private static double[] errors(AalenJohansen estimator, int kind, double[] grid) {
    return estimator.incidence(kind, grid, .95).points().stream()
        .mapToDouble(p -> p.share().interval().standardError())
        .toArray();
  }
}
