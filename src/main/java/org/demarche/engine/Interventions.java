package org.demarche.engine;

import java.util.List;
import org.demarche.model.Intervention;
import org.demarche.model.Speed;

/** The interventions of a run, looked up by event. */
final class Interventions {
  static final Interventions NONE = new Interventions(List.of());

  private final List<Intervention> all;

  Interventions(List<Intervention> all) {
    this.all = List.copyOf(all);
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  List<Intervention> listAll() {
    return all;
  }

  boolean removes(long event) {
    for (Intervention one : all) {
      if (one instanceof Intervention.Remove remove && remove.event() == event) {
        return true;
      }
    }
    return false;
  }

  /** Days by which an event is put off. */
  double delay(long event) {
    double days = 0;
    for (Intervention one : all) {
      if (one instanceof Intervention.Delay delay && delay.event() == event) {
        days += delay.days();
      }
    }
    return days;
  }

  /** The choice that is forced on an occasion, or null. */
  Intervention.@org.jspecify.annotations.Nullable Force force(
      long occasion, int actor, Speed speed) {
    for (Intervention one : all) {
      if (one instanceof Intervention.Force force
          && force.occasion() == occasion
          && force.actor() == actor
          && force.speed() == speed) {
        return force;
      }
    }
    return null;
  }
}
