package org.demarche.chart.kind;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.demarche.chart.draw.Grid;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Pen;

/** Small multiples: panels in groups, each with its name, with shared axes. */
final class Multiples {

  private static final double LEAST_HEIGHT = 2;
  private static final int HEADER_LINES = 3;
  private static final Ink INK = Ink.TEXT.at(.92);

  /**
   * Room around panels, in points.
   *
   * @param left room at the left for the numbers of the vertical axis
   * @param between room between panels
   */
  record Margins(double left, double between) {}

  private Multiples() {}

  /** Draws the data of one panel. */
  @FunctionalInterface
  interface PanelDrawing<P> {
    void draw(Grid.Cell cell, P panel);
  }

  /** Groups panels by a label, in the order in which the labels first come. */
  static <P> Map<String, List<P>> group(List<P> panels, Function<P, String> label) {
    Map<String, List<P>> groups = new LinkedHashMap<>();
    for (P panel : panels) {
      groups.computeIfAbsent(label.apply(panel), unused -> new ArrayList<>()).add(panel);
    }
    return groups;
  }

  /**
   * Draws groups of panels with their names: as many of each group as can be read, and a note where
   * some are left out.
   *
   * @param margins room around the panels
   * @param name names a panel
   */
  static <P> void draw(
      Pen pen,
      Rectangle2D area,
      Map<String, List<P>> groups,
      Margins margins,
      Function<P, String> name,
      PanelDrawing<P> drawing) {
    int most = groups.values().stream().mapToInt(List::size).max().orElse(0);
    Map<String, List<P>> shown = groups;
    Grid grid = grid(pen, area, groups, margins, name);
    Rectangle2D above =
        new Rectangle2D.Double(
            area.getX(), area.getY(), area.getWidth(), area.getHeight() - pen.em(1.4));
    for (int count = most - 1; count > 0 && isLow(grid, pen.em(LEAST_HEIGHT)); count--) {
      shown = first(groups, count);
      grid = grid(pen, above, shown, margins, name);
    }
    if (shown != groups) {
      String note = "The first " + shown.values().iterator().next().size() + " of " + most;
      pen.text(note + " are drawn; the table has them all.", area.getX(), area.getMaxY(), Ink.NOTE);
    }
    int number = 0;
    for (Map.Entry<String, List<P>> group : shown.entrySet()) {
      Grid.Group place = grid.groups().get(number);
      pen.text(group.getKey(), area.getX(), place.header().getY() + pen.em(1), Ink.HEADER);
      for (int i = 0; i < group.getValue().size(); i++) {
        header(pen, place.cells().get(i), name.apply(group.getValue().get(i)));
        drawing.draw(place.cells().get(i), group.getValue().get(i));
      }
      number++;
    }
  }

  private static void header(Pen pen, Grid.Cell cell, String name) {
    List<String> lines = pen.wrap(name, INK, cell.plot().getWidth(), HEADER_LINES);
    double top = cell.plot().getY() - pen.em(.3) - lines.size() * pen.lineHeight(INK);
    pen.lines(lines, cell.header().getX(), top, INK);
  }

  private static boolean isLow(Grid grid, double least) {
    return grid.groups().get(0).cells().get(0).plot().getHeight() < least;
  }

  private static <P> Map<String, List<P>> first(Map<String, List<P>> groups, int count) {
    Map<String, List<P>> first = new LinkedHashMap<>();
    groups.forEach(
        (label, panels) -> first.put(label, panels.subList(0, Math.min(count, panels.size()))));
    return first;
  }

  /** A name takes a second line only where one does not hold it. */
  private static <P> Grid grid(
      Pen pen,
      Rectangle2D area,
      Map<String, List<P>> groups,
      Margins margins,
      Function<P, String> name) {
    List<Integer> sizes = groups.values().stream().map(List::size).toList();
    Grid grid = new Grid(1, List.of());
    for (int lines = 1; lines <= HEADER_LINES; lines++) {
      double header = pen.lineHeight(INK) * lines + pen.em(.3);
      grid =
          Grid.of(
              area,
              sizes,
              new Grid.Room(
                  margins.left(),
                  header,
                  pen.em(1.9),
                  pen.em(1.5),
                  margins.between(),
                  pen.em(7.5),
                  pen.em(LEAST_HEIGHT)));
      double width = grid.groups().get(0).cells().get(0).plot().getWidth();
      int most = lines;
      boolean fits =
          groups.values().stream()
              .flatMap(List::stream)
              .allMatch(panel -> pen.linesNeeded(name.apply(panel), INK, width) <= most);
      if (fits) {
        return grid;
      }
    }
    return grid;
  }
}
