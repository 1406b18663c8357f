package org.demarche.scenario.compile;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Expression;
import org.demarche.model.Quantity;
import org.demarche.model.Query;
import org.demarche.model.ScriptedEvent.Chance;
import org.demarche.model.ScriptedEvent.Hazard;
import org.demarche.scenario.Dates;
import org.demarche.scenario.Located;
import org.demarche.scenario.Problem;
import org.demarche.words.Message;

/** Reads when an event of the timeline takes place. */
final class EventTimes {
  /** Growth beyond this would make any rate certain or nil within a day. */
  private static final Range GROWTH = Range.between(-20, 20);

  private final Reading reading;
  private final Quantities quantities;
  private final Expressions expressions;
  private final LocalDateTime start;
  private final double horizonDays;

  EventTimes(
      Reading reading,
      Quantities quantities,
      Expressions expressions,
      LocalDateTime start,
      double horizonDays) {
    this.reading = reading;
    this.quantities = quantities;
    this.expressions = expressions;
    this.start = start;
    this.horizonDays = horizonDays;
  }

  /** When an event takes place. */
  record When(
      Quantity at,
      Optional<Expression> condition,
      Quantity delay,
      Optional<Chance> chance,
      Optional<Hazard> hazard) {}

  When read(Located entry) {
    Optional<Located> at = entry.find("at");
    Optional<Located> when = entry.find("when");
    Optional<Located> answers = entry.find("answers");
    Optional<Located> chance = entry.find("chance");
    entry
        .find("delay")
        .filter(delay -> at.isPresent() || (when.isEmpty() && answers.isEmpty()))
        .ifPresent(
            delay ->
                reading
                    .problems()
                    .addToKey(
                        delay,
                        Message.of("problem-delay-from"),
                        Message.of("problem-delay-maybe-at")));
    return new When(
        at.flatMap(this::at).orElse(Quantity.ZERO),
        when.flatMap(expressions::condition)
            .or(() -> at.isPresent() ? Optional.empty() : answers.flatMap(this::afterAnswered)),
        quantities.days(entry, "delay", Quantity.ZERO),
        chance.flatMap(this::chance),
        entry.find("hazard").flatMap(hazard -> hazard(entry, hazard)));
  }

  /** A rate that grows with the burden and pressure of the government that it concerns. */
  private Optional<Hazard> hazard(Located entry, Located where) {
    for (String other : List.of("chance", "answers")) {
      entry
          .find(other)
          .ifPresent(
              beside ->
                  reading
                      .problems()
                      .addToKey(
                          beside,
                          Message.of("problem-hazard-beside", "key", other),
                          Message.of("problem-hazard-maybe-when")));
    }
    Located leader = entry.find("leader").orElse(where);
    int of =
        where.find("of").isPresent()
            ? reading.reference(where, "of", Names.Kind.ACTOR)
            : reading.reference(leader, "of", Names.Kind.ACTOR);
    if (where.find("of").isEmpty() && leader.find("of").isEmpty()) {
      reading.problems().add(where, Message.of("problem-hazard-of"));
    }
    Optional<Quantity> perYear = quantities.find(where, "per_year", Range.NOT_NEGATIVE);
    if (where.find("per_year").isEmpty()) {
      reading.problems().add(where, Message.of("problem-hazard-rate"));
    }
    Quantity burden = quantities.read(where, "burden", GROWTH, Quantity.ZERO);
    Quantity pressure = quantities.read(where, "pressure", GROWTH, Quantity.ZERO);
    return of < 0 ? Optional.empty() : perYear.map(rate -> new Hazard(of, rate, burden, pressure));
  }

  /** An answer without a time of its own follows the event that it answers. */
  private Optional<Expression> afterAnswered(Located answers) {
    int event = answers.text().map(id -> reading.names().find(Names.Kind.EVENT, id)).orElse(-1);
    return event < 0
        ? Optional.empty()
        : Optional.of(new Expression.Ask(Query.HAPPENED, List.of(event, -1), Double.NaN));
  }

  private Optional<Quantity> at(Located where) {
    Optional<String> text = where.text();
    if (text.isPresent() && Dates.looksLikeDate(text.get())) {
      return reading
          .date(where)
          .flatMap(date -> within(where, Quantity.of(Dates.daysBetween(start, date))));
    }
    return quantities.days(where, Range.ANY).flatMap(day -> within(where, day));
  }

  private Optional<Quantity> within(Located where, Quantity at) {
    Optional<Reach> known = quantities.reach(at);
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Reach reach = known.get();
    Message shown =
        where
            .text()
            .map(text -> Message.of("problem-quoted", "text", text))
            .orElseGet(() -> Message.of("problem-time-day", "day", Range.show(reach.low())));
    if (reach.low() < 0) {
      Problem problem = where.problem(Message.of("problem-time-before-start", "time", shown));
      boolean canVary = reach.low() < reach.high();
      reading
          .problems()
          .add(
              canVary
                  ? problem.maybe(Message.of("problem-maybe-truncate", "bounds", "{min: 0}"))
                  : problem);
      return Optional.empty();
    }
    String horizon = Range.show(horizonDays);
    if (reach.low() > horizonDays) {
      reading
          .problems()
          .add(
              where,
              Message.of("problem-time-beyond-horizon", "time", shown, "horizon", horizon),
              Message.of("problem-horizon-maybe-longer"));
      return Optional.empty();
    }
    if (reach.high() > horizonDays) {
      reading.warn(where, Message.of("problem-time-may-be-beyond", "horizon", horizon));
    }
    return Optional.of(at);
  }

  private Optional<Chance> chance(Located where) {
    Optional<Quantity> p = quantities.find(where, "p", Range.SHARE);
    Optional<Quantity> within =
        where.find("within").flatMap(window -> quantities.days(window, Range.NOT_NEGATIVE));
    if (where.find("p").isEmpty() || where.find("within").isEmpty()) {
      reading
          .problems()
          .add(
              where,
              Message.of("problem-chance-window"),
              Message.verbatim("{p: 0.3, within: 30 d}"));
      return Optional.empty();
    }
    Optional<Reach> reach = p.flatMap(quantities::reach);
    if (reach.isPresent() && reach.get().high() >= 1 && reach.get().attained()) {
      reading
          .problems()
          .add(
              where.find("p").orElse(where),
              Message.of("problem-chance-certain"),
              Message.of("problem-chance-maybe-at"));
      return Optional.empty();
    }
    if (within.flatMap(quantities::reach).filter(window -> window.low() <= 0).isPresent()) {
      reading
          .problems()
          .add(where.find("within").orElse(where), Message.of("problem-chance-no-window"));
      return Optional.empty();
    }
    return p.flatMap(known -> within.map(window -> new Chance(known, window)));
  }
}
