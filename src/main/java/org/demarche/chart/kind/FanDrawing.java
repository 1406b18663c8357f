package org.demarche.chart.kind;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.draw.ArmStyle;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Grid;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Key;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Panel;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.Polyline;
import org.demarche.chart.draw.Scale;
import org.demarche.chart.kind.FanData.Spread;
import org.demarche.words.Message;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.annotations.XYPolygonAnnotation;

/** Draws the fans of {@link FanChart}. */
final class FanDrawing implements Body {

  private final FanData data;
  private final List<FanRange> ranges;

  /** Takes the ranges to draw, the widest first. */
  FanDrawing(FanData data, List<FanRange> ranges) {
    this.data = data;
    this.ranges = List.copyOf(ranges);
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    Rectangle2D rest = Key.draw(pen, area, entries(pen));
    Scale scale = scale();
    double left = pen.width(scale.widestNumber(pen), Ink.NOTE) + pen.em(.6);
    Multiples.drawByPair(
        pen,
        rest,
        data.panels(),
        new Multiples.ByPair<>(FanData.Panel::pair, FanData.Panel::arm, left),
        (cell, panel) -> drawPanel(pen, cell, panel, scale));
  }

  private List<Key.Entry> entries(Pen by) {
    boolean single = data.panels().stream().allMatch(panel -> panel.runs() == 1);
    List<Key.Entry> entries = new ArrayList<>();
    String median =
        by.say(single ? Message.of("chart-fan-run") : Message.of("chart-fan-median-key"));
    entries.add(
        new Key.Entry(median, (pen, area) -> pen.line(across(area), Palette.TEXT, pen.em(.16))));
    if (data.panels().stream().anyMatch(panel -> !panel.observed().isEmpty())) {
      entries.add(
          new Key.Entry(
              by.say(Message.of("chart-fan-observed")),
              (pen, area) -> pen.line(across(area), Palette.TEXT, pen.em(.34))));
    }
    if (data.panels().stream().anyMatch(panel -> ghost(panel).isPresent())) {
      entries.add(
          new Key.Entry(
              by.say(Message.of("chart-fan-ghost")),
              (pen, area) -> pen.stroke(across(area), Palette.MUTED, dashed(pen))));
    }
    for (FanRange range : ranges) {
      Color color = Palette.tint(Color.BLACK, range.strength());
      String label = by.say(Message.of("chart-runs-share", "share", range.level()));
      entries.add(new Key.Entry(label, (pen, area) -> pen.fill(area, color)));
    }
    return entries;
  }

  private static Line2D across(Rectangle2D area) {
    return new Line2D.Double(area.getX(), area.getCenterY(), area.getMaxX(), area.getCenterY());
  }

  private void drawPanel(Pen pen, Grid.Cell cell, FanData.Panel panel, Scale scale) {
    double horizon = data.days().get(data.days().size() - 1);
    int numbers = (int) Math.max(1, cell.plot().getWidth() / pen.em(3.2));
    Color color = ArmStyle.color(panel.arm());
    List<XYAnnotation> contents = new ArrayList<>();
    ranges.forEach(range -> contents.add(band(panel, range, color)));
    // Zero and the median stay visible over the darkest band of any colour.
    contents.add(
        new Polyline(
            List.of(new double[] {0, 0}, new double[] {horizon, 0}),
            new BasicStroke((float) pen.em(.06)),
            Palette.RULE));
    ghost(panel).ifPresent(of -> contents.add(median(of, dashed(pen), Palette.MUTED)));
    contents.add(median(panel, new BasicStroke((float) pen.em(.3)), Color.WHITE));
    contents.add(median(panel, new BasicStroke((float) pen.em(.16)), Palette.TEXT));
    if (!panel.observed().isEmpty()) {
      contents.add(observed(panel, new BasicStroke((float) pen.em(.56)), Color.WHITE));
      contents.add(observed(panel, new BasicStroke((float) pen.em(.34)), Palette.TEXT));
    }
    new Panel(
            cell.plot(),
            Scale.days(horizon, numbers),
            scale,
            new Panel.Marks(cell.last(), cell.first(), false, true))
        .draw(pen, contents);
  }

  /** The panel of the same pair in the reference arm, for the others. */
  private Optional<FanData.Panel> ghost(FanData.Panel panel) {
    return data.panels().stream()
        .filter(other -> other.arm().reference() && other.pair().equals(panel.pair()))
        .filter(other -> !panel.arm().reference())
        .findFirst();
  }

  private static BasicStroke dashed(Pen pen) {
    float dash = (float) pen.em(.4);
    return new BasicStroke(
        (float) pen.em(.16),
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_ROUND,
        10,
        new float[] {dash, dash},
        0);
  }

  /** Most runs stay near neutral and few go far: the root shows both. */
  static double root(double climate) {
    return Math.signum(climate) * Math.sqrt(Math.abs(climate));
  }

  private XYAnnotation band(FanData.Panel panel, FanRange range, Color color) {
    double[] lower =
        panel.spreads().stream().mapToDouble(range::low).map(FanDrawing::root).toArray();
    double[] upper =
        panel.spreads().stream().mapToDouble(range::high).map(FanDrawing::root).toArray();
    Color tint = Palette.tint(color, range.strength());
    return new XYPolygonAnnotation(Bands.between(data.days(), lower, upper), null, null, tint);
  }

  private XYAnnotation median(FanData.Panel panel, BasicStroke stroke, Color color) {
    List<double[]> points = new ArrayList<>();
    for (int day = 0; day < data.days().size(); day++) {
      points.add(new double[] {data.days().get(day), root(panel.spreads().get(day).median())});
    }
    return new Polyline(points, stroke, color);
  }

  private XYAnnotation observed(FanData.Panel panel, BasicStroke stroke, Color color) {
    List<double[]> points = new ArrayList<>();
    for (int day = 0; day < panel.observed().size(); day++) {
      points.add(new double[] {data.days().get(day), root(panel.observed().get(day))});
    }
    return new Polyline(points, stroke, color);
  }

  /** One scale for all panels, with zero in it. */
  private Scale scale() {
    double low = 0;
    double high = 0;
    for (FanData.Panel panel : data.panels()) {
      for (Spread spread : panel.spreads()) {
        low = Math.min(low, spread.q025());
        high = Math.max(high, spread.q975());
      }
      for (double climate : panel.observed()) {
        low = Math.min(low, climate);
        high = Math.max(high, climate);
      }
    }
    Scale numbers = Scale.around(root(low), root(high), 4);
    List<Double> ticks = numbers.ticks();
    double least = ticks.get(0);
    double most = ticks.get(ticks.size() - 1);
    return numbers.written(value -> word(value, least, most));
  }

  /** The ends and the middle in words: sums of Goldstein scores mean little to a reader. */
  private static Object word(double root, double least, double most) {
    if (Math.abs(root) < 1e-9) {
      return Message.of("chart-fan-neutral");
    }
    if (root == least && root < 0) {
      return Message.of("chart-fan-hostile");
    }
    return root == most && root > 0
        ? Message.of("chart-fan-friendly")
        : Scale.plain(Math.signum(root) * root * root);
  }
}
