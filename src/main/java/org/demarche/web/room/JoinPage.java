package org.demarche.web.room;

import java.util.List;

/**
 * The page on which people come in.
 *
 * @param shell what stands around it
 * @param title of the class
 * @param summary what the scenario is about
 * @param code that was given, if it is right
 * @param wrong whether one was given that is not
 * @param places what can be taken
 * @param back where the last seat of this browser is, or empty
 * @param backName who has it
 */
public record JoinPage(
    Shell shell,
    String title,
    String summary,
    String code,
    boolean wrong,
    List<Place> places,
    String back,
    String backName) {
  /** Copies the list. */
  public JoinPage {
    places = List.copyOf(places);
  }

  /**
   * A place that can be taken.
   *
   * @param value what the form sends
   * @param title for people
   * @param note who plays what, how many are there
   * @param full whether there is no more room
   */
  public record Place(String value, String title, String note, boolean full) {}

  /** The text of a sentence without values. */
  public String say(String key) {
    return shell.say(key);
  }

  /** The link to the last seat. */
  public String backText() {
    return shell.words().say("web-join-back", "name", backName);
  }
}
