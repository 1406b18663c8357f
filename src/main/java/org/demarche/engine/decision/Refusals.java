package org.demarche.engine.decision;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.EventId;
import org.demarche.model.Plan;
import org.demarche.words.Message;

/** Says why a decision that a person handed in cannot be taken. */
public final class Refusals {
  private Refusals() {}

  /** The message that an option is not open, with those that are. */
  public static Message notOpen(Plan plan, Choice choice, int action, int target) {
    List<Message> open = new ArrayList<>();
    for (int k = 0; k < choice.menu.actions.length; k++) {
      if (choice.available[k]) {
        open.add(name(plan, choice.menu.actions[k], choice.targets[k]));
      }
    }
    return Message.of(
        "run-not-open",
        "what",
        name(plan, action, target),
        "who",
        plan.actors().get(choice.actor).code(),
        "occasion",
        EventId.toText(choice.occasion),
        "open",
        open.isEmpty() ? Message.of("run-open-none") : open);
  }

  private static Message name(Plan plan, int action, int target) {
    if (action < 0) {
      return Message.of("run-act-nothing");
    }
    String id = plan.actions().get(action).id();
    return target < 0
        ? Message.verbatim(id)
        : Message.of("run-act-toward", "act", id, "target", plan.actors().get(target).code());
  }
}
