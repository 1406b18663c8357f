package org.demarche.report.deck;

import java.awt.Color;
import java.util.List;

/** The numbers of a chart that its reader can edit. */
public sealed interface NativeChart {

  /**
   * Bars that add up to the whole.
   *
   * @param rows names of the bars, from the top
   * @param parts what each bar is made of, from the left
   */
  record Bars(List<String> rows, List<Part> parts) implements NativeChart {
    /** Copies the lists. */
    public Bars {
      rows = List.copyOf(rows);
      parts = List.copyOf(parts);
    }
  }

  /**
   * A part of every bar.
   *
   * @param name what it is
   * @param color of its bars
   * @param shares a share in [0, 1] for each row
   */
  record Part(String name, Color color, List<Double> shares) {
    /** Copies the list. */
    public Part {
      shares = List.copyOf(shares);
    }
  }

  /**
   * A value with its interval a row, beside a line of zero.
   *
   * @param axis what the numbers are
   * @param rows from the top
   */
  record Intervals(String axis, List<Interval> rows) implements NativeChart {
    /** Copies the list. */
    public Intervals {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of such a chart.
   *
   * @param name what stands beside it
   * @param color of its mark and line
   * @param low the lower end
   * @param value the value
   * @param high the upper end
   */
  record Interval(String name, Color color, double low, double value, double high) {}
}
