package org.demarche.chart.kind;

import java.util.List;
import org.demarche.model.Ladder;

/**
 * The rungs through which a class went, over the model's runs of the same world.
 *
 * @param panels one for each relation under study, at least one
 * @param source where the numbers come from, in a line
 */
public record PlayedData(List<Panel> panels, String source) {
  /** Copies the list. */
  public PlayedData {
    panels = List.copyOf(panels);
  }

  /**
   * A relation under study.
   *
   * @param pair its label
   * @param played the class's rung by whole day from day 0
   * @param spreads the model's by whole day from day 0
   * @param runs of the model behind each spread, above 0
   */
  public record Panel(String pair, List<Integer> played, List<Spread> spreads, int runs) {
    /** Copies the lists and checks that rungs are rungs. */
    public Panel {
      played = List.copyOf(played);
      spreads = List.copyOf(spreads);
      if (played.stream().anyMatch(rung -> rung < 0 || rung > Ladder.TOP) || runs < 1) {
        throw new IllegalArgumentException("Rungs lie from 0 to " + Ladder.TOP + ": " + played);
      }
    }

    /** The highest rung of the class. */
    int highest() {
      return played.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
  }

  /**
   * Quantiles of the model's rung on a day, ascending.
   *
   * @param low quantile .1
   * @param lower quantile .25
   * @param middle the median
   * @param upper quantile .75
   * @param high quantile .9
   */
  public record Spread(int low, int lower, int middle, int upper, int high) {}
}
