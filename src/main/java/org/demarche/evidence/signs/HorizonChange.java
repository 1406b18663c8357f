package org.demarche.evidence.signs;

import java.util.Optional;
import org.demarche.model.PlanEdit;

/**
 * A run that is looked at for a shorter time.
 *
 * @param share of the horizon, 0 to 1
 */
record HorizonChange(double share) implements Change {
  @Override
  public Optional<Variant> apply(Stage stage) {
    double days = share * stage.plan().horizonDays();
    return Optional.of(Variant.of(PlanEdit.of(stage.plan()).horizonDays(days).plan()));
  }
}
