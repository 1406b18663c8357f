package org.demarche.chart.kind;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Grid;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Key;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Panel;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.Polyline;
import org.demarche.chart.draw.Scale;
import org.demarche.chart.kind.PlayedData.Spread;
import org.demarche.model.Ladder;
import org.demarche.words.Message;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.annotations.XYPolygonAnnotation;

/** Draws the paths of {@link PlayedChart}: steps over bands of steps. */
final class PlayedDrawing implements Body {
  /** A rung is as thick as this, so that a band of one rung is seen. */
  private static final double HALF = .34;

  private static final Color MODEL = Palette.OKABE_ITO.get(5);
  private static final double WIDE = .22;
  private static final double NARROW = .5;

  private final PlayedData data;

  PlayedDrawing(PlayedData data) {
    this.data = data;
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    Rectangle2D rest = Key.draw(pen, area, entries(pen));
    List<String> names =
        IntStream.rangeClosed(0, Ladder.TOP).mapToObj(rung -> name(pen, rung)).toList();
    double left = Math.min(pen.widest(names, Ink.NOTE) + pen.em(.6), rest.getWidth() / 2.5);
    Multiples.draw(
        pen,
        rest,
        Multiples.group(data.panels(), PlayedData.Panel::pair),
        new Multiples.Margins(left, pen.em(1.8)),
        panel -> "",
        (cell, panel) -> drawPanel(pen, cell, panel, left - pen.em(.6)));
  }

  private static String name(Pen pen, int rung) {
    return pen.say(Ladder.name(rung));
  }

  private static List<Key.Entry> entries(Pen by) {
    return List.of(
        new Key.Entry(
            by.say(Message.of("chart-played-class")), (pen, area) -> level(pen, area, pen.em(.34))),
        new Key.Entry(
            by.say(Message.of("chart-played-half")),
            (pen, area) -> pen.fill(area, Palette.tint(MODEL, NARROW))),
        new Key.Entry(
            by.say(Message.of("chart-played-most")),
            (pen, area) -> pen.fill(area, Palette.tint(MODEL, WIDE))));
  }

  private static void level(Pen pen, Rectangle2D area, double width) {
    pen.line(
        new Line2D.Double(area.getX(), area.getCenterY(), area.getMaxX(), area.getCenterY()),
        Palette.TEXT,
        width);
  }

  private static void drawPanel(Pen pen, Grid.Cell cell, PlayedData.Panel panel, double room) {
    int days = panel.spreads().size();
    int numbers = (int) Math.max(1, cell.plot().getWidth() / pen.em(3.2));
    List<XYAnnotation> contents = new ArrayList<>();
    contents.add(band(panel, Spread::low, Spread::high, WIDE));
    contents.add(band(panel, Spread::lower, Spread::upper, NARROW));
    if (!panel.played().isEmpty()) {
      contents.add(path(panel, new BasicStroke((float) pen.em(.56)), Color.WHITE));
      contents.add(path(panel, new BasicStroke((float) pen.em(.34)), Palette.TEXT));
    }
    Scale rungs =
        new Scale(
            -.5,
            Ladder.TOP + .5,
            1,
            rung -> pen.cut(name(pen, (int) Math.round(rung)), Ink.NOTE, room));
    new Panel(
            cell.plot(),
            Scale.days(days - 1.0, numbers),
            rungs,
            new Panel.Marks(cell.last(), true, false, true))
        .draw(pen, contents);
  }

  private static XYAnnotation band(
      PlayedData.Panel panel,
      ToIntFunction<Spread> lower,
      ToIntFunction<Spread> upper,
      double strength) {
    List<double[]> outline = new ArrayList<>();
    int days = panel.spreads().size();
    for (int day = 0; day < days; day++) {
      double top = upper.applyAsInt(panel.spreads().get(day)) + HALF;
      outline.add(new double[] {day, top});
      outline.add(new double[] {day + 1.0, top});
    }
    for (int day = days - 1; day >= 0; day--) {
      double bottom = lower.applyAsInt(panel.spreads().get(day)) - HALF;
      outline.add(new double[] {day + 1.0, bottom});
      outline.add(new double[] {day, bottom});
    }
    double[] points = outline.stream().flatMapToDouble(Arrays::stream).toArray();
    return new XYPolygonAnnotation(points, null, null, Palette.tint(MODEL, strength));
  }

  private static XYAnnotation path(PlayedData.Panel panel, BasicStroke stroke, Color color) {
    List<double[]> points = new ArrayList<>();
    for (int day = 0; day < panel.played().size(); day++) {
      points.add(new double[] {day, panel.played().get(day)});
      points.add(new double[] {day + 1.0, panel.played().get(day)});
    }
    return new Polyline(points, stroke, color);
  }
}
