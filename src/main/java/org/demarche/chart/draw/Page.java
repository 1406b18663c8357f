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

  private static final double[] LARGE_SMALLER = {1, .93, .86};
  private static final double LARGE_TITLE = 1.45;

  private final ChartText text;
  private final Body body;
  private final Words words;
  private final boolean large;

  private Page(ChartText text, Body body, Words words, boolean large) {
    this.text = text;
    this.body = body;
    this.words = words;
    this.large = large;
  }

  /**
   * Makes a chart of its text, table and body.
   *
   * @param words in which the body speaks
   */
  public static Chart chart(ChartText text, ChartTable table, Body body, Words words) {
    return chart(text, table, body, words, false);
  }

  /**
   * Makes a chart of its text, table and body.
   *
   * @param words in which the body speaks
   * @param large whether its text is to be read from the back of a room
   */
  public static Chart chart(
      ChartText text, ChartTable table, Body body, Words words, boolean large) {
    return new Chart(
        text.id(),
        text.title(),
        text.subtitle(),
        text.footer(),
        text.altText(),
        table,
        new Page(text, body, words, large));
  }

  @Override
  public void draw(Graphics2D graphics, ChartSize size) {
    Pen pen = new Pen(graphics, large ? size.largeTextSize() : size.textSize(), words);
    Ink title = large ? TITLE.at(LARGE_TITLE) : TITLE;
    Ink subtitle = large ? SUBTITLE.at(1) : SUBTITLE;
    Ink footing = large ? FOOTER.at(Ink.NOTE.scale()) : FOOTER;
    pen.fill(new Rectangle2D.Double(0, 0, size.width(), size.height()), Color.WHITE);
    double margin = pen.em(large ? 1.5 : 2);
    double width = size.width() - 2 * margin;
    double top = set(pen, text.title(), title, new Column(margin, width), margin * .75);
    top = set(pen, text.subtitle(), subtitle, new Column(margin, width), top + pen.em(.15));
    top += pen.em(.7);
    List<String> footer = pen.wrap(text.footer(), footing, width, MAX_LINES);
    double bottom = size.height() - margin * .6 - footer.size() * pen.lineHeight(footing);
    pen.lines(footer, margin, bottom, footing);
    body.draw(pen, new Rectangle2D.Double(margin, top, width, bottom - pen.em(.6) - top));
  }

  @Override
  public boolean drawBody(Graphics2D graphics, ChartSize size, double height) {
    if (!large) {
      return false;
    }
    Pen pen = new Pen(graphics, size.largeTextSize(), words);
    pen.fill(new Rectangle2D.Double(0, 0, size.width(), height), Color.WHITE);
    double margin = pen.em(2);
    double width = size.width() - 2 * margin;
    body.draw(pen, new Rectangle2D.Double(margin, pen.em(.3), width, height - pen.em(.6)));
    return true;
  }

  /** Where lines begin, and how long they may be. */
  private record Column(double x, double width) {}

  /** Sets words in at most three lines, smaller where they are long, and returns their end. */
  private double set(Pen pen, String text, Ink ink, Column column, double top) {
    Ink fitting = ink;
    for (double step : large ? LARGE_SMALLER : SMALLER) {
      fitting = ink.at(ink.scale() * step);
      if (pen.linesNeeded(text, fitting, column.width()) <= MAX_LINES) {
        break;
      }
    }
    List<String> lines = pen.wrap(text, fitting, column.width(), MAX_LINES);
    return pen.lines(lines, column.x(), top, fitting);
  }
}
