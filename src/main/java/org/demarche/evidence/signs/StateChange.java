package org.demarche.evidence.signs;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Actor;
import org.demarche.model.PlanEdit;
import org.demarche.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Governments that are stronger or weaker, that vote otherwise, or that do less.
 *
 * @param of whose
 * @param what what is changed of them
 * @param shift by how much; without meaning for what is taken away
 */
record StateChange(Who of, What what, Shift shift) implements Change {

  /** What can be changed of a government. */
  enum What {
    /** Its share of the world's capability. */
    CAPABILITY,
    /** Where it votes, from wherever that is towards the perpetrator. */
    IDEAL_POINT,
    /** It, and every office, offers no mediation. */
    NO_MEDIATION,
    /** It takes no initiatives. */
    NO_REVIEWS
  }

  @Override
  public Optional<Variant> apply(Stage stage) {
    BitSet who = stage.who(of);
    List<Actor> actors = new ArrayList<>(stage.plan().actors());
    boolean changed = false;
    for (int i = 0; i < actors.size(); i++) {
      Actor before = actors.get(i);
      if (before instanceof Actor.State state && who.get(i)) {
        actors.set(i, changed(stage, state));
      } else if (before instanceof Actor.Office office && what == What.NO_MEDIATION) {
        actors.set(i, silent(office));
      }
      changed |= !actors.get(i).equals(before);
    }
    return changed
        ? Optional.of(Variant.of(PlanEdit.of(stage.plan()).actors(actors).plan()))
        : Optional.empty();
  }

  private Actor changed(Stage stage, Actor.State state) {
    return new Actor.State(
        state.code(),
        state.name(),
        what == What.IDEAL_POINT ? idealPoint(stage, state.idealPoint()) : state.idealPoint(),
        what == What.CAPABILITY ? shift.on(state.capability()) : state.capability(),
        state.temperament(),
        state.choiceRule(),
        state.groups(),
        what != What.NO_MEDIATION && state.mediates(),
        what != What.NO_REVIEWS && state.reviews(),
        state.exports());
  }

  private @Nullable Quantity idealPoint(Stage stage, @Nullable Quantity own) {
    Actor perpetrator = stage.plan().actors().get(stage.perpetrator());
    Quantity its = perpetrator instanceof Actor.State state ? state.idealPoint() : null;
    if (own == null || its == null) {
      return own;
    }
    return Shift.toward(stage.median(its), 1 - shift.times()).on(own);
  }

  private static Actor silent(Actor.Office office) {
    return new Actor.Office(
        office.code(),
        office.name(),
        office.temperament(),
        office.choiceRule(),
        false,
        office.reviews());
  }
}
