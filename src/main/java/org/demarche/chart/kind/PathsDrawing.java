package org.demarche.chart.kind;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Key;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.Scale;
import org.demarche.chart.kind.PathsData.Row;
import org.demarche.words.Message;

/**
 * Draws {@link PathsChart}: for each kind of event a bar for its share on the way, and above one
 * another a full dot for runs with the outcome and a hollow one for those without.
 */
final class PathsDrawing implements Body {
  private static final Color ON_PATH = Palette.tint(Palette.arm(0), .3);
  private static final Color WITH = Palette.arm(0);
  private static final Color WITHOUT = Palette.MUTED;
  private static final double HIGHEST_ROW = 3.2;
  private static final int NUMBERS = 6;
  private static final double PER_CENT = 100;

  private final PathsData data;

  PathsDrawing(PathsData data) {
    this.data = data;
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    Rectangle2D below = Key.draw(pen, area, key(pen));
    List<String> labels = data.rows().stream().map(Row::label).toList();
    LabelledRows rows =
        new LabelledRows(pen, below, labels, HIGHEST_ROW, Scale.around(0, PER_CENT, NUMBERS));
    rows.draw(
        pen.say(Message.of("chart-paths-axis")),
        (i, top, height) -> {
          Row row = data.rows().get(i);
          rows.bar(row.onPath(), PER_CENT, top + height * .2, height * .6, ON_PATH);
          double apart = height * .15;
          double middle = top + height / 2;
          if (data.without() > 0) {
            rows.mark(row.without(), PER_CENT, middle + apart, WITHOUT, false);
          }
          rows.mark(row.with(), PER_CENT, middle - apart, WITH, true);
        });
  }

  private List<Key.Entry> key(Pen pen) {
    List<Key.Entry> entries = new ArrayList<>();
    entries.add(
        new Key.Entry(
            pen.say(Message.of("chart-paths-on-path")), (p, place) -> p.fill(place, ON_PATH)));
    entries.add(dot(pen.say(Message.of("chart-paths-with")), WITH, true));
    if (data.without() > 0) {
      entries.add(dot(pen.say(Message.of("chart-paths-without")), WITHOUT, false));
    }
    return entries;
  }

  private static Key.Entry dot(String label, Color color, boolean full) {
    return new Key.Entry(
        label,
        (pen, place) -> LabelledRows.dot(pen, place.getCenterX(), place.getCenterY(), color, full));
  }
}
