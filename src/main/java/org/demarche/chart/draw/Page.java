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

  private static final Ink TITLE = new Ink(1.45, true, Palette.TEXT);
  private static final Ink SUBTITLE = new Ink(1, false, Palette.MUTED);
  private static final Ink FOOTER = new Ink(.86, false, Palette.MUTED);
  private static final int MOST_LINES = 3;

  /** On a page that is narrower than this, in sizes of text, words take twice as many lines. */
  private static final double NARROW = 34;

  /** How much smaller words are set, step by step, before an end of theirs is cut off. */
  private static final double[] SMALLER = {1, .93, .86};

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
    double margin = pen.em(1.5);
    double width = size.width() - 2 * margin;
    int most = width < pen.em(NARROW) ? 2 * MOST_LINES : MOST_LINES;
    Column column = new Column(margin, width, most);
    double top = set(pen, text.title(), TITLE, column, margin * .75);
    top = set(pen, text.subtitle(), SUBTITLE, column, top + pen.em(.15));
    top += pen.em(.7);
    List<String> footer = pen.wrap(text.footer(), FOOTER, width, most);
    double bottom = size.height() - margin * .6 - footer.size() * pen.lineHeight(FOOTER);
    pen.lines(footer, margin, bottom, FOOTER);
    body.draw(pen, new Rectangle2D.Double(margin, top, width, bottom - pen.em(.6) - top));
  }

  @Override
  public boolean drawBody(Graphics2D graphics, ChartSize size, double height) {
    Pen pen = new Pen(graphics, size.textSize(), words);
    pen.fill(new Rectangle2D.Double(0, 0, size.width(), height), Color.WHITE);
    double margin = pen.em(2);
    double width = size.width() - 2 * margin;
    body.draw(pen, new Rectangle2D.Double(margin, pen.em(.3), width, height - pen.em(.6)));
    return true;
  }

  /** Where lines begin, how long they may be, and how many. */
  private record Column(double x, double width, int most) {}

  /** Sets words, smaller where they are long, and returns their end. */
  private double set(Pen pen, String text, Ink ink, Column column, double top) {
    Ink fitting = ink;
    for (double step : SMALLER) {
      fitting = ink.at(ink.scale() * step);
      if (pen.linesNeeded(text, fitting, column.width()) <= column.most()) {
        break;
      }
    }
    List<String> lines = pen.wrap(text, fitting, column.width(), column.most());
    return pen.lines(lines, column.x(), top, fitting);
  }
}
