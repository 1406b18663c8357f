package org.demarche.results;

/**
 * A climate in one character, so that the climates of all pairs take little room: whole Goldstein
 * points from {@value #LEAST} ({@code 0}) to {@value #MOST} ({@code z}); what lies beyond is
 * written as the end.
 */
public final class ClimateLevel {
  /** The lowest climate told apart, in Goldstein points. */
  public static final int LEAST = -40;

  /** The highest climate told apart, in Goldstein points. */
  public static final int MOST = 21;

  private static final String SIGNS =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private ClimateLevel() {}

  /** Returns the character of a climate in Goldstein points. */
  public static char of(double climate) {
    return SIGNS.charAt((int) Math.rint(Math.max(LEAST, Math.min(MOST, climate))) - LEAST);
  }

  /**
   * Returns the climate of a character, in whole Goldstein points.
   *
   * @throws IndexOutOfBoundsException if it stands for none
   */
  public static int climate(char level) {
    int at = SIGNS.indexOf(level);
    if (at < 0) {
      throw new IndexOutOfBoundsException("no climate is written as " + level);
    }
    return at + LEAST;
  }
}
