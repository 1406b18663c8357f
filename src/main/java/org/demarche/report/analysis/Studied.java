package org.demarche.report.analysis;

import org.demarche.chart.Estimate;
import org.demarche.scenario.compile.Arm;
import org.demarche.scenario.compile.Scenario;
import org.jspecify.annotations.Nullable;

/** What the charts of studies of one arm have in common. */
final class Studied {
  private Studied() {}

  /** The title of an arm, or its id where the scenario does not have it. */
  static String arm(Scenario scenario, String id) {
    return scenario.arms().stream()
        .filter(each -> each.id().equals(id))
        .map(Arm::title)
        .findFirst()
        .orElse(id);
  }

  /** An estimate, where there is one; its interval is stretched to its value. */
  static @Nullable Estimate estimate(
      @Nullable Double value, @Nullable Double low, @Nullable Double high) {
    return value == null || low == null || high == null
        ? null
        : new Estimate(value, Math.min(low, value), Math.max(high, value));
  }
}
