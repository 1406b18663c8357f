package org.demarche.chart.kind;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.kind.PatternsData.Check;
import org.demarche.chart.kind.PatternsData.Group;
import org.demarche.chart.kind.PatternsData.Pattern;
import org.demarche.words.Message;

/** Draws {@link PatternsChart}: a column for each group, a row for each check. */
final class PatternsDrawing implements Body {
  /** Room below a pattern, in rows. */
  static final double BETWEEN = .4;

  private static final double EDGE = 2.6;
  private static final double LABEL_SHARE = .56;
  private static final double NARROW_SHARE = .7;
  private static final double NARROW = 25;
  private static final double SMALLEST = .86;
  private static final Color FAILS = Palette.OKABE_ITO.get(6);
  private static final Color HOLDS = Palette.OKABE_ITO.get(5);

  private final List<Group> groups;

  PatternsDrawing(PatternsData data) {
    this.groups = data.groups().stream().filter(group -> !group.patterns().isEmpty()).toList();
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    boolean beside = area.getWidth() > area.getHeight();
    double gap = pen.em(2);
    double rows = groups.stream().mapToDouble(PatternsDrawing::rows).sum();
    double left = area.getX();
    double top = area.getY();
    for (Group group : groups) {
      double width =
          beside ? (area.getWidth() - gap * (groups.size() - 1)) / groups.size() : area.getWidth();
      double height =
          beside
              ? area.getHeight()
              : (area.getHeight() - pen.em(1) * (groups.size() - 1)) * rows(group) / rows;
      drawGroup(pen, group, new Rectangle2D.Double(left, top, width, height));
      left += beside ? width + gap : 0;
      top += beside ? 0 : height + pen.em(1);
    }
  }

  /** Lines that a group takes: its name, and its checks with a little room between patterns. */
  private static double rows(Group group) {
    return 2
        + group.patterns().stream().mapToDouble(pattern -> pattern.checks().size() + BETWEEN).sum();
  }

  private void drawGroup(Pen pen, Group group, Rectangle2D area) {
    double row = Math.min(area.getHeight() / rows(group), pen.em(1.5));
    String name =
        pen.say(
            Message.of(
                "chart-patterns-group",
                "group",
                group.label(),
                "passed",
                group.passed(),
                "all",
                group.all()));
    pen.text(name, area.getX(), area.getY() + pen.em(1), Ink.HEADER);
    double y = area.getY() + Math.max(2 * row, pen.em(1.6));
    for (Pattern pattern : group.patterns()) {
      for (int k = 0; k < pattern.checks().size(); k++) {
        Rectangle2D line = new Rectangle2D.Double(area.getX(), y, area.getWidth(), row);
        drawCheck(pen, k == 0 ? pattern.id() : "", pattern.checks().get(k), line);
        y += row;
      }
      y += BETWEEN * row;
    }
  }

  private static void drawCheck(Pen pen, String id, Check check, Rectangle2D line) {
    double scale = Math.max(SMALLEST, Math.min(1, line.getHeight() / pen.em(1.25)));
    Ink ink = Ink.TEXT.at(scale);
    double baseline = pen.middle(line.getCenterY(), ink);
    double split =
        line.getX()
            + line.getWidth() * (line.getWidth() < pen.em(NARROW) ? NARROW_SHARE : LABEL_SHARE);
    pen.text(id, line.getX(), baseline, Ink.HEADER.at(scale));
    double from = line.getX() + pen.em(2.4 * scale);
    pen.text(pen.cut(check.label(), ink, split - from - pen.em(.4)), from, baseline, ink);
    Rectangle2D plot =
        new Rectangle2D.Double(split, line.getY(), line.getMaxX() - split, line.getHeight());
    drawMarks(pen, check, plot);
  }

  private static void drawMarks(Pen pen, Check check, Rectangle2D plot) {
    double y = plot.getCenterY();
    double half = plot.getHeight() * .4;
    double low = x(plot, -1);
    pen.fill(new Rectangle2D.Double(low, y - half, x(plot, 1) - low, 2 * half), Palette.GRID);
    double evidence = x(plot, check.place(check.evidence()));
    pen.line(new Line2D.Double(evidence, y - half, evidence, y + half), Palette.RULE, pen.em(.14));
    Color color = check.pass() ? HOLDS : FAILS;
    double from = x(plot, check.place(check.model().low()));
    double to = x(plot, check.place(check.model().high()));
    pen.line(new Line2D.Double(from, y, to, y), color, pen.em(.14));
    double r = Math.min(pen.em(.3), half);
    double at = x(plot, check.place(check.model().value()));
    Ellipse2D dot = new Ellipse2D.Double(at - r, y - r, 2 * r, 2 * r);
    pen.fill(dot, check.pass() ? color : Color.WHITE);
    pen.stroke(dot, color, new BasicStroke((float) pen.em(.13)));
  }

  /** Values far outside stand at the edge. */
  private static double x(Rectangle2D plot, double place) {
    double held = Math.max(-EDGE, Math.min(EDGE, place));
    return plot.getX() + (held + EDGE) / (2 * EDGE) * plot.getWidth();
  }
}
