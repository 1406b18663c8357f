package org.demarche.chart.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.chart.DarkGround;
import org.demarche.chart.font.HouseFonts;
import org.demarche.chart.font.SetLine;
import org.demarche.words.Message;
import org.demarche.words.Words;

/**
 * Draws text, lines and areas in the house style. Widths of text come from the bundled font without
 * hints, so that a raster and a vector drawing are laid out alike.
 */
public final class Pen {

  private static final String ELLIPSIS = "…";
  private static final double LEADING = 1.25;

  private final Graphics2D graphics;
  private final double textSize;
  private final Words words;
  private final boolean dark;

  /**
   * Takes up a pen.
   *
   * @param graphics where to draw
   * @param textSize size of running text in points
   * @param words the language in which numbers and notes are written
   */
  public Pen(Graphics2D graphics, double textSize, Words words) {
    this.graphics = graphics;
    this.textSize = textSize;
    this.words = words;
    this.dark = DarkGround.isAsked(graphics);
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  /** Returns what the pen draws on, for JFreeChart. */
  public Graphics2D graphics() {
    return graphics;
  }

  /** Returns what a colour made for white is on the ground at hand. */
  public Color shade(Color color) {
    return dark ? Ground.onDark(color) : color;
  }

  /** Returns a multiple of the size of running text, in points. */
  public double em(double multiple) {
    return multiple * textSize;
  }

  /** Returns the text of a message. */
  public String say(Message message) {
    return words.say(message);
  }

  /** Returns a value as text. */
  public String show(Object value) {
    return words.show(value);
  }

  /** Returns the height of a line of text, in points. */
  public double lineHeight(Ink ink) {
    return em(ink.scale()) * LEADING;
  }

  /** Returns the font of an ink, in whole points. */
  public Font font(Ink ink) {
    double size = Math.rint(em(ink.scale()));
    return ink.semiBold() ? HouseFonts.semiBold(size) : HouseFonts.regular(size);
  }

  /** Returns the width of text, in points. */
  public double width(String text, Ink ink) {
    return SetLine.of(text, font(ink)).width();
  }

  /** Returns the greatest width of some texts, 0 for none. */
  public double widest(List<String> texts, Ink ink) {
    return texts.stream().mapToDouble(text -> width(text, ink)).max().orElse(0);
  }

  /** Draws text to the right of x, on a base line. */
  public void text(String text, double x, double baseline, Ink ink) {
    graphics.setColor(shade(ink.color()));
    SetLine.of(text, font(ink)).draw(graphics, x, baseline);
  }

  /** Draws text that ends at x. */
  public void textEndingAt(String text, double x, double baseline, Ink ink) {
    text(text, x - width(text, ink), baseline, ink);
  }

  /** Draws text around x. */
  public void textAround(String text, double x, double baseline, Ink ink) {
    text(text, x - width(text, ink) / 2, baseline, ink);
  }

  /** Returns where the base line lies for text whose capitals stand in the middle of y. */
  public double middle(double y, Ink ink) {
    return y + em(ink.scale()) * .364;
  }

  /** Draws lines of text downwards from a top edge and returns the bottom edge. */
  public double lines(List<String> lines, double x, double top, Ink ink) {
    double y = top;
    for (String line : lines) {
      text(line, x, y + em(ink.scale()), ink);
      y += lineHeight(ink);
    }
    return y;
  }

  /**
   * Breaks text into at most some lines of at most a width; what does not fit ends in an ellipsis.
   */
  public List<String> wrap(String text, Ink ink, double maxWidth, int maxLines) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : words(text, ink, maxWidth)) {
      String longer = line + word;
      if (line.isEmpty()
          || width(longer.stripTrailing(), ink) <= maxWidth
          || lines.size() == maxLines - 1) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    return lines.stream().map(each -> cut(each.stripTrailing(), ink, maxWidth)).toList();
  }

  /**
   * Words with the space that follows; one too wide for a line is divided where lines may break,
   * and where that is not enough, anywhere.
   */
  private List<String> words(String text, Ink ink, double maxWidth) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("(?<= )", -1)) {
      boolean wide = width(word.stripTrailing(), ink) > maxWidth;
      for (String piece : wide ? pieces(word) : List.of(word)) {
        divide(piece, ink, maxWidth, words);
      }
    }
    return words;
  }

  /** After a hyphen; between any two signs in scripts that set no spaces. */
  private static List<String> pieces(String word) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(word);
    List<String> pieces = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      pieces.add(word.substring(from, to));
      from = to;
    }
    return pieces.isEmpty() ? List.of(word) : pieces;
  }

  private void divide(String piece, Ink ink, double maxWidth, List<String> to) {
    String rest = piece;
    while (width(rest.stripTrailing(), ink) > maxWidth) {
      int end = rest.offsetByCodePoints(0, 1);
      while (end < rest.length()
          && width(rest.substring(0, rest.offsetByCodePoints(end, 1)), ink) <= maxWidth) {
        end = rest.offsetByCodePoints(end, 1);
      }
      if (end == rest.length()) {
        break;
      }
      to.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    to.add(rest);
  }

  /** Returns how many lines text takes when broken at a width. */
  public int linesNeeded(String text, Ink ink, double maxWidth) {
    return wrap(text, ink, maxWidth, Integer.MAX_VALUE).size();
  }

  /** Returns the text, or its beginning and an ellipsis where it is wider than allowed. */
  public String cut(String text, Ink ink, double maxWidth) {
    if (width(text, ink) <= maxWidth) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end).stripTrailing() + ELLIPSIS, ink) > maxWidth) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /** Draws a line. */
  public void line(Line2D line, Color color, double width) {
    stroke(
        line, color, new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
  }

  /** Draws an outline with a stroke. */
  public void stroke(Shape shape, Color color, BasicStroke stroke) {
    graphics.setColor(shade(color));
    graphics.setStroke(stroke);
    graphics.draw(shape);
  }

  /** Fills an area. */
  public void fill(Shape shape, Color color) {
    graphics.setColor(shade(color));
    graphics.fill(shape);
  }
}
