package org.demarche.evidence.patterns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Assumption;
import org.demarche.model.BaseRate;
import org.demarche.model.Parameter;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;

/** The numbers that a fit is made of. */
public final class FittedNumbers {
  private FittedNumbers() {}

  /**
   * The assumptions that a crisis can tell something of: the model's own numbers and the base rates
   * of the repertoire, as far as they are uncertain. Those of votes are left out, for no body votes
   * on a synthetic crisis.
   *
   * @return in the order of the plan
   */
  public static List<Assumption> list() {
    Plan plan = CrisisTemplate.read(List.of("library:standard")).basePlan();
    Set<Integer> ofBaseRates = new HashSet<>();
    for (BaseRate rate : plan.baseRates()) {
      if (rate.logRate() instanceof Quantity.Assumed assumed) {
        ofBaseRates.add(assumed.assumption());
      }
    }
    List<Assumption> fitted = new ArrayList<>();
    for (int k = 0; k < plan.assumptions().size(); k++) {
      Assumption each = plan.assumptions().get(k);
      boolean own =
          Parameter.findById(each.id()).isPresent()
              && !each.id().startsWith("vote_")
              && !each.id().equals("dispute");
      if (each.isUncertain() && (own || ofBaseRates.contains(k))) {
        fitted.add(each);
      }
    }
    return List.copyOf(fitted);
  }
}
