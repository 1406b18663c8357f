package org.demarche.web.room;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Action;
import org.demarche.model.Actor;
import org.demarche.model.Ladder;
import org.demarche.model.Plan;
import org.demarche.scenario.compile.Scenario;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.seminar.Seat;
import org.demarche.seminar.Session;
import org.demarche.seminar.Snapshot;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/**
 * Names and numbers of a class in one language.
 *
 * @param words of the language
 * @param scenario told in it
 * @param seminar roles and injects told in it
 * @param actors names by code
 * @param roles titles by id
 */
public record Told(
    Words words,
    Scenario scenario,
    SeminarPlan seminar,
    Map<String, String> actors,
    Map<String, String> roles) {

  static Told of(Session session, Words words) {
    Scenario scenario = session.scenario(words.language());
    SeminarPlan seminar = session.plan(words.language());
    Map<String, String> actors = new HashMap<>();
    scenario.basePlan().actors().forEach(actor -> actors.put(actor.code(), actor.name()));
    Map<String, String> roles = new HashMap<>();
    seminar.roles().forEach(role -> roles.put(role.id(), role.title()));
    return new Told(words, scenario, seminar, actors, roles);
  }

  /** The name of an actor, or its code. */
  public String actor(String code) {
    return actors.getOrDefault(code, code);
  }

  /** The title of a role; that of the facilitator's desk for none. */
  public String role(String id) {
    return id.isEmpty() ? words.say("web-desk") : roles.getOrDefault(id, id);
  }

  /** The titles of roles, or that it is for everybody. */
  public String roles(List<String> ids) {
    return ids.isEmpty()
        ? words.say("web-everybody")
        : words.say("web-list", "items", ids.stream().map(this::role).toList());
  }

  /** Who speaks: the person, and the team if there is one. */
  public String speaker(Snapshot now, String seat, String role) {
    String person =
        now.seats().stream()
            .filter(each -> each.id().equals(seat))
            .findFirst()
            .map(Seat::person)
            .orElse("");
    if (person.isEmpty()) {
      return role(role);
    }
    return role.isEmpty() ? person : words.say("web-speaker", "person", person, "role", role(role));
  }

  /** The name of a rung. */
  public String rung(int rung) {
    return words.say(Ladder.name(rung));
  }

  /** Two parties. */
  public String pair(String first, String second) {
    return words.say("web-pair", "first", actor(first), "second", actor(second));
  }

  /** A share in per cent. */
  public String percent(double share) {
    return words.show(new Shown.Percent(share));
  }

  /** A number with few decimals. */
  public String number(double value, int decimals) {
    return words.show(new Shown.Plain(value, decimals));
  }

  /** The turn and the date. */
  public String when(Snapshot now) {
    return now.turn() == 0
        ? words.say("web-when-lobby", "date", new Shown.Date(now.date().toLocalDate()))
        : words.say(
            "web-when",
            "turn",
            now.turn(),
            "date",
            new Shown.Date(now.date().toLocalDate()),
            "day",
            now.day(),
            "horizon",
            now.horizon());
  }

  /** A day from the start as a date. */
  public String date(Snapshot now, double day) {
    return words.show(
        new Shown.Date(now.date().toLocalDate().plusDays((long) Math.floor(day) - now.day())));
  }

  /** When the clock runs out, for a script to count down to; empty for no limit. */
  public String until(Snapshot now) {
    Instant clock = now.clock();
    return clock == null ? "" : clock.toString();
  }

  /** Everybody who acts, for a list to choose from. */
  public List<Actor> cast() {
    return plan().actors();
  }

  /** Everything that can be done, for a list to choose from. */
  public List<Action> deeds() {
    return plan().actions();
  }

  private Plan plan() {
    return scenario.basePlan();
  }
}
