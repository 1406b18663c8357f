package org.demarche.chart.kind;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.demarche.chart.draw.Grid;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Pen;

/** Small multiples: panels in groups, each with its name, with shared axes. */
final class Multiples {

  private static final int HEADER_LINES = 2;

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
   * Draws groups of panels with their names.
   *
   * @param left room for the numbers of the vertical axis
   * @param name names a panel
   */
  static <P> void draw(
      Pen pen,
      Rectangle2D area,
      Map<String, List<P>> groups,
      double left,
      Function<P, String> name,
      PanelDrawing<P> drawing) {
    Ink ink = Ink.TEXT.at(.92);
    List<Integer> sizes = groups.values().stream().map(List::size).toList();
    double header = pen.lineHeight(ink) * HEADER_LINES + pen.em(.2);
    Grid.Room room = new Grid.Room(left, header, pen.em(1.9), pen.em(1.5), pen.em(1.5), pen.em(7.5));
    Grid grid = Grid.of(area, sizes, room);
    int number = 0;
    for (Map.Entry<String, List<P>> group : groups.entrySet()) {
      Grid.Group place = grid.groups().get(number);
      pen.text(group.getKey(), area.getX(), place.header().getY() + pen.em(1), Ink.HEADER.in(Palette.TEXT));
      for (int i = 0; i < group.getValue().size(); i++) {
        Grid.Cell cell = place.cells().get(i);
        List<String> lines = pen.wrap(name.apply(group.getValue().get(i)), ink, cell.plot().getWidth(), HEADER_LINES);
        double top = cell.plot().getY() - pen.em(.3) - lines.size() * pen.lineHeight(ink);
        pen.lines(lines, cell.header().getX(), top, ink);
        drawing.draw(cell, group.getValue().get(i));
      }
      number++;
    }
  }
}
