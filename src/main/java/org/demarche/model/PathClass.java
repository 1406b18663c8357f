package org.demarche.model;

import java.util.Locale;

/**
 * How a focal pair came through a run, in order of precedence: whether force was used at any time
 * after the opening, else where the pair stands at the horizon. No class but the first and the
 * fourth says anything of the rung: a settled pair may keep its measures in force.
 */
public enum PathClass {
  /**
   * A lethal act, or an act or measure at the rung of force, between the pair at any time after the
   * opening.
   */
  ARMED_ESCALATION(
      "force used", "a lethal act, or one of rung 5 or above, at any time after the opening"),
  /** An agreement in force on at least half of the pair's joint salience. */
  SETTLEMENT("settlement", "an agreement on enough of the dispute is in force; measures may stay"),
  /** Markedly fewer measures in force than after the opening. */
  ACCOMMODATION("accommodation", "clearly fewer measures in force than after the opening"),
  /** Markedly more measures in force, at or above the rung of economic coercion. */
  COERCIVE_SPIRAL(
      "coercive spiral",
      "clearly more measures in force than after the opening, economic or graver"),
  /** A round of talks in the last weeks. */
  MANAGED_TENSION("managed tension", "no other class, but talks in the last weeks"),
  /** The rest. */
  FROZEN_STANDOFF("frozen stand-off", "no other class, and no talks in the last weeks");

  private final String title;
  private final String meaning;

  PathClass(String title, String meaning) {
    this.title = title;
    this.meaning = meaning;
  }

  /**
   * The id in files.
   *
   * @return for instance {@code managed_tension}
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The title for people.
   *
   * @return for instance {@code managed tension}
   */
  public String title() {
    return title;
  }

  /**
   * What it takes to be in the class, in a few words; the first class that applies counts.
   *
   * @return for instance {@code clearly fewer measures in force than after the opening}
   */
  public String meaning() {
    return meaning;
  }
}
