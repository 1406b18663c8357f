package org.demarche.chart.kind;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.ArmStyle;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Grid;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Panel;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.RowLabel;
import org.demarche.chart.draw.Scale;
import org.demarche.chart.kind.DifferenceData.Difference;
import org.demarche.chart.kind.DifferenceData.Outcome;
import org.demarche.chart.kind.DifferenceData.Unit;

/**
 * Draws the forest plot of {@link DifferenceChart}: a panel for each outcome, a row for each arm.
 */
final class DifferenceDrawing implements Body {

  private static final int MOST_PANELS = 12;
  private static final int MOST_LINES = 3;
  private static final double HIGHEST_ROW = 3.5;
  private static final double LEAST_ROW = .74;

  /** Room for the numbers below a panel. */
  private static final double AXIS = 1.5;

  private final List<Outcome> outcomes;

  DifferenceDrawing(DifferenceData data) {
    this.outcomes =
        data.outcomes().stream().filter(outcome -> !outcome.differences().isEmpty()).toList();
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    int count = Math.min(MOST_PANELS, outcomes.size());
    Rectangle2D rest = room(pen, area, count);
    while (count > 1 && grid(pen, rest, count).isEmpty()) {
      count--;
      rest = room(pen, area, count);
    }
    if (count < outcomes.size()) {
      String note =
          count + " of " + outcomes.size() + " outcomes are drawn; the table has them all.";
      pen.text(note, area.getX(), area.getMaxY(), Ink.NOTE);
    }
    List<Grid.Cell> cells = grid(pen, rest, count).orElseGet(List::of);
    for (int i = 0; i < cells.size(); i++) {
      drawOutcome(pen, cells.get(i), outcomes.get(i), labelRoom(pen, rest));
    }
  }

  /** What is left of an area below which a note stands when not all outcomes are drawn. */
  private Rectangle2D room(Pen pen, Rectangle2D area, int count) {
    double note = count < outcomes.size() ? pen.em(1.4) : 0;
    return new Rectangle2D.Double(
        area.getX(), area.getY(), area.getWidth(), area.getHeight() - note);
  }

  private double labelRoom(Pen pen, Rectangle2D area) {
    List<String> labels =
        outcomes.stream()
            .flatMap(outcome -> outcome.differences().stream())
            .map(row -> row.arm().label())
            .toList();
    return RowLabel.room(pen, labels, area.getWidth());
  }

  /** Panels for the first outcomes, or nothing where their rows would run into each other. */
  private Optional<List<Grid.Cell>> grid(Pen pen, Rectangle2D area, int count) {
    int rows = outcomes.stream().mapToInt(outcome -> outcome.differences().size()).max().orElse(1);
    double height = rows * pen.em(LEAST_ROW) + pen.em(AXIS);
    List<Grid.Cell> cells = List.of();
    // A name takes a second line only where one does not hold it.
    for (int lines = 1; lines <= MOST_LINES; lines++) {
      double header = lines * pen.lineHeight(Ink.HEADER) + pen.em(1.4);
      Grid.Room room =
          new Grid.Room(labelRoom(pen, area), header, 0, 0, pen.em(2), pen.em(8.5), height);
      cells = Grid.of(area, List.of(count), room).groups().get(0).cells();
      double width = nameWidth(pen, cells.get(0).plot());
      int most = lines;
      boolean named =
          outcomes.subList(0, count).stream()
              .allMatch(each -> pen.linesNeeded(each.label(), Ink.HEADER, width) <= most);
      if (named) {
        break;
      }
    }
    boolean high = cells.get(0).plot().getHeight() >= height || count == 1;
    return high ? Optional.of(cells) : Optional.empty();
  }

  /** A name may reach into the gap between panels. */
  private static double nameWidth(Pen pen, Rectangle2D plot) {
    return plot.getWidth() + pen.em(1.2);
  }

  private void drawOutcome(Pen pen, Grid.Cell cell, Outcome outcome, double left) {
    Rectangle2D box = cell.plot();
    int rows = outcome.differences().size();
    double height = Math.min((box.getHeight() - pen.em(AXIS)) / rows, pen.em(HIGHEST_ROW));
    Rectangle2D plot =
        new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), height * rows);
    Panel panel =
        new Panel(
            plot,
            scale(outcome, plot.getWidth() / pen.em(2.3)),
            new Scale(0, 1, 1, value -> ""),
            new Panel.Marks(true, false, true, false));
    panel.draw(pen, List.of());
    List<String> name = pen.wrap(outcome.label(), Ink.HEADER, nameWidth(pen, plot), MOST_LINES);
    double top = plot.getY() - pen.em(1.4) - name.size() * pen.lineHeight(Ink.HEADER);
    double below = pen.lines(name, plot.getX(), top, Ink.HEADER);
    pen.lines(List.of(outcome.unit().label()), plot.getX(), below, Ink.NOTE);
    pen.line(
        new Line2D.Double(panel.px(0), plot.getY(), panel.px(0), plot.getMaxY()),
        Palette.RULE,
        pen.em(.1));
    for (int i = 0; i < rows; i++) {
      Difference row = outcome.differences().get(i);
      double rowTop = plot.getY() + i * height;
      if (cell.first()) {
        RowLabel.draw(
            pen,
            row.arm().label(),
            new Rectangle2D.Double(plot.getX() - left, rowTop, left - pen.em(.6), height));
      }
      drawRow(pen, panel, row, rowTop + height / 2, outcome.unit().factor());
    }
  }

  private static void drawRow(Pen pen, Panel panel, Difference row, double y, double factor) {
    Estimate e = row.estimate();
    Color color = ArmStyle.color(row.arm());
    pen.line(
        new Line2D.Double(panel.px(e.low() * factor), y, panel.px(e.high() * factor), y),
        color,
        pen.em(.16));
    double x = panel.px(e.value() * factor);
    if (e.excludesZero()) {
      ArmStyle.mark(pen, row.arm(), new Point2D.Double(x, y), pen.em(.72));
    } else {
      double r = pen.em(.26);
      Ellipse2D ring = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
      pen.fill(ring, Color.WHITE);
      pen.stroke(ring, color, new BasicStroke((float) pen.em(.12)));
    }
  }

  /**
   * One scale for all shares and one for all days, so that panels can be compared; plain numbers
   * have their own.
   */
  private Scale scale(Outcome of, double numbers) {
    Unit unit = of.unit();
    List<Double> ends = new ArrayList<>(List.of(0.0));
    for (Outcome outcome : outcomes) {
      if (outcome.equals(of) || (outcome.unit() == unit && unit != Unit.NUMBER)) {
        for (Difference row : outcome.differences()) {
          ends.add(row.estimate().low() * unit.factor());
          ends.add(row.estimate().high() * unit.factor());
        }
      }
    }
    double low = ends.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    double high = ends.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    return Scale.around(low, high, (int) Math.max(2, Math.min(6, numbers)));
  }
}
