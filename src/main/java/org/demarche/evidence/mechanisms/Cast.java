package org.demarche.evidence.mechanisms;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.demarche.model.Action;
import org.demarche.model.Actor;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.ScriptedEvent;
import org.demarche.model.Toward;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/** Who is who in a scenario: parties, third governments, offices, the opening act's two sides. */
final class Cast {
  private final Plan plan;
  private final BitSet parties = new BitSet();
  private final BitSet states = new BitSet();
  private final BitSet offices = new BitSet();
  private final BitSet supplierMeasures = new BitSet();

  Cast(Plan plan) {
    this.plan = plan;
    for (Pair pair : plan.focalPairs()) {
      parties.set(pair.first());
      parties.set(pair.second());
    }
    for (int i = 0; i < plan.actors().size(); i++) {
      states.set(i, plan.actors().get(i) instanceof Actor.State);
      offices.set(i, plan.actors().get(i) instanceof Actor.Office);
    }
    for (Action action : plan.actions()) {
      if (action.toward() == Toward.SUPPLIER && action.effect().measure() >= 0) {
        supplierMeasures.set(action.effect().measure());
      }
    }
  }

  Plan plan() {
    return plan;
  }

  /** Whether an actor belongs to a focal pair. */
  boolean party(int actor) {
    return actor >= 0 && parties.get(actor);
  }

  /** Whether an actor is a government outside the focal pairs. */
  boolean third(int actor) {
    return actor >= 0 && states.get(actor) && !parties.get(actor);
  }

  List<Integer> thirds() {
    return states.stream().filter(this::third).boxed().toList();
  }

  /** Who opened the crisis, -1 if nobody did. */
  int attacker() {
    @Nullable ScriptedEvent opening = opening();
    return opening == null ? -1 : opening.source();
  }

  /** Whether an actor was the target of the opening act. */
  boolean victim(int actor) {
    @Nullable ScriptedEvent opening = opening();
    return opening != null && opening.targets().contains(actor);
  }

  private @Nullable ScriptedEvent opening() {
    return plan.openingEvent() < 0 ? null : plan.timeline().get(plan.openingEvent());
  }

  /** Which focal pair two actors are, -1 for none. */
  int pair(int a, int b) {
    for (int p = 0; p < plan.focalPairs().size(); p++) {
      Pair pair = plan.focalPairs().get(p);
      if ((pair.first() == a && pair.second() == b) || (pair.first() == b && pair.second() == a)) {
        return p;
      }
    }
    return -1;
  }

  /** An actor's code, as in the scenario. */
  String code(int actor) {
    return plan.actors().get(actor).code();
  }

  /** An actor's code within an id. */
  String mark(int actor) {
    return code(actor).toLowerCase(Locale.ROOT);
  }

  /** A focal pair within an id. */
  String pairMark(int p) {
    Pair pair = plan.focalPairs().get(p);
    return mark(pair.first()) + "-" + mark(pair.second());
  }

  /** A title that tells its focal pair; the title alone where there is but one. */
  Message ofPair(int p, Message title) {
    Pair pair = plan.focalPairs().get(p);
    return plan.focalPairs().size() == 1
        ? title
        : Message.of(
            "mechanism-of-pair",
            "what",
            title,
            "first",
            code(pair.first()),
            "second",
            code(pair.second()));
  }

  /** Whether a measure is one that presses those who supply an opponent. */
  boolean pressesSuppliers(int kind) {
    return supplierMeasures.get(kind);
  }
}
