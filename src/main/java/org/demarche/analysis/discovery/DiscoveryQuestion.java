package org.demarche.analysis.discovery;

import java.util.List;
import org.demarche.statistics.discovery.PrimSettings;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a folder.
 *
 * @param outcome the condition that marks the runs of interest
 * @param arm whose runs; null for the reference arm, or the first of the file
 * @param against if not null, every column of the condition stands for the arm's value minus this
 *     arm's in the same world
 * @param leaveOut columns of {@code assumptions.csv} that are no assumptions
 * @param settings how patient the search is
 * @param errorRate how often pure noise may yield a box, inside (0, 1)
 * @param seed key of the shuffles of the noise test
 * @param box the step of the first trajectory to tell; null for the best balanced one
 * @param boxes how many boxes at most, at least 1: each is searched among the runs outside those
 *     before it
 * @param tree whether a classification tree is wanted too
 */
public record DiscoveryQuestion(
    String outcome,
    @Nullable String arm,
    @Nullable String against,
    List<String> leaveOut,
    PrimSettings settings,
    double errorRate,
    long seed,
    @Nullable Integer box,
    int boxes,
    boolean tree) {

  /** How many boxes are looked for unless somebody says otherwise. */
  public static final int USUAL_BOXES = 3;

  private static final int LEAST_SHUFFLES = 199;
  private static final int SHUFFLES_AT_RATE = 10;

  /** Copies the list and checks the rate. */
  public DiscoveryQuestion {
    leaveOut = List.copyOf(leaveOut);
    if (!(errorRate > 0 && errorRate < 1)) {
      throw new IllegalArgumentException(
          "the error rate " + errorRate + " must be inside (0, 1). Maybe: 0.05");
    }
    if (boxes < 1) {
      throw new IllegalArgumentException("boxes " + boxes + " must be at least 1");
    }
  }

  /** Returns a question about the reference arm with the usual settings. */
  public static DiscoveryQuestion of(String outcome) {
    return new DiscoveryQuestion(
        outcome,
        null,
        null,
        List.of(),
        PrimSettings.defaults(),
        0.05,
        20260103,
        null,
        USUAL_BOXES,
        false);
  }

  /** Returns how many searches in noise tell whether a box is within the error rate. */
  int shuffles() {
    return Math.max(LEAST_SHUFFLES, (int) Math.ceil(SHUFFLES_AT_RATE / errorRate) - 1);
  }
}
