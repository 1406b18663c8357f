package org.demarche.evidence.signs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Actor;
import org.demarche.model.PlanEdit;
import org.demarche.model.ScriptedEvent;
import org.demarche.model.Temperament;

/**
 * Governments of another temperament, and whoever succeeds them in a scripted change likewise.
 *
 * @param of whose
 * @param trait which side of it
 * @param shift by how much
 */
record TemperamentChange(Who of, Trait trait, Shift shift) implements Change {

  /** The sides of a temperament that a sign can change. */
  enum Trait {
    RECIPROCITY,
    HAWKISHNESS,
    NORM_COMMITMENT,
    CASUALTY_SENSITIVITY,
    RISK_TOLERANCE,
    TEMPO
  }

  @Override
  public Optional<Variant> apply(Stage stage) {
    BitSet who = stage.who(of);
    if (who.isEmpty()) {
      return Optional.empty();
    }
    List<Actor> actors = new ArrayList<>(stage.plan().actors());
    who.stream().forEach(i -> actors.set(i, changed(actors.get(i))));
    List<ScriptedEvent> timeline =
        stage.plan().timeline().stream().map(event -> changed(event, who)).toList();
    return Optional.of(
        Variant.of(PlanEdit.of(stage.plan()).actors(actors).timeline(timeline).plan()));
  }

  private Actor changed(Actor actor) {
    if (!(actor instanceof Actor.State state)) {
      return actor;
    }
    return new Actor.State(
        state.code(),
        state.name(),
        state.idealPoint(),
        state.capability(),
        changed(state.temperament()),
        state.choiceRule(),
        state.groups(),
        state.mediates(),
        state.reviews(),
        state.exports());
  }

  private ScriptedEvent changed(ScriptedEvent event, BitSet who) {
    ScriptedEvent.LeadershipChange change = event.leadership();
    if (change == null || !who.get(change.of())) {
      return event;
    }
    Temperament successor = change.temperament();
    if (successor == null) {
      return event;
    }
    return event.with(
        event.action(),
        event.casualties(),
        event.authorised(),
        new ScriptedEvent.LeadershipChange(
            change.of(), change.kind(), changed(successor), change.alignments(), change.toward()));
  }

  private Temperament changed(Temperament t) {
    return new Temperament(
        trait == Trait.RECIPROCITY ? shift.on(t.reciprocity()) : t.reciprocity(),
        t.inertia(),
        trait == Trait.HAWKISHNESS ? shift.on(t.hawkishness()) : t.hawkishness(),
        trait == Trait.NORM_COMMITMENT ? shift.on(t.normCommitment()) : t.normCommitment(),
        trait == Trait.CASUALTY_SENSITIVITY
            ? shift.on(t.casualtySensitivity())
            : t.casualtySensitivity(),
        trait == Trait.RISK_TOLERANCE ? shift.on(t.riskTolerance()) : t.riskTolerance(),
        trait == Trait.TEMPO ? shift.on(t.tempo()) : t.tempo(),
        t.sharpness());
  }
}
