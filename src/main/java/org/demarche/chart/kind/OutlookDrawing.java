package org.demarche.chart.kind;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.Scale;
import org.demarche.chart.kind.OutlookData.Row;
import org.demarche.words.Message;

/** Draws {@link OutlookChart}: a row for each outcome, before above and after below. */
final class OutlookDrawing implements Body {
  private static final Color BEFORE = Palette.RULE;
  private static final Color AFTER = Palette.arm(0);
  private static final double HIGHEST_ROW = 4;
  private static final int NUMBERS = 6;
  private static final double PER_CENT = 100;

  private final OutlookData data;

  OutlookDrawing(OutlookData data) {
    this.data = data;
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    List<String> labels = data.rows().stream().map(Row::label).toList();
    LabelledRows rows =
        new LabelledRows(pen, area, labels, HIGHEST_ROW, Scale.around(0, PER_CENT, NUMBERS));
    rows.draw(
        pen.say(Message.of("chart-outlook-axis")),
        (i, top, height) -> {
          Row row = data.rows().get(i);
          rows.mark(row.before(), PER_CENT, top + height * .36, BEFORE, false);
          rows.mark(row.after(), PER_CENT, top + height * .64, AFTER, true);
        });
  }
}
