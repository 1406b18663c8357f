package org.demarche.statistics.discovery;

import java.util.stream.IntStream;
import org.demarche.statistics.SplitMix64;

/**
 * Would PRIM have found as striking a box in pure noise?
 *
 * <p>PRIM searches, so its boxes look dense even where nothing is to be found, and quasi-p values
 * do not allow for the search. Here the marks of interest are shuffled over the runs, PRIM searches
 * again, and the most striking box of the whole trajectory is compared: the excess of runs of
 * interest over what the mass of the box leads to expect, in standard deviations of drawing without
 * replacement. Report a box only if the p value is at most the error rate wanted.
 *
 * <p>Time grows with runs × assumptions × shuffles. For a table of very many runs test a random
 * part of it ({@link ScenarioTable#only}): the error rate stays what it is.
 */
public final class NoiseTest {

  private NoiseTest() {}

  /**
   * Returns the share of searches in noise, the real one counted in, that were as striking.
   *
   * @param table the runs
   * @param prim the search
   * @param shuffles how many searches in noise, at least 19; 199 resolve 5% well
   * @param seed key of the shuffles
   */
  public static double pValue(ScenarioTable table, Prim prim, int shuffles, long seed) {
    if (shuffles < 19) {
      throw new IllegalArgumentException(
          "shuffles " + shuffles + " cannot tell an error rate of 5%: give at least 19");
    }
    double found = strikingness(prim.findBoxWithoutLimits(table, Prim.everyRun(table)), table);
    // Each search is keyed by its number, so that the order changes nothing.
    long asStriking =
        1
            + IntStream.range(0, shuffles)
                .parallel()
                .mapToObj(s -> table.marking(shuffled(table.marks(), SplitMix64.keyed(seed, s))))
                .filter(
                    noise ->
                        strikingness(prim.findBoxWithoutLimits(noise, Prim.everyRun(noise)), noise)
                            >= found)
                .count();
    return asStriking / (shuffles + 1.0);
  }

  private static double strikingness(PeelingTrajectory trajectory, ScenarioTable table) {
    double n = table.runs();
    double share = table.runsOfInterest() / n;
    double most = 0;
    for (Box box : trajectory.boxes()) {
      double variance = box.runs() * share * (1 - share) * (n - box.runs()) / Math.max(1, n - 1);
      if (variance > 0) {
        double excess = (box.runsOfInterest() - box.runs() * share) / Math.sqrt(variance);
        most = Math.max(most, excess);
      }
    }
    return most;
  }

  private static boolean[] shuffled(boolean[] marks, SplitMix64 random) {
    for (int i = marks.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      boolean mark = marks[i];
      marks[i] = marks[j];
      marks[j] = mark;
    }
    return marks;
  }
}
