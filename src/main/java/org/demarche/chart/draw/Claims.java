package org.demarche.chart.draw;

import java.util.List;
import org.demarche.chart.Estimate;
import org.demarche.words.Message;
import org.demarche.words.Shown;

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
   * A share of runs: {@code 37% of runs}, or of few runs {@code 3 of 5 runs}.
   *
   * @param share in [0, 1]
   * @param runs how many there are, at least 1
   */
  public static Message ofRuns(double share, long runs) {
    return runs < PER_CENT_FROM
        ? Message.of("chart-runs-counted", "count", Math.round(share * runs), "runs", runs)
        : Message.of("chart-runs-share", "share", new Shown.Percent(share));
  }

  /** A share without the word runs: {@code 37%}, or of few runs {@code 3 of 5}. */
  public static Message share(double share, long runs) {
    return runs < PER_CENT_FROM
        ? Message.of("chart-share-counted", "count", Math.round(share * runs), "runs", runs)
        : Message.of("chart-share", "share", new Shown.Percent(share));
  }

  /**
   * Two shares, in whole per cent where that tells them apart, else with one decimal.
   *
   * @return two values
   */
  public static List<Shown> apart(double first, double second) {
    return rounded(first) == rounded(second)
        ? List.of(new Shown.Share(first, 1), new Shown.Share(second, 1))
        : List.of(new Shown.Percent(first), new Shown.Percent(second));
  }

  /** Whole per cent, with places of their own for hardly any and for nearly all. */
  private static long rounded(double share) {
    boolean hardlyAny = share > 0 && share < .005;
    boolean nearlyAll = share < 1 && share >= .995;
    return hardlyAny ? -1 : nearlyAll ? 101 : Math.round(100 * share);
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
}
