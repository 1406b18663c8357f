package org.demarche.web.room;

import org.demarche.seminar.Seat;

/**
 * A page of a seat.
 *
 * @param shell what stands around it
 * @param home where the seat's pages are
 * @param seat whose it is
 * @param view what it shows now, marked up and escaped
 * @param mark of that view
 * @param version of the class that it shows
 */
public record SeatPage(
    Shell shell, String home, Seat seat, String view, String mark, long version) {
  /** The text of a sentence without values. */
  public String say(String key) {
    return shell.say(key);
  }
}
