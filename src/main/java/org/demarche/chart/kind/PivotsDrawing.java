package org.demarche.chart.kind;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.Scale;
import org.demarche.chart.kind.PivotsData.Row;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** Draws {@link PivotsChart}: a row for each event or decision, its effect beside zero. */
final class PivotsDrawing implements Body {
  private static final Color MARK = Palette.arm(0);
  private static final double HIGHEST_ROW = 3.2;
  private static final int NUMBERS = 6;

  private final PivotsData data;

  PivotsDrawing(PivotsData data) {
    this.data = data;
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    List<String> labels = data.rows().stream().map(Row::label).toList();
    LabelledRows rows = new LabelledRows(pen, area, labels, HIGHEST_ROW, scale());
    rows.line(0, Palette.RULE);
    String unit =
        pen.say(
            Message.of(
                "chart-pivots-axis", "unit", new Shown.Case(data.share() ? "share" : "number")));
    rows.draw(
        unit,
        (i, top, height) -> {
          Estimate effect = data.rows().get(i).effect();
          boolean clear = Claims.isClear(effect, data.pairs());
          rows.mark(effect, data.factor(), top + height / 2, MARK, clear);
        });
  }

  private Scale scale() {
    double low = 0;
    double high = 0;
    for (Row row : data.rows()) {
      low = Math.min(low, row.effect().low() * data.factor());
      high = Math.max(high, row.effect().high() * data.factor());
    }
    return Scale.around(low, high, NUMBERS);
  }
}
