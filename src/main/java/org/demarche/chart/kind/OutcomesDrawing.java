package org.demarche.chart.kind;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Panel;
import org.demarche.chart.draw.PathNames;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.RowLabel;
import org.demarche.chart.draw.Scale;
import org.demarche.chart.kind.OutcomesData.Bar;
import org.demarche.chart.kind.OutcomesData.Pair;
import org.demarche.model.PathClass;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/**
 * Draws the dots of {@link OutcomesChart}: a column for each class, headed by what it means, a row
 * for each arm. Shares have one scale, within 0 and 1, so that every interval lies in its column. A
 * tall page has two bands of three columns.
 */
final class OutcomesDrawing implements Body {

  private static final Ink MEANING = Ink.NOTE;
  private static final Ink HEADING = Ink.HEADER.at(.86);
  private static final Ink VALUE = Ink.TEXT.at(.86);
  private static final int MEANING_LINES = 7;
  private static final double HIGHEST_ROW = 5;
  private static final double LEAST_ROW = 1.08;

  /** The least width of a column and of names, in em. */
  private static final double COLUMN = 7;

  private static final double AXIS = 1.7;

  /** How wide a column is that has room for a number between its ends, in em. */
  private static final double ROOMY = 6.5;

  private final List<Group> groups = new ArrayList<>();
  private final Scale scale;

  /** The same with a number at both ends alone. */
  private final Scale ends;

  /** Rows under one heading. */
  private record Group(String heading, List<Row> rows) {}

  /** A row with its name. */
  private record Row(String name, Bar bar) {
    Message value(PathClass of) {
      return Claims.share(bar.share(of).value(), bar.runs());
    }
  }

  OutcomesDrawing(List<Pair> pairs) {
    boolean single = pairs.size() > 1 && pairs.stream().allMatch(pair -> pair.bars().size() == 1);
    if (single) {
      List<Row> rows = new ArrayList<>();
      pairs.forEach(pair -> rows.add(new Row(pair.label(), pair.bars().get(0))));
      groups.add(new Group(pairs.get(0).bars().get(0).arm().label(), rows));
    } else {
      pairs.forEach(pair -> groups.add(group(pair)));
    }
    this.scale = scale();
    this.ends = new Scale(0, scale.high(), scale.high(), Scale::share);
  }

  private static Group group(Pair pair) {
    return new Group(
        pair.label(), pair.bars().stream().map(bar -> new Row(bar.arm().label(), bar)).toList());
  }

  private Scale scale() {
    double most = 0;
    for (Group group : groups) {
      for (Row row : group.rows()) {
        for (Estimate share : row.bar().shares()) {
          most = Math.max(most, share.high());
        }
      }
    }
    double top = Math.min(1, Math.max(.2, Math.ceil(most * 5 - 1e-9) / 5));
    return new Scale(0, top, top / 2, Scale::share);
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    List<PathClass> all = PathNames.FOR_READERS;
    int columns = 6;
    while (columns > 2 && (columns + 1) * pen.em(COLUMN) > area.getWidth()) {
      columns = columns == 6 ? 3 : 2;
    }
    int bands = all.size() / columns;
    double height = (area.getHeight() - (bands - 1) * pen.em(.5)) / bands;
    for (int i = 0; i < bands; i++) {
      double top = area.getY() + i * (height + pen.em(.5));
      band(pen, part(area, top, height), all.subList(i * columns, (i + 1) * columns));
    }
  }

  private static Rectangle2D part(Rectangle2D area, double top, double height) {
    return new Rectangle2D.Double(area.getX(), top, area.getWidth(), height);
  }

  private void band(Pen pen, Rectangle2D area, List<PathClass> classes) {
    List<String> names = names();
    double left = RowLabel.room(pen, names, area.getWidth());
    double column = (area.getWidth() - left) / classes.size();
    double heading = pen.lineHeight(Ink.HEADER) + pen.em(.15);
    double least = groups.size() * heading + names.size() * pen.em(LEAST_ROW) + pen.em(AXIS);
    double head = heads(pen, area, left, column, classes, area.getHeight() - least);
    double free = area.getHeight() - head - groups.size() * heading - pen.em(AXIS);
    double row = Math.min(free / names.size(), pen.em(HIGHEST_ROW));
    RowLabel labels = RowLabel.of(pen, names, left - pen.em(.6), row);
    double top = area.getY() + head;
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      double width = area.getWidth();
      pen.text(
          pen.cut(group.heading(), Ink.HEADER, width), area.getX(), top + pen.em(1), Ink.HEADER);
      top += heading;
      Rectangle2D box =
          new Rectangle2D.Double(area.getX(), top, left - pen.em(.6), row * group.rows().size());
      name(pen, labels, group, box, row);
      for (int k = 0; k < classes.size(); k++) {
        double x = area.getX() + left + k * column;
        Rectangle2D cell =
            new Rectangle2D.Double(x, top, column - pen.em(.9), row * group.rows().size());
        column(pen, cell, group, classes.get(k), i == groups.size() - 1);
      }
      top += row * group.rows().size();
    }
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    groups.forEach(group -> group.rows().forEach(row -> names.add(row.name())));
    return names;
  }

  /**
   * Heads the columns with classes, and with their meanings where all of them fit, and returns the
   * height used.
   */
  private static double heads(
      Pen pen, Rectangle2D area, double left, double column, List<PathClass> classes, double room) {
    double tallest = 0;
    double inner = column - pen.em(.9);
    boolean told =
        classes.stream()
            .allMatch(
                each -> {
                  int lines = pen.linesNeeded(pen.say(each.meaning()), MEANING, inner);
                  double names = name(pen, each, inner).size() * pen.lineHeight(HEADING);
                  return lines <= MEANING_LINES
                      && names + lines * pen.lineHeight(MEANING) + pen.em(.85) <= room;
                });
    for (int k = 0; k < classes.size(); k++) {
      PathClass each = classes.get(k);
      double x = area.getX() + left + k * column;
      double width = inner;
      double y = area.getY();
      pen.fill(new Rectangle2D.Double(x, y, width, pen.em(.22)), PathStyle.color(each));
      y = pen.lines(name(pen, each, width), x, y + pen.em(.35), HEADING);
      if (told) {
        String meaning = pen.say(each.meaning());
        y = pen.lines(pen.wrap(meaning, MEANING, width, MEANING_LINES), x, y, MEANING);
      }
      tallest = Math.max(tallest, y - area.getY());
    }
    return tallest + pen.em(.5);
  }

  /** A heading may reach into the gap between columns. */
  private static List<String> name(Pen pen, PathClass of, double width) {
    return pen.wrap(pen.say(PathNames.heading(of)), HEADING, width + pen.em(.75), 2);
  }

  private static void name(Pen pen, RowLabel labels, Group group, Rectangle2D box, double height) {
    for (int i = 0; i < group.rows().size(); i++) {
      double top = box.getY() + i * height;
      labels.draw(
          pen,
          group.rows().get(i).name(),
          new Rectangle2D.Double(box.getX(), top, box.getWidth(), height));
    }
  }

  private void column(Pen pen, Rectangle2D cell, Group group, PathClass of, boolean numbered) {
    List<String> values = group.rows().stream().map(row -> pen.say(row.value(of))).toList();
    double gutter =
        Math.max(pen.widest(values, VALUE), pen.width(pen.show(new Shown.Share(1, 0)), VALUE))
            + pen.em(.5);
    Rectangle2D plot =
        new Rectangle2D.Double(
            cell.getX(), cell.getY(), Math.max(1, cell.getWidth() - gutter), cell.getHeight());
    Panel panel =
        new Panel(
            plot,
            plot.getWidth() < pen.em(ROOMY) ? ends : scale,
            Scale.blank(),
            new Panel.Marks(numbered, false, true, false));
    panel.draw(pen, List.of());
    double height = cell.getHeight() / values.size();
    for (int i = 0; i < values.size(); i++) {
      double y = cell.getY() + (i + .5) * height;
      dot(pen, panel, group.rows().get(i).bar().share(of), y, PathStyle.color(of));
      pen.textEndingAt(values.get(i), cell.getMaxX(), pen.middle(y, VALUE), VALUE);
    }
  }

  private static void dot(Pen pen, Panel panel, Estimate share, double y, Color color) {
    Rectangle2D plot = panel.plot();
    pen.line(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y), Palette.GRID, .6);
    pen.line(
        new Line2D.Double(panel.px(share.low()), y, panel.px(share.high()), y), color, pen.em(.2));
    double r = pen.em(.3);
    double x = panel.px(share.value());
    pen.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), color);
  }
}
