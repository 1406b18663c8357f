package org.demarche.evidence.mechanisms;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Plan;

/** The list of what is looked for. */
public final class Mechanisms {
  private Mechanisms() {}

  /**
   * Lists the mechanisms that a scenario has room for: those of its repertoire, its bodies and
   * offices, its procedures and hazards.
   *
   * @param plan an arm of it
   * @return in the order of the model's description; ids are unique
   */
  public static List<Mechanism> list(Plan plan) {
    Cast cast = new Cast(plan);
    List<Mechanism> list = new ArrayList<>(AttentionRules.list(cast));
    list.addAll(ChoiceRules.list(cast));
    list.addAll(ThirdPartyRules.list(cast));
    list.addAll(HomeRules.list(plan));
    list.addAll(TalkRules.list(cast));
    list.addAll(OffRampRules.list(plan));
    list.addAll(CouncilRules.list(plan));
    return List.copyOf(list);
  }
}
