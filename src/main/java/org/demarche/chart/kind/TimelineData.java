package org.demarche.chart.kind;

import java.time.LocalDate;
import java.util.List;
import org.demarche.chart.Arm;

/**
 * The weightiest events of one run.
 *
 * @param arm the arm
 * @param replication its number, from 1
 * @param ending how it came out in a few words; may be empty
 * @param all how many events the run had
 * @param cards the weightiest, in the order of time
 */
public record TimelineData(Arm arm, long replication, String ending, long all, List<Card> cards) {

  /** Copies the cards. */
  public TimelineData {
    cards = List.copyOf(cards);
  }

  /** What kind of event a card tells of. */
  public enum Kind {
    /** An act that eases. */
    COOPERATION,
    /** An act that harms. */
    CONFLICT,
    /** A step of talks. */
    TALKS,
    /** A body's decision. */
    BODY
  }

  /**
   * One event.
   *
   * @param day days from the start
   * @param date the calendar's day
   * @param who who did it
   * @param what what happened
   * @param kind its kind
   */
  public record Card(double day, LocalDate date, String who, String what, Kind kind) {}
}
