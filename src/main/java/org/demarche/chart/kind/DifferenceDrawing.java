package org.demarche.chart.kind;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
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
  private static final int MOST_LINES = 2;
  private static final double HIGHEST_ROW = 3.5;

  private final List<Outcome> outcomes;

  DifferenceDrawing(DifferenceData data) {
    this.outcomes =
        data.outcomes().stream().filter(outcome -> !outcome.differences().isEmpty()).toList();
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    List<Outcome> shown = outcomes.subList(0, Math.min(MOST_PANELS, outcomes.size()));
    Rectangle2D rest = area;
    if (shown.size() < outcomes.size()) {
      String note =
          shown.size()
              + " of "
              + outcomes.size()
              + " outcomes are drawn; the table of this chart has them all.";
      pen.text(note, area.getX(), area.getMaxY(), Ink.NOTE);
      rest =
          new Rectangle2D.Double(
              area.getX(), area.getY(), area.getWidth(), area.getHeight() - pen.em(1.4));
    }
    List<String> labels =
        shown.stream()
            .flatMap(outcome -> outcome.differences().stream())
            .map(row -> row.arm().label())
            .toList();
    double left = RowLabel.room(pen, labels, area.getWidth());
    Grid grid = grid(pen, rest, shown, left);
    for (int i = 0; i < shown.size(); i++) {
      drawOutcome(pen, grid.groups().get(0).cells().get(i), shown.get(i), left);
    }
  }

  /** A name takes a second line only where one does not hold it. */
  private static Grid grid(Pen pen, Rectangle2D area, List<Outcome> shown, double left) {
    Grid grid = new Grid(1, List.of());
    for (int lines = 1; lines <= MOST_LINES; lines++) {
      double header = lines * pen.lineHeight(Ink.HEADER) + pen.em(1.4);
      grid =
          Grid.of(
              area,
              List.of(shown.size()),
              new Grid.Room(left, header, 0, 0, pen.em(2), pen.em(10)));
      double width = nameWidth(pen, grid.groups().get(0).cells().get(0).plot());
      int most = lines;
      if (shown.stream()
          .allMatch(each -> pen.linesNeeded(each.label(), Ink.HEADER, width) <= most)) {
        return grid;
      }
    }
    return grid;
  }

  /** A name may reach into the gap between panels. */
  private static double nameWidth(Pen pen, Rectangle2D plot) {
    return plot.getWidth() + pen.em(1.2);
  }

  private void drawOutcome(Pen pen, Grid.Cell cell, Outcome outcome, double left) {
    Rectangle2D box = cell.plot();
    int rows = outcome.differences().size();
    double height = Math.min((box.getHeight() - pen.em(1.5)) / rows, pen.em(HIGHEST_ROW));
    Rectangle2D plot =
        new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), height * rows);
    Panel panel =
        new Panel(
            plot,
            scale(outcome.unit(), plot.getWidth() / pen.em(2.6)),
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

  /** One scale for all outcomes of a unit, so that their panels can be compared. */
  private Scale scale(Unit unit, double numbers) {
    List<Double> ends = new ArrayList<>(List.of(0.0));
    for (Outcome outcome : outcomes) {
      if (outcome.unit() == unit) {
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
