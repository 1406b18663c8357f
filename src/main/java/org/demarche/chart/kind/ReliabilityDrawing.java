package org.demarche.chart.kind;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Panel;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.Scale;
import org.demarche.chart.kind.ReliabilityData.Bin;
import org.demarche.words.Message;

/** Draws a dot for each bin beside the diagonal, and below how many forecasts it holds. */
final class ReliabilityDrawing implements Body {
  private static final Color DOT = Palette.OKABE_ITO.get(5);
  private static final Color OFF = Palette.OKABE_ITO.get(6);
  private static final double BAND = .15;

  private final List<Bin> bins;

  ReliabilityDrawing(List<Bin> bins) {
    this.bins = bins;
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    Scale scale = new Scale(0, 1, .2, Scale::plain);
    double left = pen.width(scale.widestNumber(pen), Ink.NOTE) + pen.em(.8);
    double bars = Math.min(pen.em(6), area.getHeight() * .18);
    double top = area.getY() + pen.em(1.6);
    Rectangle2D plot =
        new Rectangle2D.Double(
            area.getX() + left,
            top,
            area.getWidth() - left - pen.em(1),
            area.getMaxY() - top - bars - pen.em(4.6));
    Panel panel = new Panel(plot, scale, scale, new Panel.Marks(true, true, true, true));
    band(pen, panel);
    panel.draw(pen, List.of());
    pen.line(
        new Line2D.Double(panel.px(0), panel.py(0), panel.px(1), panel.py(1)),
        Palette.RULE,
        pen.em(.1));
    double base = area.getMaxY() - pen.em(.4);
    double free = area.getX();
    int most = bins.stream().mapToInt(Bin::n).max().orElse(1);
    for (Bin bin : bins) {
      double high = bars * bin.n() / most;
      bar(pen, panel, bin, base, high);
      free = count(pen, panel, bin, new Point2D.Double(free, base - high - pen.em(.25)));
      dot(pen, panel, bin);
    }
    pen.text(
        pen.say(Message.of("chart-reliability-came")),
        area.getX(),
        area.getY() + pen.em(.8),
        Ink.NOTE);
    pen.textEndingAt(
        pen.say(Message.of("chart-reliability-forecast")),
        panel.plot().getMaxX(),
        panel.plot().getMaxY() + pen.em(2.4),
        Ink.NOTE);
  }

  /** How far a bin of enough forecasts may be off. */
  private static void band(Pen pen, Panel panel) {
    Path2D band = new Path2D.Double();
    band.moveTo(panel.px(0), panel.py(0));
    band.lineTo(panel.px(0), panel.py(BAND));
    band.lineTo(panel.px(1 - BAND), panel.py(1));
    band.lineTo(panel.px(1), panel.py(1));
    band.lineTo(panel.px(1), panel.py(1 - BAND));
    band.lineTo(panel.px(BAND), panel.py(0));
    band.closePath();
    pen.fill(band, Palette.tint(Palette.GRID, .5));
  }

  private static void dot(Pen pen, Panel panel, Bin bin) {
    double x = panel.px(bin.forecast());
    double y = panel.py(bin.observed());
    double r = pen.em(.42);
    Color color = bin.off() ? OFF : DOT;
    Ellipse2D dot = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    pen.fill(dot, bin.off() ? Color.WHITE : color);
    pen.stroke(dot, color, new BasicStroke((float) pen.em(.16)));
  }

  private static void bar(Pen pen, Panel panel, Bin bin, double base, double height) {
    double from = panel.px(bin.low()) + pen.em(.2);
    double to = panel.px(bin.high()) - pen.em(.2);
    pen.fill(new Rectangle2D.Double(from, base - height, to - from, height), Palette.GRID);
  }

  /** Writes how many there are where it meets no other number, and returns where the next may. */
  private static double count(Pen pen, Panel panel, Bin bin, Point2D free) {
    String text = pen.show(bin.n());
    double middle = panel.px((bin.low() + bin.high()) / 2);
    double half = pen.width(text, Ink.NOTE) / 2;
    if (middle - half < free.getX()) {
      return free.getX();
    }
    pen.textAround(text, middle, free.getY(), Ink.NOTE);
    return middle + half + pen.em(.2);
  }
}
