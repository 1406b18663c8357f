package org.demarche.chart.kind;

import java.util.List;
import org.demarche.chart.Arm;

/**
 * How paths run from rung to rung and into their classes.
 *
 * @param days on which rungs are told, ascending
 * @param panels one for each pair and arm
 */
public record AlluvialData(List<Double> days, List<Panel> panels) {

  /** Copies the lists. */
  public AlluvialData {
    days = List.copyOf(days);
    panels = List.copyOf(panels);
  }

  /**
   * One pair in one arm.
   *
   * @param arm the arm
   * @param pair what a reader calls the pair
   * @param runs how many there are, at least 1
   * @param flows {@code [stage][from][to]}: how many runs stood on a rung on one day and on another
   *     on the next; in the last stage {@code to} is the class in the order for readers
   */
  public record Panel(Arm arm, String pair, long runs, List<List<List<Long>>> flows) {

    /** Copies the counts. */
    public Panel {
      flows = flows.stream().map(stage -> stage.stream().map(List::copyOf).toList()).toList();
    }

    /** How many runs stand at each place of a column; the last column has the classes. */
    List<Long> column(int column) {
      if (column < flows.size()) {
        return flows.get(column).stream()
            .map(row -> row.stream().mapToLong(Long::longValue).sum())
            .toList();
      }
      List<List<Long>> last = flows.get(flows.size() - 1);
      return java.util.stream.IntStream.range(0, last.get(0).size())
          .mapToObj(to -> last.stream().mapToLong(row -> row.get(to)).sum())
          .toList();
    }
  }
}
