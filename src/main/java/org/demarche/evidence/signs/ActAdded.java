package org.demarche.evidence.signs;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Provenance;
import org.demarche.model.ScriptedEvent;

/**
 * One act more on the timeline.
 *
 * @param by perpetrator or victim
 * @param action its id
 * @param day when, in days from the start
 */
record ActAdded(Who by, String action, double day) implements Change {
  @Override
  public Optional<Variant> apply(Stage stage) {
    boolean first = by == Who.PERPETRATOR;
    int source = first ? stage.perpetrator() : stage.victim();
    int target = first ? stage.victim() : stage.perpetrator();
    return stage
        .action(action)
        .map(index -> Variant.of(stage.plan().with(List.of(event(source, target, index)))));
  }

  private ScriptedEvent event(int source, int target, int index) {
    return ScriptedEvent.act(
        "sign_" + action,
        action,
        day,
        new ScriptedEvent.Deed(source, index, target),
        Provenance.UNSTATED);
  }
}
