package org.demarche.evidence.signs;

import java.util.Locale;

/**
 * What came of a sign.
 *
 * @param sign which
 * @param kind the verdict
 * @param estimate mean difference between the changed run and the other, in the unit of the
 *     measure, every crisis weighing the same
 * @param low lower end of its interval, simultaneous over all signs
 * @param high upper end
 * @param without mean of the measure without the change
 * @param crises how many crises had room for it
 * @param pairs pairs of runs in them
 * @param moved pairs that differed in the measure
 */
public record SignVerdict(
    Sign sign,
    Kind kind,
    double estimate,
    double low,
    double high,
    double without,
    int crises,
    int pairs,
    int moved) {

  /** Verdicts. */
  public enum Kind {
    /** It lies on the right side, or not on the wrong one where that is all it says. */
    HOLDS,
    /** It should lie on one side and does not do so beyond chance. */
    OPEN,
    /** It lies on the wrong side beyond chance. */
    FAILS,
    /** It says that something does not get worse, and no pair of runs differed, or none was run. */
    UNTOUCHED;

    /** The name in JSON. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether nothing speaks against the sign. */
  public boolean holds() {
    return kind == Kind.HOLDS || kind == Kind.UNTOUCHED;
  }
}
