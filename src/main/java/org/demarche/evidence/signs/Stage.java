package org.demarche.evidence.signs;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.engine.World;
import org.demarche.model.Action;
import org.demarche.model.Actor;
import org.demarche.model.Institution;
import org.demarche.model.Ladder;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.ScriptedEvent;
import org.demarche.model.VotingRule;

/** Who is who in a crisis on which signs are tried. */
final class Stage {
  private final Plan plan;
  private final int perpetrator;
  private final int victim;
  private final World median;

  private Stage(Plan plan, int perpetrator, int victim) {
    this.plan = plan;
    this.perpetrator = perpetrator;
    this.victim = victim;
    this.median = World.median(plan);
  }

  /** The stage of a plan; empty where no act of one government on another opens the crisis. */
  static Optional<Stage> of(Plan plan) {
    if (plan.openingEvent() < 0) {
      return Optional.empty();
    }
    ScriptedEvent opening = plan.timeline().get(plan.openingEvent());
    if (opening.source() < 0 || opening.action() < 0) {
      return Optional.empty();
    }
    int p = opening.source();
    int v =
        opening.targets().stream()
            .filter(target -> focal(plan, p, target) >= 0)
            .findFirst()
            .orElse(opening.targets().get(0));
    return p == v ? Optional.empty() : Optional.of(new Stage(plan, p, v));
  }

  Plan plan() {
    return plan;
  }

  int perpetrator() {
    return perpetrator;
  }

  int victim() {
    return victim;
  }

  ScriptedEvent opening() {
    return plan.timeline().get(plan.openingEvent());
  }

  /** Whether the opening act is a use of force. */
  boolean opensByForce() {
    return plan.actions().get(opening().action()).rung() >= Ladder.FORCE;
  }

  /** The index of the parties' focal pair, -1 for none. */
  int focalPair() {
    return focal(plan, perpetrator, victim);
  }

  private static int focal(Plan plan, int a, int b) {
    for (int k = 0; k < plan.focalPairs().size(); k++) {
      Pair pair = plan.focalPairs().get(k);
      if ((pair.first() == a && pair.second() == b) || (pair.first() == b && pair.second() == a)) {
        return k;
      }
    }
    return -1;
  }

  /** The indices of those who are meant; empty where there is nobody. */
  BitSet who(Who who) {
    BitSet set = new BitSet();
    switch (who) {
      case PERPETRATOR -> set.set(perpetrator);
      case VICTIM -> set.set(victim);
      case PARTIES -> {
        set.set(perpetrator);
        set.set(victim);
      }
      case STATES -> states(set);
      case THIRDS -> thirds(set);
      case GUARDIANS -> {
        thirds(set);
        set.and(guardians());
      }
    }
    return set;
  }

  private void states(BitSet set) {
    for (int i = 0; i < plan.actors().size(); i++) {
      set.set(i, plan.actors().get(i) instanceof Actor.State);
    }
  }

  private void thirds(BitSet set) {
    states(set);
    for (Pair pair : plan.focalPairs()) {
      set.clear(pair.first());
      set.clear(pair.second());
    }
    set.clear(perpetrator);
    set.clear(victim);
  }

  private BitSet guardians() {
    BitSet set = new BitSet();
    for (Institution body : plan.institutions()) {
      if (body.rule() instanceof VotingRule.Supermajority rule) {
        body.members().stream()
            .filter(member -> member.actor() >= 0 && rule.veto().contains(member.code()))
            .forEach(member -> set.set(member.actor()));
      }
    }
    return set;
  }

  /** The value of a number where every assumption takes its median. */
  double median(Quantity quantity) {
    return quantity instanceof Quantity.Assumed assumed
        ? assumed.times() * median.value(assumed.assumption()) + assumed.plus()
        : ((Quantity.Fixed) quantity).value();
  }

  /** The index of an action, empty where the repertoire lacks it. */
  Optional<Integer> action(String id) {
    return index(plan.actions().stream().map(Action::id).toList(), id);
  }

  /** The index of a kind of measure, empty where the repertoire lacks it. */
  Optional<Integer> measureKind(String id) {
    return index(plan.measureKinds().stream().map(kind -> kind.id()).toList(), id);
  }

  private static Optional<Integer> index(List<String> ids, String id) {
    int found = ids.indexOf(id);
    return found < 0 ? Optional.empty() : Optional.of(found);
  }

  /** Indices of the institutions of a kind. */
  List<Integer> bodies(BodyKind kind) {
    return IntStream.range(0, plan.institutions().size())
        .filter(k -> kind.includes(plan.institutions().get(k)))
        .boxed()
        .toList();
  }
}
