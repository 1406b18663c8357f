package org.demarche.chart.kind;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Key;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Panel;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.Scale;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** Draws the trajectory beside the box, or above it where the page is high. */
final class BoxesDrawing implements Body {
  private static final Color INTEREST = Palette.OKABE_ITO.get(6);
  private static final Color OTHER = Palette.tint(Palette.MUTED, .55);
  private static final Color BOX = Palette.OKABE_ITO.get(5);
  private static final int NUMBERS = 5;

  /** How much of the width names of categories may take beside the plot, and below it. */
  private static final double UP_SHARE = .3;

  private static final double ACROSS_SHARE = .65;

  private final BoxesData data;

  BoxesDrawing(BoxesData data) {
    this.data = data;
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    boolean wide = area.getWidth() > area.getHeight();
    double gap = pen.em(2);
    double width = wide ? (area.getWidth() - gap) * .42 : area.getWidth();
    double height = wide ? area.getHeight() : (area.getHeight() - gap) * .45;
    Rectangle2D first = new Rectangle2D.Double(area.getX(), area.getY(), width, height);
    Rectangle2D second = wide ? rest(area, width + gap, 0) : rest(area, 0, height + gap);
    drawTrajectory(pen, first);
    BoxesData.Scatter scatter = data.scatter();
    if (scatter != null) {
      drawScatter(pen, second, scatter);
    }
  }

  private static Rectangle2D rest(Rectangle2D area, double right, double down) {
    return new Rectangle2D.Double(
        area.getX() + right, area.getY() + down, area.getWidth() - right, area.getHeight() - down);
  }

  /** Room for numbers, and for the names of the axes: across below, upright one above. */
  private static Rectangle2D plot(Pen pen, Rectangle2D area, double left, double top) {
    return new Rectangle2D.Double(
        area.getX() + left,
        area.getY() + top,
        area.getWidth() - left - pen.em(.6),
        area.getHeight() - top - pen.em(3));
  }

  private static void names(Pen pen, Rectangle2D area, Panel panel, String across, String up) {
    pen.text(up, area.getX(), panel.plot().getY() - pen.em(.6), Ink.NOTE);
    String cut = pen.cut(across, Ink.NOTE, panel.plot().getWidth());
    pen.textEndingAt(cut, panel.plot().getMaxX(), panel.plot().getMaxY() + pen.em(2.4), Ink.NOTE);
  }

  private void drawTrajectory(Pen pen, Rectangle2D area) {
    Panel panel =
        new Panel(
            plot(pen, area, pen.em(3), pen.em(1.8)),
            Scale.shares(1.02, NUMBERS),
            Scale.shares(1.02, NUMBERS),
            new Panel.Marks(true, true, true, true));
    panel.draw(pen, List.of());
    names(
        pen,
        area,
        panel,
        pen.say(Message.of("chart-boxes-coverage")),
        pen.say(Message.of("chart-boxes-density")));
    panel.rule(pen, data.share(), Palette.RULE);
    Path2D line = new Path2D.Double();
    for (BoxesData.Step step : data.steps()) {
      double x = panel.px(step.coverage());
      double y = panel.py(step.density());
      if (line.getCurrentPoint() == null) {
        line.moveTo(x, y);
      } else {
        line.lineTo(x, y);
      }
    }
    pen.stroke(line, BOX, new BasicStroke((float) pen.em(.12)));
    for (BoxesData.Step step : data.steps()) {
      double x = panel.px(step.coverage());
      double y = panel.py(step.density());
      pen.fill(circle(x, y, pen.em(.2)), Color.WHITE);
      pen.stroke(circle(x, y, pen.em(.2)), BOX, new BasicStroke((float) pen.em(.09)));
    }
    BoxesChart.picked(data).ifPresent(step -> drawPicked(pen, panel, step));
  }

  private static void drawPicked(Pen pen, Panel panel, BoxesData.Step step) {
    double x = panel.px(step.coverage());
    double y = panel.py(step.density());
    pen.fill(circle(x, y, pen.em(.45)), BOX);
    String label =
        pen.say(
            Message.of(
                "chart-boxes-picked",
                "coverage",
                new Shown.Percent(step.coverage()),
                "density",
                new Shown.Percent(step.density())));
    double width = pen.width(label, Ink.NOTE);
    boolean right = x + pen.em(.9) + width < panel.plot().getMaxX();
    double left = right ? x + pen.em(.9) : Math.max(panel.plot().getX(), x - pen.em(.9) - width);
    boolean above = y - pen.em(1.6) > panel.plot().getY();
    double base = right ? pen.middle(y, Ink.NOTE) : above ? y - pen.em(.8) : y + pen.em(1.5);
    pen.text(label, left, base, Ink.NOTE.in(Palette.TEXT));
  }

  private static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private Rectangle2D drawKey(Pen pen, Rectangle2D area, BoxesData.Scatter scatter) {
    Message others =
        scatter.points().size() < scatter.all()
            ? Message.of("chart-boxes-others-some", "count", scatter.points().size())
            : Message.of("chart-boxes-others");
    return Key.draw(
        pen,
        area,
        List.of(
            new Key.Entry(data.outcome(), (p, r) -> mark(p, r.getCenterX(), r.getCenterY(), true)),
            new Key.Entry(
                pen.say(others), (p, r) -> mark(p, r.getCenterX(), r.getCenterY(), false)),
            new Key.Entry(pen.say(Message.of("chart-boxes-box")), (p, r) -> frame(p, r))));
  }

  private void drawScatter(Pen pen, Rectangle2D area, BoxesData.Scatter scatter) {
    Rectangle2D below = drawKey(pen, area, scatter);
    BoxesData.Side up = scatter.y();
    Scale x =
        scale(cut(pen, scatter.x(), across(pen, below, scatter.x())), scatter, BoxesData.Point::x);
    Scale y =
        up == null
            ? new Scale(-.02, 1.02, 1, value -> "")
            : scale(cut(pen, up, below.getWidth() * UP_SHARE), scatter, BoxesData.Point::y);
    double left = Math.max(pen.em(1), pen.width(y.widestNumber(pen), Ink.NOTE) + pen.em(.6));
    Panel panel =
        new Panel(
            plot(pen, below, left, pen.em(1.8)),
            x,
            y,
            new Panel.Marks(true, up != null, true, up != null));
    panel.draw(pen, List.of());
    names(
        pen,
        below,
        panel,
        scatter.x().name(),
        up == null ? pen.say(Message.of("chart-boxes-at-will")) : up.name());
    for (boolean ofInterest : new boolean[] {false, true}) {
      scatter.points().stream()
          .filter(point -> point.ofInterest() == ofInterest)
          .forEach(point -> mark(pen, panel.px(point.x()), panel.py(point.y()), ofInterest));
    }
    drawBox(pen, panel, scatter.x(), up);
  }

  private static void drawBox(
      Pen pen,
      Panel panel,
      BoxesData.Side across,
      BoxesData.@org.jspecify.annotations.Nullable Side up) {
    double left = panel.px(Math.max(across.low(), panel.x().low()));
    double right = panel.px(Math.min(across.high(), panel.x().high()));
    double bottom =
        up == null ? panel.plot().getMaxY() : panel.py(Math.max(up.low(), panel.y().low()));
    double top = up == null ? panel.plot().getY() : panel.py(Math.min(up.high(), panel.y().high()));
    frame(
        pen,
        new Rectangle2D.Double(left, top, Math.max(1, right - left), Math.max(1, bottom - top)));
  }

  private static void frame(Pen pen, Rectangle2D box) {
    pen.stroke(box, BOX, new BasicStroke((float) pen.em(.18)));
  }

  private static void mark(Pen pen, double x, double y, boolean ofInterest) {
    if (ofInterest) {
      pen.fill(circle(x, y, pen.em(.2)), INTEREST);
    } else {
      double r = pen.em(.14);
      pen.line(new Line2D.Double(x - r, y, x + r, y), OTHER, pen.em(.08));
      pen.line(new Line2D.Double(x, y - r, x, y + r), OTHER, pen.em(.08));
    }
  }

  /** Room for the name of one category below the plot. */
  private static double across(Pen pen, Rectangle2D area, BoxesData.Side side) {
    return area.getWidth() * ACROSS_SHARE / Math.max(1, side.categories().size()) - pen.em(.4);
  }

  /** The same side, with names of categories that take no more than some room. */
  private static BoxesData.Side cut(Pen pen, BoxesData.Side side, double room) {
    List<String> names =
        side.categories().stream().map(name -> pen.cut(name, Ink.NOTE, room)).toList();
    return new BoxesData.Side(side.name(), side.low(), side.high(), names);
  }

  private static Scale scale(
      BoxesData.Side side, BoxesData.Scatter scatter, ToDoubleFunction<BoxesData.Point> value) {
    if (!side.categories().isEmpty()) {
      List<String> names = side.categories();
      return new Scale(
          -.5,
          names.size() - .5,
          1,
          code -> names.get((int) Math.max(0, Math.min(names.size() - 1, code))));
    }
    double low = scatter.points().stream().mapToDouble(value).min().orElse(0);
    double high = scatter.points().stream().mapToDouble(value).max().orElse(1);
    return Scale.around(low, high, NUMBERS).written(BoxesDrawing::number);
  }

  /** Small numbers keep two digits that mean something. */
  private static Object number(double value) {
    return value != 0 && Math.abs(value) < .001
        ? new Shown.Scientific(value, 1)
        : Scale.plain(value);
  }
}
