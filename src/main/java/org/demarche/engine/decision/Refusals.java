package org.demarche.engine.decision;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.EventId;
import org.demarche.model.Plan;

/** Says why a decision that a person handed in cannot be taken. */
public final class Refusals {
  private Refusals() {}

  /** The message that an option is not open, with those that are. */
  public static String notOpen(Plan plan, Choice choice, int action, int target) {
    List<String> open = new ArrayList<>();
    for (int k = 0; k < choice.menu.actions.length; k++) {
      if (choice.available[k]) {
        open.add(name(plan, choice.menu.actions[k], choice.targets[k]));
      }
    }
    return name(plan, action, target)
        + " is not open to "
        + plan.actors().get(choice.actor).code()
        + " on the occasion "
        + EventId.toText(choice.occasion)
        + ". Open are: "
        + (open.isEmpty() ? "none" : String.join(", ", open))
        + ".";
  }

  private static String name(Plan plan, int action, int target) {
    if (action < 0) {
      return "doing nothing";
    }
    String id = plan.actions().get(action).id();
    return target < 0 ? id : id + " toward " + plan.actors().get(target).code();
  }
}
