package org.demarche.analysis.update;

import java.util.List;
import org.demarche.results.NumberText;
import org.demarche.results.SpreadsheetCell;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger: what an outlook said of something that will be settled.
 *
 * @param issued date before which all was known that it rests on
 * @param arm id of the arm
 * @param what id of the outcome or the milestone
 * @param by code of whose acts count, empty for an outcome
 * @param on code of those on whom, or empty
 * @param acts ids of the actions that count, or {@code deeds} for all deeds; empty for an outcome
 * @param due date on which it is settled
 * @param n effective number of worlds behind it
 * @param before its chance as if nothing had been observed
 * @param after its chance given what had been
 * @param happened whether it did; null while that is not known
 */
public record Forecast(
    String issued,
    String arm,
    String what,
    String by,
    String on,
    List<String> acts,
    String due,
    int n,
    double before,
    double after,
    @Nullable Boolean happened) {
  static final String HEADER =
      "issued,arm,what,by,on,acts,due,n,before,after,happened,brier_before,brier_after,log_before,"
          + "log_after";

  /** Copies the list. */
  public Forecast {
    acts = List.copyOf(acts);
  }

  /** The same, settled. */
  Forecast settled(boolean did) {
    return new Forecast(issued, arm, what, by, on, acts, due, n, before, after, did);
  }

  /** Whether another says the same thing of the same day, so that it takes this one's place. */
  boolean isOf(Forecast other) {
    return issued.equals(other.issued)
        && arm.equals(other.arm)
        && what.equals(other.what)
        && due.equals(other.due);
  }

  /**
   * The squared error, 0 to 1, the less the better.
   *
   * @param chance that was told
   * @throws IllegalStateException if it is not settled
   */
  public double brier(double chance) {
    double miss = (did() ? 1 : 0) - chance;
    return miss * miss;
  }

  /**
   * The logarithmic score: minus the logarithm of the chance that what happened had; 0 is best. A
   * chance counted in n runs is never quite 0 or 1: it is taken as (n p + 1) / (n + 2).
   *
   * @param chance that was told
   * @throws IllegalStateException if it is not settled
   */
  public double logScore(double chance) {
    double p = (n * chance + 1) / (n + 2);
    return -StrictMath.log(did() ? p : 1 - p);
  }

  private boolean did() {
    Boolean known = happened;
    if (known == null) {
      throw new IllegalStateException(what + " is not settled");
    }
    return known;
  }

  /** The line, without its end. */
  String line() {
    String start =
        String.join(
            ",",
            issued,
            SpreadsheetCell.quoted(arm),
            SpreadsheetCell.quoted(what),
            by,
            on,
            String.join(" ", acts),
            due,
            String.valueOf(n),
            NumberText.of(before),
            NumberText.of(after));
    if (happened == null) {
      return start + ",,,,,";
    }
    return String.join(
        ",",
        start,
        did() ? "1" : "0",
        NumberText.of(brier(before)),
        NumberText.of(brier(after)),
        NumberText.of(logScore(before)),
        NumberText.of(logScore(after)));
  }
}
