package org.demarche.scenario.compile;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Outcome;
import org.demarche.model.Plan;
import org.demarche.scenario.Dates;
import org.demarche.scenario.Located;
import org.demarche.scenario.NearestName;
import org.demarche.words.Message;

/** Reads how a class plays the scenario. */
final class SeminarReader {
  private static final int MOST_SEATS = 60;
  private static final int MOST_ACTS = 50;
  private static final int MOST_MINUTES = 600;
  private static final int MOST_TURNS = 1000;

  private final Reading reading;
  private final Located top;
  private final Plan plan;

  SeminarReader(Reading reading, Located top, Plan plan) {
    this.reading = reading;
    this.top = top;
    this.plan = plan;
  }

  /** The section, where the scenario has one. */
  Optional<SeminarPlan> seminar() {
    return top.find("seminar").map(this::seminar);
  }

  private SeminarPlan seminar(Located where) {
    SeminarPlan usual = SeminarPlan.usual(plan);
    List<SeminarPlan.Role> roles = new ArrayList<>();
    for (Located role : members(where, "roles")) {
      roles.add(role(role));
    }
    int turn = (int) Math.max(1, Math.ceil(reading.days(where, "turn", usual.turnDays())));
    List<String> ids = roles.stream().map(SeminarPlan.Role::id).toList();
    List<SeminarPlan.Inject> injects = new ArrayList<>();
    for (Located inject : members(where, "injects")) {
      injects.add(inject(inject, ids, turn));
    }
    return new SeminarPlan(
        turn,
        reading.whole(where, "turns", 1, MOST_TURNS, SeminarPlan.turnsIn(plan, turn)),
        where.find("minutes").map(this::minutes).orElse(usual.minutes()),
        texts(where, "aims"),
        texts(where, "questions"),
        roles.isEmpty() ? usual.roles() : roles,
        injects);
  }

  private static List<Located> members(Located where, String key) {
    return where.find(key).map(Located::members).orElse(List.of());
  }

  private static List<Located> items(Located where, String key) {
    return where.find(key).map(Located::items).orElse(List.of());
  }

  private List<String> texts(Located where, String key) {
    return items(where, key).stream().flatMap(item -> reading.text(item).stream()).toList();
  }

  private SeminarPlan.Minutes minutes(Located where) {
    SeminarPlan.Minutes usual = SeminarPlan.USUAL_MINUTES;
    return new SeminarPlan.Minutes(
        reading.whole(where, "opening", 0, MOST_MINUTES, usual.opening()),
        reading.whole(where, "turn", 1, MOST_MINUTES, usual.turn()),
        reading.whole(where, "debrief", 0, MOST_MINUTES, usual.debrief()));
  }

  private SeminarPlan.Role role(Located role) {
    int actor = reading.reference(role, "actor", Names.Kind.ACTOR);
    if (actor >= 0 && !SeminarPlan.isPlayable(plan.actors().get(actor))) {
      reading
          .problems()
          .add(
              role.find("actor").orElse(role),
              Message.of("problem-seminar-body", "actor", reading.text(role, "actor", "")));
    }
    List<SeminarPlan.Aim> aims = new ArrayList<>();
    for (Located aim : items(role, "aims")) {
      aims.add(aim(aim));
    }
    return new SeminarPlan.Role(
        role.id(),
        reading.label(role, "title", role.id()),
        reading.text(role, "actor", ""),
        reading.text(role, "briefing", ""),
        reading.whole(role, "seats", 1, MOST_SEATS, SeminarPlan.USUAL_SEATS),
        reading.whole(role, "acts", 0, MOST_ACTS, SeminarPlan.USUAL_ACTS),
        aims);
  }

  private SeminarPlan.Aim aim(Located aim) {
    String outcome = reading.text(aim, "outcome", "");
    List<String> known = plan.outcomes().stream().map(Outcome::id).toList();
    if (!outcome.isEmpty() && !known.contains(outcome)) {
      reading
          .problems()
          .add(
              aim.find("outcome").orElse(aim),
              Message.of("problem-seminar-outcome", "outcome", outcome),
              NearestName.find(outcome, known));
    }
    return new SeminarPlan.Aim(
        reading.text(aim, "text", ""), outcome, reading.text(aim, "wants", "high").equals("low"));
  }

  private SeminarPlan.Inject inject(Located inject, List<String> roles, int turn) {
    List<String> to = new ArrayList<>();
    for (Located item : items(inject, "to")) {
      reading.text(item).filter(id -> isRole(item, id, roles)).ifPresent(to::add);
    }
    if (inject.find("event").isPresent()) {
      reading.reference(inject, "event", Names.Kind.EVENT);
    }
    return new SeminarPlan.Inject(
        inject.id(),
        inject.find("turn").isPresent()
            ? turn * (reading.whole(inject, "turn", 1, MOST_TURNS, 1) - 1)
            : at(inject),
        reading.label(inject, "title", ""),
        reading.text(inject, "text", ""),
        reading.label(inject, "from", ""),
        to,
        reading.text(inject, "expected", ""),
        reading.text(inject, "event", ""),
        inject.find("act").map(this::deed).orElse(null));
  }

  private boolean isRole(Located item, String id, List<String> roles) {
    if (!roles.contains(id)) {
      reading
          .problems()
          .add(item, Message.of("problem-seminar-role", "role", id), NearestName.find(id, roles));
    }
    return roles.contains(id);
  }

  private SeminarPlan.Deed deed(Located act) {
    reading.reference(act, "source", Names.Kind.ACTOR);
    reading.reference(act, "action", Names.Kind.ACTION);
    reading.reference(act, "target", Names.Kind.ACTOR);
    return new SeminarPlan.Deed(
        reading.text(act, "source", ""),
        reading.text(act, "action", ""),
        reading.text(act, "target", ""));
  }

  private double at(Located inject) {
    Optional<Located> at = inject.find("at");
    if (at.flatMap(Located::text).filter(Dates::looksLikeDate).isEmpty()) {
      return at.flatMap(reading::days).orElse(0.0);
    }
    Optional<LocalDateTime> start = top.find("start").flatMap(reading::date);
    Optional<LocalDateTime> date = at.flatMap(reading::date);
    return start.isEmpty() || date.isEmpty() ? 0 : Dates.daysBetween(start.get(), date.get());
  }
}
