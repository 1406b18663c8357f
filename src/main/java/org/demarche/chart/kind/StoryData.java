package org.demarche.chart.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.chart.Arm;
import org.demarche.model.QuadClass;

/**
 * One run: who did what to whom.
 *
 * @param arm the arm
 * @param replication its number, from 1
 * @param ending how it came out in a few words, such as "USA–CUB managed tension"; may be empty
 * @param horizonDays the last day, above 0
 * @param lanes the actors, a lane each, in the order drawn
 * @param events what they did, in any order
 * @param sessions when institutions met
 */
public record StoryData(
    Arm arm,
    long replication,
    String ending,
    double horizonDays,
    List<Lane> lanes,
    List<Event> events,
    List<Session> sessions) {

  /** Checks that every event and session belongs to a lane, that ids are unique, and copies all. */
  public StoryData {
    lanes = List.copyOf(lanes);
    events = List.copyOf(events);
    sessions = List.copyOf(sessions);
    if (!(horizonDays > 0) || !Double.isFinite(horizonDays)) {
      throw new IllegalArgumentException(
          "The horizon must be above 0 days, got " + horizonDays + ".");
    }
    Set<String> codes = new HashSet<>();
    for (Lane lane : lanes) {
      if (!codes.add(lane.actor())) {
        throw new IllegalArgumentException("The actor " + lane.actor() + " has two lanes.");
      }
    }
    Set<String> ids = new HashSet<>();
    for (Event event : events) {
      if (!codes.contains(event.source())) {
        throw new IllegalArgumentException(
            "Event " + event.id() + " is by " + event.source() + ", who has no lane.");
      }
      if (!ids.add(event.id())) {
        throw new IllegalArgumentException("The event " + event.id() + " comes twice.");
      }
    }
    for (Session session : sessions) {
      if (!codes.contains(session.institution())) {
        throw new IllegalArgumentException(
            "The session on day "
                + session.day()
                + " is of "
                + session.institution()
                + ", which has no lane.");
      }
    }
  }

  /** The same run with some of its events. */
  StoryData withEvents(List<Event> some) {
    return new StoryData(arm, replication, ending, horizonDays, lanes, some, sessions);
  }

  /**
   * A lane.
   *
   * @param actor the actor's code
   * @param label what a reader calls it
   * @param institution whether it is an institution rather than a government
   */
  public record Lane(String actor, String label, boolean institution) {}

  /**
   * An event.
   *
   * @param id its id
   * @param day when
   * @param source the code of the actor who did it
   * @param targets the codes of those it was done to; those without a lane are left out of the
   *     picture
   * @param quad its class
   * @param label what happened, a few words
   * @param weight how much it matters, 0 or more: the heaviest are named in the picture
   * @param causes the ids of the events it answers; those not in the story are left out
   */
  public record Event(
      String id,
      double day,
      String source,
      List<String> targets,
      QuadClass quad,
      String label,
      double weight,
      List<String> causes) {

    /** Checks day and weight and copies the lists. */
    public Event {
      targets = List.copyOf(targets);
      causes = List.copyOf(causes);
      if (!Double.isFinite(day) || !(weight >= 0)) {
        throw new IllegalArgumentException(
            "Event " + id + " needs a day and a weight of 0 or more.");
      }
    }
  }

  /**
   * A session of an institution.
   *
   * @param institution the code of its lane
   * @param day when
   * @param label what came of it, a few words
   */
  public record Session(String institution, double day, String label) {}
}
