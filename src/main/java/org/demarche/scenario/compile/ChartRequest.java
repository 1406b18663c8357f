package org.demarche.scenario.compile;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a scenario asks of one chart of the catalogue.
 *
 * @param id the chart's id
 * @param include false to leave the chart out
 * @param title a title of the author's, or empty
 * @param pairs focal pairs to show as {@code USA-CUB}; empty for all
 * @param arms the arms to show; empty for all
 * @param outcomes the outcomes to show, by column; empty for the chart's own choice
 * @param arm the arm to show, or empty
 * @param replication the replication to show, if one is named
 */
public record ChartRequest(
    String id,
    boolean include,
    String title,
    List<String> pairs,
    List<String> arms,
    List<String> outcomes,
    String arm,
    OptionalInt replication) {
  /** Copies the lists. */
  public ChartRequest {
    pairs = List.copyOf(pairs);
    arms = List.copyOf(arms);
    outcomes = List.copyOf(outcomes);
  }

  /** The same settings, but for what others say. */
  public ChartRequest changedBy(ChartRequest others) {
    boolean otherArms = !others.arms.isEmpty() || !others.arm.isEmpty();
    return new ChartRequest(
        id,
        include,
        others.title.isBlank() ? title : others.title,
        others.pairs.isEmpty() ? pairs : others.pairs,
        otherArms ? others.arms : arms,
        others.outcomes.isEmpty() ? outcomes : others.outcomes,
        otherArms ? others.arm : arm,
        replication);
  }
}
