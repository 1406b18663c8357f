package org.demarche.chart.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartSize;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Drawing;
import org.demarche.words.Words;

/** The sheet a chart stands on: white ground, title, subtitle, body, footer. */
public final class Page implements Drawing {

  private static final Ink TITLE = new Ink(1.6, true, Palette.TEXT);
  private static final Ink SUBTITLE = new Ink(1.05, false, Palette.MUTED);
  private static final Ink FOOTER = new Ink(.75, false, Palette.MUTED);
  private static final int MAX_LINES = 3;

  /** How much smaller words are set, step by step, before an end of theirs is cut off. */
  private static final double[] SMALLER = {1, .9, .8, .7, .62};

  private final ChartText text;
  private final Body body;
  private final Words words;

  private Page(ChartText text, Body body, Words words) {
    this.text = text;
    this.body = body;
    this.words = words;
  }

  /**
   * Makes a chart of its text, table and body.
   *
   * @param words in which the body speaks
   */
  public static Chart chart(ChartText text, ChartTable table, Body body, Words words) {
    return new Chart(
        text.id(),
        text.title(),
        text.subtitle(),
        text.footer(),
        text.altText(),
        table,
        new Page(text, body, words));
  }

  @Override
  public void draw(Graphics2D graphics, ChartSize size) {
    Pen pen = new Pen(graphics, size.textSize(), words);
    pen.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()), Color.WHITE);
    double margin = pen.em(2);
    double width = size.width() - 2 * margin;
    double top = set(pen, text.title(), TITLE, margin, margin * .75, width) + pen.em(.15);
    top = set(pen, text.subtitle(), SUBTITLE, margin, top, width) + pen.em(.7);
    List<String> footer = pen.wrap(text.footer(), FOOTER, width, MAX_LINES);
    double bottom = size.height() - margin * .6 - footer.size() * pen.lineHeight(FOOTER);
    pen.lines(footer, margin, bottom, FOOTER);
    body.draw(pen, new Rectangle2D.Double(margin, top, width, bottom - pen.em(.6) - top));
  }

  /** Sets words in at most three lines, smaller where they are long, and returns their end. */
  private static double set(Pen pen, String text, Ink ink, double x, double top, double width) {
    Ink fitting = ink;
    for (double smaller : SMALLER) {
      fitting = ink.at(ink.scale() * smaller);
      if (pen.linesNeeded(text, fitting, width) <= MAX_LINES) {
        break;
      }
    }
    return pen.lines(pen.wrap(text, fitting, width, MAX_LINES), x, top, fitting);
  }
}
