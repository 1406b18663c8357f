package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Actor;
import org.demarche.model.Quantity;
import org.demarche.model.ScriptedEvent.CasualtyReport;
import org.demarche.model.ScriptedEvent.LeadershipChange;
import org.demarche.model.ScriptedEvent.Mourning;
import org.demarche.model.ScriptedEvent.Realignment;
import org.demarche.model.Temperament;
import org.demarche.scenario.Located;
import org.demarche.words.Message;

/** Reads what an event of the timeline brings with it: dead, mourning, a change of government. */
final class EventConsequences {
  private final Reading reading;
  private final Quantities quantities;
  private final ActorsCompiler temperaments;
  private final List<Actor> actors;

  EventConsequences(
      Reading reading, Quantities quantities, ActorsCompiler temperaments, List<Actor> actors) {
    this.reading = reading;
    this.quantities = quantities;
    this.temperaments = temperaments;
    this.actors = actors;
  }

  List<CasualtyReport> casualties(Located entry) {
    List<CasualtyReport> reports = new ArrayList<>();
    for (Located item : entry.find("casualties").map(Located::items).orElse(List.of())) {
      int side = reading.reference(item, "side", Names.Kind.ACTOR);
      Optional<Quantity> number = people(item);
      Quantity after = quantities.days(item, "after", Quantity.ZERO);
      Optional<Located> revision = item.find("revised");
      Optional<Quantity> revised = revision.flatMap(this::people);
      Quantity revisedAfter =
          revision.map(where -> quantities.days(where, "after", after)).orElse(Quantity.ZERO);
      if (revision.isPresent() && isAlwaysBefore(revisedAfter, after)) {
        reading.problems().add(revision.get(), Message.of("problem-revision-early"));
      }
      if (side >= 0 && number.isPresent()) {
        reports.add(
            new CasualtyReport(side, number.get(), after, revised.orElse(null), revisedAfter));
      }
    }
    return reports;
  }

  /** How many died: a whole number; one that is drawn is rounded in the run. */
  private Optional<Quantity> people(Located parent) {
    Optional<Quantity> number = quantities.find(parent, "number", Range.NOT_NEGATIVE);
    if (number.isPresent()
        && number.get() instanceof Quantity.Fixed fixed
        && fixed.value() != Math.rint(fixed.value())) {
      reading
          .problems()
          .add(
              parent.find("number").orElse(parent),
              Message.of("problem-number-not-whole", "value", Range.show(fixed.value())));
      return Optional.empty();
    }
    return number;
  }

  private boolean isAlwaysBefore(Quantity first, Quantity second) {
    Optional<Reach> one = quantities.reach(first);
    Optional<Reach> other = quantities.reach(second);
    return one.isPresent() && other.isPresent() && one.get().high() < other.get().low();
  }

  Optional<Mourning> mourning(Located entry) {
    Optional<Located> where = entry.find("mourning");
    if (where.isEmpty()) {
      return Optional.empty();
    }
    int actor = state(where.get(), "actor");
    Quantity days = quantities.days(where.get(), "duration", Quantity.ONE);
    return actor < 0 ? Optional.empty() : Optional.of(new Mourning(actor, days));
  }

  private int state(Located parent, String key) {
    int actor = reading.reference(parent, key, Names.Kind.ACTOR);
    if (actor >= 0 && !(actors.get(actor) instanceof Actor.State)) {
      reading
          .problems()
          .add(
              parent.find(key).orElse(parent),
              Message.of("problem-actor-no-state", "code", actors.get(actor).code()));
      return -1;
    }
    return actor;
  }

  Optional<LeadershipChange> leadership(Located entry) {
    Optional<Located> where = entry.find("leader");
    if (where.isEmpty()) {
      return Optional.empty();
    }
    int of = state(where.get(), "of");
    LeadershipChange.Kind kind =
        reading.choice(
            where.get(), "becomes", LeadershipChange.Kind.class, LeadershipChange.Kind.REPLACED);
    if (of < 0 || !(actors.get(of) instanceof Actor.State state)) {
      return Optional.empty();
    }
    Optional<Located> successor = where.get().find("successor");
    Optional<Temperament> temperament =
        successor
            .filter(next -> next.find("temperament").isPresent())
            .map(next -> temperaments.temperament(next, state.temperament()));
    List<Realignment> own = alignments(successor, "alignment", of);
    List<Realignment> toward = alignments(successor, "alignment_from", of);
    return Optional.of(new LeadershipChange(of, kind, temperament.orElse(null), own, toward));
  }

  private List<Realignment> alignments(Optional<Located> successor, String key, int of) {
    List<Realignment> alignments = new ArrayList<>();
    for (Located member : Reading.sorted(successor.flatMap(next -> next.find(key)))) {
      if (member.id().equals("source")) {
        continue;
      }
      int to = reading.key(member, Names.Kind.ACTOR);
      Optional<Quantity> value = quantities.read(member, Range.SIGNED);
      if (to == of) {
        reading
            .problems()
            .addToKey(member, Message.of("problem-alignment-itself", "code", member.id()));
      } else if (to >= 0 && value.isPresent()) {
        alignments.add(new Realignment(to, value.get()));
      }
    }
    return alignments;
  }
}
