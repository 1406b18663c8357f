package org.demarche.chart.kind;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Key;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.kind.CausesData.Look;
import org.demarche.chart.kind.CausesData.Row;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/**
 * Draws a tree as rows with a mark, a date and a few words each, a line from every cause down to
 * what it set off. A broad area has two columns, and a line that goes on at the top of the second
 * comes from the bottom of the first.
 */
final class CausesDrawing implements Body {
  private static final double BROAD = 1.3;
  private static final double GAP = 1.6;
  private static final double INDENT = 1.05;
  private static final double MARK = .3;
  private static final double MOST_ROW = 1.75;
  private static final double LEADING = 1.3;
  private static final double LEAST = .86;
  private static final double DATE_GAP = .6;

  private final CausesData data;

  CausesDrawing(CausesData data) {
    this.data = data;
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    Rectangle2D below = key(pen, area);
    List<Row> rows = data.rows();
    int columns = area.getWidth() > BROAD * area.getHeight() && rows.size() > 12 ? 2 : 1;
    int perColumn = (rows.size() + columns - 1) / columns;
    double height = below.getHeight();
    double step = Math.min(pen.em(MOST_ROW), height / perColumn);
    double scale = Math.max(LEAST, Math.min(1, step / (LEADING * pen.em(1))));
    double width = (area.getWidth() - (columns - 1) * pen.em(GAP)) / columns;
    for (int column = 0; column < columns; column++) {
      int from = column * perColumn;
      int to = Math.min(rows.size(), from + perColumn);
      double left = area.getX() + column * (width + pen.em(GAP));
      new Column(pen, from, to, first(left, below.getY(), width, step), scale).draw();
    }
  }

  /** The place of the first row of a column. */
  private static Rectangle2D first(double left, double top, double width, double step) {
    return new Rectangle2D.Double(left, top, width, step);
  }

  /** The kinds of marks that occur, each once. */
  private Rectangle2D key(Pen pen, Rectangle2D area) {
    List<Key.Entry> entries =
        Arrays.stream(Look.values())
            .filter(look -> data.rows().stream().anyMatch(row -> row.look() == look))
            .map(look -> entry(pen, look))
            .toList();
    return Key.draw(pen, area, entries);
  }

  private static Key.Entry entry(Pen pen, Look look) {
    Shown name = new Shown.Case(look.name().toLowerCase(Locale.ROOT));
    return new Key.Entry(
        pen.say(Message.of("chart-causes-look", "look", name)),
        (p, place) -> mark(p, look, place.getCenterX(), place.getCenterY(), p.em(MARK)));
  }

  private static Color color(Look look) {
    return switch (look) {
      case EVE -> Palette.RULE;
      case SCRIPTED -> Palette.OKABE_ITO.get(0);
      case COOPERATION -> Palette.OKABE_ITO.get(5);
      case CONFLICT -> Palette.OKABE_ITO.get(6);
      case SESSION -> Palette.OKABE_ITO.get(7);
      case TALKS -> Palette.OKABE_ITO.get(3);
      case HOME -> Palette.OKABE_ITO.get(1);
    };
  }

  /** Marks differ in form as well as in colour. */
  private static void mark(Pen pen, Look look, double x, double y, double r) {
    Shape shape =
        switch (look) {
          case EVE, COOPERATION, TALKS -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
          case SCRIPTED, SESSION -> new Rectangle2D.Double(x - r, y - r, 2 * r, 2 * r);
          case CONFLICT -> polygon(x, y, r * 1.2, 3);
          case HOME -> polygon(x, y, r * 1.3, 4);
        };
    boolean hollow = look == Look.EVE || look == Look.TALKS || look == Look.SESSION;
    pen.fill(shape, hollow ? Color.WHITE : color(look));
    pen.stroke(shape, color(look), new BasicStroke((float) (r * .45)));
  }

  private static Shape polygon(double x, double y, double r, int corners) {
    Path2D path = new Path2D.Double();
    for (int k = 0; k < corners; k++) {
      double angle = -Math.PI / 2 + 2 * Math.PI * k / corners;
      double px = x + r * Math.cos(angle);
      double py = y + r * Math.sin(angle);
      if (k == 0) {
        path.moveTo(px, py);
      } else {
        path.lineTo(px, py);
      }
    }
    path.closePath();
    return path;
  }

  /** Some of the rows, one below the other. */
  private final class Column {
    private final Pen pen;
    private final int from;
    private final int to;
    private final double left;
    private final double top;
    private final double width;
    private final double step;
    private final Ink ink;
    private final double dates;

    /**
     * A column.
     *
     * @param area the place of its first row
     */
    Column(Pen pen, int from, int to, Rectangle2D area, double scale) {
      this.pen = pen;
      this.from = from;
      this.to = to;
      this.left = area.getX();
      this.top = area.getY();
      this.width = area.getWidth();
      this.step = area.getHeight();
      this.ink = Ink.TEXT.at(scale);
      this.dates = pen.widest(data.rows().stream().map(Row::date).toList(), Ink.NOTE);
    }

    void draw() {
      for (boolean marked : new boolean[] {false, true}) {
        for (int r = from; r < data.rows().size(); r++) {
          if (data.rows().get(r).marked() == marked) {
            line(r);
          }
        }
      }
      for (int r = from; r < to; r++) {
        row(r);
      }
    }

    private double x(Row row) {
      return left + dates + pen.em(DATE_GAP) + pen.em(MARK) + row.level() * pen.em(INDENT);
    }

    private double y(int r) {
      return top + (r - from + .5) * step;
    }

    /** From its cause down to a row; cut where the column begins or ends. */
    private void line(int r) {
      Row row = data.rows().get(r);
      if (row.parent() < 0 || row.parent() >= to) {
        return;
      }
      Row cause = data.rows().get(row.parent());
      double x = x(cause);
      double begin = row.parent() < from ? top : y(row.parent());
      double end = r >= to ? y(to - 1) + step / 2 : y(r);
      Color color = row.marked() ? Palette.OKABE_ITO.get(0) : Palette.FAINT;
      double thick = pen.em(row.marked() ? .14 : .08);
      if (end > begin) {
        pen.line(new Line2D.Double(x, begin, x, end), color, thick);
      }
      if (r < to && row.level() > cause.level()) {
        pen.line(new Line2D.Double(x, end, x(row), end), color, thick);
      }
    }

    private void row(int r) {
      Row row = data.rows().get(r);
      double y = y(r);
      pen.textEndingAt(row.date(), left + dates, pen.middle(y, Ink.NOTE), Ink.NOTE);
      double radius = pen.em(MARK) * Math.min(1, ink.scale() * 1.05);
      mark(pen, row.look(), x(row), y, radius);
      double x = x(row) + pen.em(.75);
      String folded =
          row.folded() > 0
              ? " " + pen.say(Message.of("chart-causes-folded", "count", row.folded()))
              : "";
      double room = left + width - x - pen.width(folded, Ink.NOTE);
      Ink own = row.marked() ? Ink.HEADER.at(ink.scale()) : ink;
      String label = pen.cut(row.label(), own, room);
      pen.text(label, x, pen.middle(y, own), own);
      pen.text(folded, x + pen.width(label, own), pen.middle(y, Ink.NOTE), Ink.NOTE);
    }
  }
}
