package org.demarche.chart.kind;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.demarche.chart.Arm;
import org.demarche.chart.draw.Grid;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Names;
import org.demarche.chart.draw.Pen;
import org.demarche.words.Shown;

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
   * How panels of pairs and arms are laid out.
   *
   * @param pair the label of a panel's pair
   * @param arm the arm of a panel
   * @param left room at the left for the numbers of the vertical axis
   */
  record ByPair<P>(Function<P, String> pair, Function<P, Arm> arm, double left) {}

  /**
   * Draws panels by pair with one for each arm, or in one group by pair where each pair has a
   * single panel of one arm.
   */
  static <P> void drawByPair(
      Pen pen, Rectangle2D area, List<P> panels, ByPair<P> by, PanelDrawing<P> drawing) {
    Function<P, String> arm = panel -> by.arm().apply(panel).label();
    boolean isOfOneArm = isOfOneArm(panels, by.pair());
    draw(
        pen,
        area,
        group(panels, isOfOneArm ? arm : by.pair()),
        new Margins(by.left(), pen.em(1.8)),
        isOfOneArm ? by.pair() : arm,
        drawing);
  }

  /** Room for the numbers of an axis of shares. */
  static double shareRoom(Pen pen) {
    return pen.width(pen.show(new Shown.Share(1, 0)), Ink.NOTE) + pen.em(.6);
  }

  /** What belongs to the reference arm, or else to the first. */
  static <P> P leading(List<P> all, Function<P, Arm> arm) {
    return all.stream().filter(each -> arm.apply(each).reference()).findFirst().orElse(all.get(0));
  }

  private static <P> boolean isOfOneArm(List<P> panels, Function<P, String> pair) {
    return panels.size() > 1 && group(panels, pair).size() == panels.size();
  }

  /**
   * Draws groups of panels with their names.
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
    Grid grid = grid(pen, area, groups, margins, name);
    double width = grid.groups().get(0).cells().get(0).plot().getWidth();
    int number = 0;
    for (Map.Entry<String, List<P>> group : groups.entrySet()) {
      Grid.Group place = grid.groups().get(number);
      String heading = pen.cut(group.getKey(), Ink.HEADER, area.getWidth());
      pen.text(heading, area.getX(), place.header().getY() + pen.em(1), Ink.HEADER);
      List<String> all = group.getValue().stream().map(name).toList();
      Names names = Names.fit(pen, all, INK, width, HEADER_LINES);
      for (int i = 0; i < group.getValue().size(); i++) {
        header(pen, place.cells().get(i), names.lines(all.get(i)));
        drawing.draw(place.cells().get(i), group.getValue().get(i));
      }
      number++;
    }
  }

  private static void header(Pen pen, Grid.Cell cell, List<String> lines) {
    double top = cell.plot().getY() - pen.em(.3) - lines.size() * pen.lineHeight(INK);
    pen.lines(lines, cell.header().getX(), top, INK);
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
