package org.demarche.evidence.mechanisms;

import static org.demarche.evidence.mechanisms.Mechanism.Submodel.OFF_RAMPS;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.Action;
import org.demarche.model.Plan;
import org.demarche.words.Message;

/** Each step back that the repertoire holds: concessions, contacts and help. */
final class OffRampRules {
  private static final Set<String> FAMILIES = Set.of("concession", "compliance", "outreach", "aid");

  private OffRampRules() {}

  static List<Mechanism> list(Plan plan) {
    List<Mechanism> list = new ArrayList<>();
    for (int a = 0; a < plan.actions().size(); a++) {
      Action action = plan.actions().get(a);
      boolean back = FAMILIES.contains(plan.families().get(action.family()).id());
      boolean amongStates = !action.requirement().armedGroups().only();
      if (back && amongStates && !action.roles().isEmpty()) {
        int index = a;
        list.add(
            new Mechanism(
                "act_" + action.id().toLowerCase(Locale.ROOT),
                OFF_RAMPS,
                Message.verbatim(action.title()),
                run -> run.acts((act, what) -> act.action() == index)));
      }
    }
    return list;
  }
}
