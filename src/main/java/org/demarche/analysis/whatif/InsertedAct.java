package org.demarche.analysis.whatif;

import java.util.List;
import java.util.Locale;
import org.demarche.model.Plan;
import org.demarche.model.Provenance;
import org.demarche.model.Quantity;
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
    return new ScriptedEvent(
        idOf(text),
        title,
        new Quantity.Fixed(day),
        null,
        new Quantity.Fixed(0),
        null,
        null,
        source,
        List.of(target),
        action,
        new Quantity.Fixed(1),
        List.of(),
        -1,
        -1,
        false,
        false,
        null,
        null,
        List.of(),
        new Provenance(Provenance.Kind.JUDGEMENT, text));
  }

  /** An id that an entry written by hand could have, so that it meets the same chance. */
  private static String idOf(String text) {
    return "inserted_" + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
  }
}
