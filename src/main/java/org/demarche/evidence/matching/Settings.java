package org.demarche.evidence.matching;

import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/**
 * How a match is sought.
 *
 * @param draws draws of each wave, at least 20
 * @param waves at least 1
 * @param screen crises on which a draw is tried first, at least 20
 * @param crises crises on which a draw that passes is run, at least {@code screen}
 * @param cutoff implausibility from which a draw is ruled out, above 0; three as a rule
 * @param rank which implausibility counts: 1 the largest, 2 the second largest, 3 the third
 * @param seed of draws, crises and chance
 * @param threads at least 1; results do not depend on it
 */
public record Settings(
    int draws, int waves, int screen, int crises, double cutoff, int rank, long seed, int threads) {
  /** Checks the ranges. */
  public Settings {
    require(draws >= 20 && draws <= 1_000_000, "--draws", draws, Message.of("match-range-draws"));
    require(waves >= 1 && waves <= 100, "--waves", waves, Message.of("match-range-waves"));
    require(screen >= 20, "--screen", screen, Message.of("match-range-screen"));
    require(
        crises >= screen && crises <= 100_000,
        "--crises",
        crises,
        Message.of("match-range-crises"));
    require(cutoff > 0 && cutoff < 100, "--cutoff", cutoff, Message.of("match-range-cutoff"));
    require(rank >= 1 && rank <= 3, "--rank", rank, Message.of("match-range-rank"));
    require(threads >= 1, "--threads", threads, Message.of("match-range-threads"));
  }

  private static void require(boolean fits, String what, double value, Message range) {
    if (!fits) {
      String shown = value == Math.rint(value) ? Long.toString((long) value) : "" + value;
      throw new UnfitException(
          Message.of("match-setting", "option", what, "range", range, "value", shown));
    }
  }
}
