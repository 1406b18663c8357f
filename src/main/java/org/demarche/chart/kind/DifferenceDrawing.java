package org.demarche.chart.kind;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.chart.Arm;
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
import org.demarche.model.Better;
import org.demarche.words.Message;

/**
 * Draws the forest plot of {@link DifferenceChart}: a panel for each outcome, a row for each arm.
 */
final class DifferenceDrawing implements Body {

  private static final int MOST_LINES = 3;
  private static final double HIGHEST_ROW = 3.5;
  private static final double LEAST_ROW = .95;

  /** Room for the numbers below a panel. */
  private static final double AXIS = 1.5;

  private final List<Outcome> outcomes;

  /** The rows of every panel, so that those of an arm stand side by side. */
  private final List<Arm> arms;

  DifferenceDrawing(DifferenceData data) {
    this.outcomes =
        data.outcomes().stream().filter(outcome -> !outcome.differences().isEmpty()).toList();
    this.arms =
        outcomes.stream()
            .flatMap(outcome -> outcome.differences().stream())
            .map(Difference::arm)
            .distinct()
            .sorted(Comparator.comparingDouble(this::merit).thenComparingInt(Arm::order))
            .toList();
  }

  /** By the first outcome: the better arm above, and the greater where neither way is better. */
  private double merit(Arm arm) {
    Outcome first = outcomes.get(0);
    double sign = first.better() == Better.LOWER ? 1 : -1;
    return first.differences().stream()
        .filter(difference -> difference.arm().equals(arm))
        .mapToDouble(difference -> sign * difference.estimate().value())
        .findFirst()
        .orElse(Double.POSITIVE_INFINITY);
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    double left = labelRoom(pen, area);
    List<Grid.Cell> cells = grid(pen, area, left);
    RowLabel labels = RowLabel.of(pen, labels(), left - pen.em(.6), rowHeight(pen, cells.get(0)));
    for (int i = 0; i < cells.size(); i++) {
      drawOutcome(pen, cells.get(i), outcomes.get(i), labels, left);
    }
  }

  private double rowHeight(Pen pen, Grid.Cell cell) {
    double height = (cell.plot().getHeight() - pen.em(AXIS)) / arms.size();
    return Math.max(1, Math.min(height, pen.em(HIGHEST_ROW)));
  }

  private List<String> labels() {
    return arms.stream().map(Arm::label).toList();
  }

  private double labelRoom(Pen pen, Rectangle2D area) {
    return RowLabel.room(pen, labels(), area.getWidth());
  }

  private List<Grid.Cell> grid(Pen pen, Rectangle2D area, double left) {
    double height = arms.size() * pen.em(LEAST_ROW) + pen.em(AXIS);
    List<Grid.Cell> cells = List.of();
    // A name takes a second line only where one does not hold it.
    for (int lines = 1; lines <= MOST_LINES; lines++) {
      double header = lines * pen.lineHeight(Ink.HEADER) + pen.em(1.4);
      Grid.Room room = new Grid.Room(left, header, 0, 0, pen.em(2), pen.em(8.5), height);
      cells = Grid.of(area, List.of(outcomes.size()), room).groups().get(0).cells();
      double width = nameWidth(pen, cells.get(0).plot());
      int most = lines;
      boolean named =
          outcomes.stream()
              .allMatch(each -> pen.linesNeeded(each.label(), Ink.HEADER, width) <= most);
      if (named) {
        break;
      }
    }
    return cells;
  }

  /** A name may reach into the gap between panels. */
  private static double nameWidth(Pen pen, Rectangle2D plot) {
    return plot.getWidth() + pen.em(1.2);
  }

  private void drawOutcome(Pen pen, Grid.Cell cell, Outcome outcome, RowLabel labels, double left) {
    Rectangle2D box = cell.plot();
    int rows = arms.size();
    double height = rowHeight(pen, cell);
    Rectangle2D plot =
        new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), height * rows);
    Panel panel =
        new Panel(
            plot,
            scale(outcome, plot.getWidth() / pen.em(2.3)),
            Scale.blank(),
            new Panel.Marks(true, false, true, false));
    panel.draw(pen, List.of());
    List<String> name = pen.wrap(outcome.label(), Ink.HEADER, nameWidth(pen, plot), MOST_LINES);
    Message unit = unit(outcome);
    double top = plot.getY() - pen.em(1.4) - name.size() * pen.lineHeight(Ink.HEADER);
    double below = pen.lines(name, plot.getX(), top, Ink.HEADER);
    pen.lines(
        List.of(pen.cut(pen.say(unit), Ink.NOTE, nameWidth(pen, plot))),
        plot.getX(),
        below,
        Ink.NOTE);
    pen.line(
        new Line2D.Double(panel.px(0), plot.getY(), panel.px(0), plot.getMaxY()),
        Palette.RULE,
        pen.em(.1));
    for (int i = 0; i < rows; i++) {
      Arm arm = arms.get(i);
      double rowTop = plot.getY() + i * height;
      if (cell.first()) {
        labels.draw(
            pen,
            arm.label(),
            new Rectangle2D.Double(plot.getX() - left, rowTop, left - pen.em(.6), height));
      }
      outcome.differences().stream()
          .filter(row -> row.arm().equals(arm))
          .forEach(row -> drawRow(pen, panel, row, rowTop + height / 2, outcome.unit().factor()));
    }
  }

  private static Message unit(Outcome outcome) {
    Message unit = Message.of("chart-unit", "unit", outcome.unit().variant());
    return outcome.better() == Better.UNSAID
        ? unit
        : Message.of(
            "chart-unit-better", "unit", unit, "better", Figures.variant(outcome.better()));
  }

  private static void drawRow(Pen pen, Panel panel, Difference row, double y, double factor) {
    Estimate e = row.estimate();
    Color color = ArmStyle.color(row.arm());
    pen.line(
        new Line2D.Double(panel.px(e.low() * factor), y, panel.px(e.high() * factor), y),
        color,
        pen.em(.16));
    double x = panel.px(e.value() * factor);
    if (row.isClear()) {
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
