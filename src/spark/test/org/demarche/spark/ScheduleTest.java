package org.demarche.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What the page on clusters says of a thousand cores, from the schedule as it is coded. */
final class ScheduleTest {
  private static final int WAVES = 200;

  /** Of the base case, as {@link DriverShareTest} measured them. */
  private static final double TASK = 0.8;

  private static final double DRIVER = 0.0125;
  private static final double SPREAD = 0.3;

  private static double efficiency(int cores, double driverSeconds) {
    return new Schedule(cores, TASK, SPREAD, driverSeconds).efficiency(WAVES);
  }

  @Test
  void whereTheDriverHasTimeCoresHardlyWait() {
    assertThat(efficiency(2, DRIVER)).isGreaterThan(0.99);
    assertThat(efficiency(32, DRIVER)).isCloseTo(0.98, within(0.01));
    assertThat(efficiency(64, DRIVER)).isCloseTo(0.87, within(0.01));
  }

  @Test
  void theDriverBindsWhereItsShareOfATaskTimesTheCoresIsMoreThanATask() {
    assertThat(efficiency(100, DRIVER)).isCloseTo(TASK / (100 * DRIVER), within(0.01));
    assertThat(efficiency(1000, DRIVER)).isCloseTo(TASK / (1000 * DRIVER), within(0.01));
    assertThat(efficiency(1000, 0.0004)).isCloseTo(0.885, within(0.01));
  }
}
