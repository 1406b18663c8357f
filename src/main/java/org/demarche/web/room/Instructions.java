package org.demarche.web.room;

import java.util.Comparator;
import java.util.List;
import org.demarche.model.Actor;
import org.demarche.model.Institution;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.seminar.SeatView;
import org.demarche.words.Words;

/**
 * How a team votes whenever a body meets, ready to be marked up.
 *
 * @param model of the team's seat
 */
public record Instructions(SeatModel model) {

  private Words words() {
    return model.shell().words();
  }

  private Plan plan() {
    return model.told().scenario().basePlan();
  }

  /** Bodies in which the own actor has a seat. */
  public List<Institution> bodies() {
    String own = model.actor();
    return plan().institutions().stream()
        .filter(
            body -> body.members().stream().anyMatch(member -> code(member.actor()).equals(own)))
        .toList();
  }

  /** The code of a member; empty for one that takes no part. */
  private String code(int actor) {
    return actor < 0 ? "" : plan().actors().get(actor).code();
  }

  /** The name of a body. */
  public String name(Institution body) {
    return plan().actors().get(body.actor()).name();
  }

  /** Whom a text may be about: states, the parties of relations first. */
  public List<Actor> others() {
    return plan().actors().stream()
        .filter(Actor.State.class::isInstance)
        .sorted(Comparator.comparing(actor -> !isParty(actor)))
        .toList();
  }

  private boolean isParty(Actor actor) {
    return model.view().tracks().stream()
        .anyMatch(
            track -> track.first().equals(actor.code()) || track.second().equals(actor.code()));
  }

  /** Ways to vote. */
  public List<Intervention.Cast> votes() {
    return List.of(Intervention.Cast.values());
  }

  /** A way to vote. */
  public String title(Intervention.Cast vote) {
    return model.talks().vote(vote);
  }

  /** What is in force from earlier turns. */
  public List<SeatView.Sent> inForce() {
    return model.view().instructions();
  }

  /** What they are, in a word. */
  public String summary() {
    return inForce().isEmpty()
        ? words().say("web-instruct")
        : words().say("web-instruct-some", "count", inForce().size());
  }
}
