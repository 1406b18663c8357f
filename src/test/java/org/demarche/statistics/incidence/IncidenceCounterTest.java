package org.demarche.statistics.incidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.demarche.statistics.OutcomeEstimator;
import org.demarche.statistics.Stratification;
import org.junit.jupiter.api.Test;

class IncidenceCounterTest {

  @Test
  void everyPointIsTheShareOfRunsWithTheEventByThen() {
    double[] times = new double[1010];
    double[] by45 = new double[1010];
    IncidenceCounter counter =
        new IncidenceCounter(new double[] {0, 45, 180}, Stratification.latinHypercube());
    for (int i = 0; i < times.length; i++) {
      times[i] = i % 9 == 0 ? Double.NaN : i % 4 == 0 ? IncidenceCounter.NEVER : i * 31 % 101;
      by45[i] = Double.isNaN(times[i]) ? Double.NaN : times[i] <= 45 ? 1 : 0;
      counter.add(times[i]);
    }
    IncidenceCurve curve = counter.curve(.95);

    // The estimator of one share is itself checked against R and by hand.
    assertThat(curve.points().get(1).share())
        .usingRecursiveComparison()
        .withEqualsForType((a, b) -> Math.abs(a - b) < 1e-12, Double.class)
        .isEqualTo(OutcomeEstimator.latinHypercube().share(by45));
    assertThat(curve.points())
        .extracting(IncidenceCurve.Point::time)
        .containsExactly(0.0, 45.0, 180.0);
  }

  @Test
  void anEventOnATimeOfTheGridHasHappenedByThen() {
    IncidenceCounter counter =
        new IncidenceCounter(new double[] {7, 30}, Stratification.independent());
    counter.add(7);
    counter.add(7.5);
    IncidenceCurve curve = counter.curve(.95);

    assertThat(curve.points().get(0).share().estimate()).isEqualTo(.5);
    assertThat(curve.points().get(1).share().estimate()).isEqualTo(1);
  }

  @Test
  void noRunsGiveUndefinedShares() {
    IncidenceCounter counter =
        new IncidenceCounter(new double[] {7}, Stratification.latinHypercube());

    assertThat(counter.curve(.95).points().get(0).share().interval().isDefined()).isFalse();
  }

  @Test
  void refusesAGridThatDoesNotRise() {
    assertThatThrownBy(
            () -> new IncidenceCounter(new double[] {7, 7}, Stratification.independent()))
        .hasMessageContaining("position 2");
  }
}
