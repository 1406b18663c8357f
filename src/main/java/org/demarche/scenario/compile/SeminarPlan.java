package org.demarche.scenario.compile;

import java.util.List;

/**
 * How a class plays a scenario.
 *
 * @param turnDays days of the crisis in one turn
 * @param roles the parts to play, in the order of the file
 * @param injects news that the teacher can give, in the order of the file
 */
public record SeminarPlan(double turnDays, List<Role> roles, List<Inject> injects) {
  /** Copies the lists. */
  public SeminarPlan {
    roles = List.copyOf(roles);
    injects = List.copyOf(injects);
  }

  /**
   * A part to play.
   *
   * @param id unique among the roles
   * @param title for people
   * @param actor code of the actor that it plays
   * @param briefing what the players are told
   */
  public record Role(String id, String title, String actor, String briefing) {}

  /**
   * News for the class.
   *
   * @param id unique among the injects
   * @param atDays when it is due, in days from the start
   * @param text the news
   */
  public record Inject(String id, double atDays, String text) {}
}
