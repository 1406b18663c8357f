package org.demarche.analysis.whatif;

import java.util.Locale;
import org.demarche.model.Plan;
import org.demarche.model.Provenance;
import org.demarche.model.ScriptedEvent;

/** An act that is put in, as an entry of the timeline. */
final class InsertedAct {
  private InsertedAct() {}

  /** The entry of an act on a day, in words as they were typed. */
  static ScriptedEvent of(Plan plan, String text, int source, int action, int target, double day) {
    String title =
        plan.actions()
            .get(action)
            .text()
            .replace("{source}", plan.actors().get(source).name())
            .replace("{target}", plan.actors().get(target).name());
    return ScriptedEvent.act(
        idOf(text),
        title,
        day,
        new ScriptedEvent.Deed(source, action, target),
        new Provenance(Provenance.Kind.JUDGEMENT, text));
  }

  /** An id that an entry written by hand could have, so that it meets the same chance. */
  private static String idOf(String text) {
    return "inserted_" + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
  }
}
