package org.demarche.evidence.signs;

import java.util.Locale;

/** What a change is said to do to a count. */
public enum Direction {
  /** It rises. */
  MORE(true, true),
  /** It falls. */
  FEWER(false, true),
  /** It does not rise. */
  NO_MORE(false, false),
  /** It does not fall. */
  NO_FEWER(true, false);

  private final boolean up;
  private final boolean strict;

  Direction(boolean up, boolean strict) {
    this.up = up;
    this.strict = strict;
  }

  /** The name in files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * What an interval of the difference says.
   *
   * @param low its lower end
   * @param high its upper end
   * @param moved whether any pair of runs differed at all
   */
  SignVerdict.Kind verdict(double low, double high, boolean moved) {
    double best = up ? low : -high;
    double worst = up ? -high : low;
    if (worst > 0) {
      return SignVerdict.Kind.FAILS;
    }
    if (strict) {
      return best > 0 ? SignVerdict.Kind.HOLDS : SignVerdict.Kind.OPEN;
    }
    return moved ? SignVerdict.Kind.HOLDS : SignVerdict.Kind.UNTOUCHED;
  }
}
