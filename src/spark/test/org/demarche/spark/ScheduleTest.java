package org.demarche.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What the page on clusters says of a thousand cores, from the schedule as it is coded. */
final class ScheduleTest {
  private static final int WAVES = 200;
  private static final double TASK = 0.3;
  private static final double SPREAD = 0.3;

  private static double efficiency(int cores, double driverSeconds) {
    return new Schedule(cores, TASK, SPREAD, driverSeconds).efficiency(WAVES);
  }

  @Test
  void whereTheDriverHasTimeCoresHardlyWait() {
    assertThat(efficiency(2, 0.001)).isGreaterThan(0.97);
    assertThat(efficiency(16, 0.001)).isGreaterThan(0.95);
    assertThat(efficiency(100, 0.001)).isGreaterThan(0.9);
  }

  @Test
  void theDriverBindsWhereItsShareOfATaskTimesTheCoresIsMoreThanATask() {
    double driver = 0.003;
    assertThat(efficiency(1000, driver)).isCloseTo(TASK / (1000 * driver), within(0.01));
    assertThat(efficiency(1000, TASK / 2000)).isGreaterThan(0.85);
  }
}
