package org.demarche.statistics.incidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.statistics.Interval;
import org.demarche.statistics.Stratification;
import org.demarche.statistics.Worlds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Nominal 95% intervals of cumulative incidence at day 30, 600 runs in blocks of 20.
 *
 * <p>Any event comes at rate .03 a day; it is of kind 1 with probability .3 + .4 u, u an
 * assumption, so the incidence of kind 1 is .5 (1 − exp(−.9)). Censoring, if any, comes at rate
 * .01.
 */
class IncidenceCoverageTest {
  private static final double TRUTH = .5 * (1 - Math.exp(-.9));
  private static final double[] GRID = {30};

  /** 400 data sets carry 1.09 points; 3.5 of them either way. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void intervalsCoverInFourHundredSets(boolean censored) {
    assertThat(coverage(400, censored)).isBetween(.912, .988);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void intervalsCoverInFourThousandSets(boolean censored) {
    assertThat(coverage(4000, censored)).isBetween(.935, .965);
  }

  private static double coverage(int sets, boolean censored) {
    int covered = 0;
    for (int set = 0; set < sets; set++) {
      covered += interval(set, censored).contains(TRUTH) ? 1 : 0;
    }
    return (double) covered / sets;
  }

  private static Interval interval(int set, boolean censored) {
    Worlds worlds = new Worlds(set);
    double[] u = worlds.assumption(600);
    double[] event = worlds.chance(600);
    double[] kind = worlds.chance(600);
    double[] end = worlds.chance(600);
    double[] times = new double[600];
    int[] kinds = new int[600];
    IncidenceCounter counter = new IncidenceCounter(GRID, Stratification.latinHypercube());
    for (int r = 0; r < 600; r++) {
      double time = -Math.log(1 - event[r]) / .03;
      double censoring = -Math.log(1 - end[r]) / .01;
      boolean first = kind[r] < .3 + .4 * u[r];
      boolean seen = !censored || time <= censoring;
      times[r] = seen ? time : censoring;
      kinds[r] = seen ? (first ? 1 : 2) : AalenJohansen.CENSORED;
      counter.add(first ? time : IncidenceCounter.NEVER);
    }
    IncidenceCurve curve =
        censored
            ? new AalenJohansen(times, kinds, Stratification.latinHypercube())
                .incidence(1, GRID, .95)
            : counter.curve(.95);
    return curve.points().get(0).share().interval();
  }
}
