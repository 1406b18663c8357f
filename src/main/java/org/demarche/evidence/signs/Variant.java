package org.demarche.evidence.signs;

import java.util.List;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;

/**
 * A crisis with a change.
 *
 * @param plan with the same assumptions as the one that was changed
 * @param interventions what is done to its runs
 */
record Variant(Plan plan, List<Intervention> interventions) {
  Variant {
    interventions = List.copyOf(interventions);
  }

  static Variant of(Plan plan) {
    return new Variant(plan, List.of());
  }
}
