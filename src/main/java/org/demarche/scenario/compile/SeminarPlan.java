package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Actor;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.jspecify.annotations.Nullable;

/**
 * How a class plays a scenario.
 *
 * @param turnDays whole days of the crisis in one turn, at least 1
 * @param turns how many turns the class plays, at least 1
 * @param minutes how long the class takes
 * @param aims what is to be learnt
 * @param questions to discuss afterwards
 * @param roles the parts to play, in the order of the file
 * @param injects news that the teacher can give, in the order of the file
 */
public record SeminarPlan(
    int turnDays,
    int turns,
    Minutes minutes,
    List<String> aims,
    List<String> questions,
    List<Role> roles,
    List<Inject> injects) {
  /** Copies the lists. */
  public SeminarPlan {
    aims = List.copyOf(aims);
    questions = List.copyOf(questions);
    roles = List.copyOf(roles);
    injects = List.copyOf(injects);
  }

  /**
   * The same with further injects.
   *
   * @param more put after those of the file
   */
  public SeminarPlan with(List<Inject> more) {
    List<Inject> all = new ArrayList<>(injects);
    all.addAll(more);
    return new SeminarPlan(turnDays, turns, minutes, aims, questions, roles, all);
  }

  /** Minutes of a class whose scenario says nothing of them. */
  static final Minutes USUAL_MINUTES = new Minutes(10, 8, 20);

  /** Room in a team whose scenario says nothing of it. */
  static final int USUAL_SEATS = 4;

  /** Initiatives in a turn of a team whose scenario says nothing of them. */
  static final int USUAL_ACTS = 3;

  private static final int USUAL_TURNS = 10;

  /**
   * How a class plays a scenario that says nothing of it: a team for each party to a relation under
   * study, ten turns, no injects.
   *
   * @param plan an arm of the scenario
   * @return roles by the actors' codes in small letters
   */
  public static SeminarPlan usual(Plan plan) {
    Set<Integer> parties = new LinkedHashSet<>();
    for (Pair pair : plan.focalPairs()) {
      parties.add(pair.first());
      parties.add(pair.second());
    }
    List<Role> roles = new ArrayList<>();
    for (int party : parties) {
      Actor actor = plan.actors().get(party);
      if (isPlayable(actor)) {
        String id = "team_" + actor.code().toLowerCase(java.util.Locale.ROOT);
        roles.add(new Role(id, actor.name(), actor.code(), "", USUAL_SEATS, USUAL_ACTS, List.of()));
      }
    }
    int turn = (int) Math.max(1, Math.ceil(plan.horizonDays() / USUAL_TURNS));
    return new SeminarPlan(
        turn, turnsIn(plan, turn), USUAL_MINUTES, List.of(), List.of(), roles, List.of());
  }

  /** Turns that fill the horizon. */
  static int turnsIn(Plan plan, int turnDays) {
    return (int) Math.max(1, Math.ceil(plan.horizonDays() / turnDays));
  }

  /**
   * Minutes that the class takes.
   *
   * @return opening, turns and debrief together
   */
  public int totalMinutes() {
    return minutes.opening() + turns * minutes.turn() + minutes.debrief();
  }

  /** Whether people can decide for an actor: a body's acts are its members' votes. */
  static boolean isPlayable(Actor actor) {
    return !(actor instanceof Actor.Council);
  }

  /**
   * How long the class takes.
   *
   * @param opening minutes to read the briefs
   * @param turn minutes of one turn
   * @param debrief minutes to talk about it
   */
  public record Minutes(int opening, int turn, int debrief) {}

  /**
   * A part to play.
   *
   * @param id unique among the roles
   * @param title for people
   * @param actor code of the actor that it plays
   * @param briefing what the players are told
   * @param seats how many people the team has room for, at least 1
   * @param acts most initiatives of the team in a turn
   * @param aims what the team is to reach
   */
  public record Role(
      String id, String title, String actor, String briefing, int seats, int acts, List<Aim> aims) {
    /** Copies the list. */
    public Role {
      aims = List.copyOf(aims);
    }
  }

  /**
   * What a team is to reach.
   *
   * @param text for people
   * @param outcome id of the outcome that it is measured by, or empty
   * @param low whether a lower value is the better one
   */
  public record Aim(String text, String outcome, boolean low) {}

  /**
   * News for the class.
   *
   * @param id unique among the injects
   * @param atDays when it is due, in days from the start
   * @param title a line; empty for none
   * @param text the news
   * @param from who sends it, for people; may be empty
   * @param to ids of the roles that it is for, empty for all
   * @param expected what the author expects the class to do with it; may be empty
   * @param event id of the event of the timeline that it tells of, or empty
   * @param act what somebody does by it, or null for words alone
   */
  public record Inject(
      String id,
      double atDays,
      String title,
      String text,
      String from,
      List<String> to,
      String expected,
      String event,
      @Nullable Deed act) {
    /** Copies the list. */
    public Inject {
      to = List.copyOf(to);
    }
  }

  /**
   * Who does what to whom.
   *
   * @param source code of the actor
   * @param action id of the action
   * @param target code of the actor to whom it is done
   */
  public record Deed(String source, String action, String target) {}
}
