package org.demarche.model;

import java.util.List;

/** The rungs that a pair of actors can stand on. */
public final class Ladder {
  /** War or occupation. */
  public static final int TOP = 6;

  /** From this rung on an act is a use of force. */
  public static final int FORCE = 5;

  private static final List<String> NAMES =
      List.of(
          "routine",
          "verbal protest",
          "diplomatic measures",
          "economic coercion",
          "show of force, quarantine",
          "limited use of force, blockade",
          "war or occupation");

  private Ladder() {}

  /**
   * The name of a rung.
   *
   * @param rung 0 to {@link #TOP}
   * @return the name for people
   */
  public static String name(int rung) {
    return NAMES.get(rung);
  }
}
