package org.demarche.chart.draw;

import java.util.Locale;
import org.demarche.chart.Estimate;

/**
 * Decides what a number of runs and an interval let a sentence say. Where they let it say nothing,
 * the sentence is that there are too few runs.
 */
public final class Claims {

  /** From so many runs on a share is told in per cent; below, runs are counted. */
  public static final int PER_CENT_FROM = 20;

  /** Below so many runs no arm is told apart from another, and none is called alike. */
  public static final int COMPARED_FROM = 10;

  /** A difference of shares that must not stay hidden where "no clear difference" is said. */
  private static final double HIDDEN = .5;

  private Claims() {}

  /**
   * A share of runs in words: {@code 37% of runs}, or of few runs {@code 3 of 5 runs}.
   *
   * @param share in [0, 1]
   * @param runs how many there are, at least 1
   */
  public static String ofRuns(double share, long runs) {
    return runs < PER_CENT_FROM ? counted(share, runs) : Numbers.percent(share) + " of runs";
  }

  /** A share in words without the word runs: {@code 37%}, or of few runs {@code 3 of 5}. */
  public static String share(double share, long runs) {
    return runs < PER_CENT_FROM ? Math.round(share * runs) + " of " + runs : Numbers.percent(share);
  }

  private static String counted(double share, long runs) {
    String count = Math.round(share * runs) + " of " + runs;
    return count + (runs == 1 ? " run" : " runs");
  }

  /**
   * Whether so many runs show the range that holds a part of them: at least one run lies beyond it
   * on either side.
   *
   * @param level the part held, such as .95
   * @param runs how many there are
   */
  public static boolean showsRange(double level, long runs) {
    return runs * (1 - level) / 2 >= 1 - 1e-9;
  }

  /**
   * Whether a difference may be called clear: its interval leaves out zero, and it does not rest on
   * a handful of pairs of runs, which may all agree by chance.
   *
   * @param difference with its interval
   * @param pairs of runs that it rests on
   */
  public static boolean isClear(Estimate difference, long pairs) {
    return difference.excludesZero() && pairs >= COMPARED_FROM;
  }

  /**
   * Whether arms may be said not to differ clearly: a large difference would have shown.
   *
   * @param hidden the largest difference of two shares that would not show, or 0 for what is no
   *     share
   * @param runs the fewest that anything rests on
   */
  public static boolean wouldShow(double hidden, long runs) {
    return hidden <= HIDDEN && runs >= COMPARED_FROM;
  }

  /** The answer where nothing else is one: {@code too few runs to say (5 an arm)}. */
  public static String tooFew(long runs) {
    return String.format(Locale.ROOT, "too few runs to say (%,d)", runs);
  }
}
