package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Actor;
import org.demarche.model.Distribution;
import org.demarche.model.Ladder;
import org.demarche.model.Procedure;
import org.demarche.model.Procedure.Call;
import org.demarche.model.Procedure.Kind;
import org.demarche.model.Procedure.Restraint;
import org.demarche.model.Procedure.Veto;
import org.demarche.model.Quantity;
import org.demarche.scenario.Located;
import org.demarche.scenario.Provenances;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** Compiles what legislatures and courts may do to bind their governments. */
final class ProceduresCompiler {
  private static final int NO_RUNG = Ladder.TOP + 1;
  private static final Distribution AT_ONCE = new Distribution.Constant(0);

  private final Reading reading;
  private final Quantities quantities;
  private final DistributionReader distributions;
  private final List<Actor> actors;

  ProceduresCompiler(Reading reading, Quantities quantities, List<Actor> actors) {
    this.reading = reading;
    this.quantities = quantities;
    this.distributions = new DistributionReader(reading);
    this.actors = actors;
  }

  /** The procedures, sorted by id; those that are wrong are noted and left out. */
  List<Procedure> procedures(Located top) {
    List<Procedure> procedures = new ArrayList<>();
    for (Located entry : Reading.section(top, "procedures")) {
      procedure(top, entry).ifPresent(procedures::add);
    }
    return procedures;
  }

  private Optional<Procedure> procedure(Located top, Located entry) {
    int before = reading.problems().size();
    checkName(entry);
    Kind kind = reading.choice(entry, "kind", Kind.class, Kind.LEGISLATURE);
    int of = government(entry);
    Optional<Call> call = call(entry);
    Distribution lag = lag(entry, "lag");
    Optional<Quantity> p = quantities.find(entry, "p", Range.SHARE);
    if (entry.find("p").isEmpty()) {
      reading.problems().add(entry, Message.of("problem-procedure-chance"));
    }
    Optional<Veto> veto = entry.find("veto").map(this::veto);
    Optional<Restraint> restraint = entry.find("restrains").flatMap(this::restraint);
    List<Integer> voids = kinds(entry, "voids");
    double cooldown = reading.days(entry, "cooldown", 0);
    if (reading.problems().size() > before || of < 0 || call.isEmpty() || p.isEmpty()) {
      return Optional.empty();
    }
    return reading.make(
        entry,
        () ->
            new Procedure(
                entry.id(),
                reading.label(entry, "title", entry.id().replace('_', ' ')),
                kind,
                of,
                call.get(),
                lag,
                p.get(),
                veto.orElse(null),
                restraint.orElse(null),
                voids,
                cooldown,
                Provenances.at(top, entry.path())));
  }

  /** Conditions ask for events, actions and procedures by one kind of name. */
  private void checkName(Located entry) {
    boolean isEvent = reading.names().events().contains(entry.id());
    if (isEvent || reading.names().actions().contains(entry.id())) {
      reading
          .problems()
          .addToKey(
              entry,
              Message.of(
                  "problem-procedure-name",
                  "id",
                  entry.id(),
                  "kind",
                  new Shown.Case(isEvent ? "event" : "action")),
              Message.of("problem-maybe-another-id"));
    }
  }

  private int government(Located entry) {
    if (entry.find("of").isEmpty()) {
      reading.problems().add(entry, Message.of("problem-procedure-of"));
    }
    int of = reading.reference(entry, "of", Names.Kind.ACTOR);
    if (of >= 0 && !(actors.get(of) instanceof Actor.State)) {
      reading
          .problems()
          .add(
              entry.find("of").orElse(entry),
              Message.of("problem-actor-no-state", "code", actors.get(of).code()));
      return -1;
    }
    return of;
  }

  private Optional<Call> call(Located entry) {
    Optional<Located> where = entry.find("called_by");
    if (where.isEmpty()) {
      reading.problems().add(entry, Message.of("problem-procedure-call"));
      return Optional.empty();
    }
    int before = reading.problems().size();
    int rung = reading.whole(where.get(), "rung", 0, Ladder.TOP, -1);
    List<Integer> actions = sorted(where.get(), "actions", Names.Kind.ACTION);
    List<Integer> measures = kinds(where.get(), "measures");
    List<Integer> events = sorted(where.get(), "events", Names.Kind.EVENT);
    List<Integer> on = sorted(where.get(), "on", Names.Kind.ACTOR);
    if (reading.problems().size() > before) {
      return Optional.empty();
    }
    return reading.make(where.get(), () -> new Call(rung, actions, measures, events, on));
  }

  private Veto veto(Located where) {
    return new Veto(
        quantities.read(where, "p", Range.SHARE, Quantity.ONE),
        lag(where, "lag"),
        quantities.read(where, "override", Range.SHARE, Quantity.ZERO),
        lag(where, "override_lag"));
  }

  private Optional<Restraint> restraint(Located where) {
    List<Integer> families = sorted(where, "families", Names.Kind.FAMILY);
    List<Integer> actions = sorted(where, "actions", Names.Kind.ACTION);
    boolean unsaid = families.isEmpty() && actions.isEmpty();
    int rung = reading.whole(where, "rung", 0, Ladder.TOP, unsaid ? Ladder.FORCE : NO_RUNG);
    List<Integer> on = sorted(where, "on", Names.Kind.ACTOR);
    double days = reading.days(where, "for", Double.POSITIVE_INFINITY);
    Optional<Quantity> cost = quantities.find(where, "cost", Range.SHARE);
    return reading.make(
        where, () -> new Restraint(rung, families, actions, on, days, cost.orElse(null)));
  }

  private List<Integer> kinds(Located parent, String key) {
    return sorted(parent, key, Names.Kind.MEASURE_KIND);
  }

  private List<Integer> sorted(Located parent, String key, Names.Kind kind) {
    return reading.references(parent, key, kind).stream().sorted().toList();
  }

  private Distribution lag(Located parent, String key) {
    return parent
        .find(key)
        .flatMap(where -> distributions.read(where, Range.NOT_NEGATIVE))
        .orElse(AT_ONCE);
  }
}
