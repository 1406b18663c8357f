package org.demarche.chart.kind;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Names;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Panel;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.Scale;
import org.demarche.chart.kind.TypicalData.Course;
import org.demarche.chart.kind.TypicalData.Kind;
import org.demarche.model.Ladder;
import org.demarche.words.Message;

/** Draws the paths of {@link TypicalChart}, and beside them how often each arm takes which kind. */
final class TypicalDrawing implements Body {
  private static final Ink LABEL = Ink.TEXT.at(.86);
  private static final List<Color> COLORS =
      List.of(
          Palette.OKABE_ITO.get(6),
          Palette.OKABE_ITO.get(5),
          Palette.OKABE_ITO.get(3),
          Palette.OKABE_ITO.get(1),
          Palette.OKABE_ITO.get(7));
  private static final double SPREAD = .5;
  private static final double LEAST_ROW = .97;

  private final double horizon;
  private final TypicalData.Panel panel;

  TypicalDrawing(double horizon, TypicalData.Panel panel) {
    this.horizon = horizon;
    this.panel = panel;
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    boolean wide = area.getWidth() > 1.5 * area.getHeight();
    int arms = panel.kinds().get(0).shares().size();
    double table = head(pen) + (arms + 1) * pen.em(LEAST_ROW);
    double share = wide ? .6 : Math.min(.58, 1 - table / area.getHeight());
    Rectangle2D left =
        new Rectangle2D.Double(
            area.getX(),
            area.getY(),
            area.getWidth() * (wide ? share : 1),
            area.getHeight() * (wide ? 1 : share));
    Rectangle2D right =
        wide
            ? new Rectangle2D.Double(
                left.getMaxX() + pen.em(1.2),
                area.getY(),
                area.getMaxX() - left.getMaxX() - pen.em(1.2),
                area.getHeight())
            : new Rectangle2D.Double(
                area.getX(),
                left.getMaxY() + pen.em(.8),
                area.getWidth(),
                area.getMaxY() - left.getMaxY() - pen.em(.8));
    paths(pen, left);
    table(pen, right);
  }

  private void paths(Pen pen, Rectangle2D area) {
    List<String> rungs =
        IntStream.range(0, RungStyle.COUNT).mapToObj(rung -> pen.say(Ladder.name(rung))).toList();
    double room = Math.min(pen.widest(rungs, LABEL), area.getWidth() * .36);
    double bottom = pen.em(2.6);
    Rectangle2D plot =
        new Rectangle2D.Double(
            area.getX() + room + pen.em(.6),
            area.getY(),
            area.getWidth() - room - pen.em(1.6),
            area.getHeight() - bottom);
    Scale rungScale = new Scale(-SPREAD, Ladder.TOP + SPREAD, 1, value -> "");
    Panel drawn =
        new Panel(
            plot,
            Scale.days(horizon, (int) Math.max(2, plot.getWidth() / pen.em(4))),
            rungScale,
            new Panel.Marks(true, false, false, true));
    drawn.draw(pen, List.of());
    rungs(
        pen,
        drawn,
        rungs,
        new Rectangle2D.Double(area.getX(), area.getY(), room, area.getHeight()));
    for (int i = 0; i < panel.some().size(); i++) {
      // Side by side within half a rung, so that paths on one rung are told apart.
      double shift = ((i + .5) / panel.some().size() - .5) * .6;
      path(pen, drawn, panel.some().get(i), shift, Palette.FAINT, pen.em(.045));
    }
    for (int k = panel.kinds().size() - 1; k >= 0; k--) {
      double shift = (k - (panel.kinds().size() - 1) / 2.0) * .16;
      path(pen, drawn, panel.kinds().get(k).medoid(), shift, color(k), pen.em(.24));
    }
  }

  /** Names the rungs, at the left, and the axis of days below. */
  private static void rungs(Pen pen, Panel drawn, List<String> rungs, Rectangle2D area) {
    double lineRoom = drawn.plot().getHeight() / RungStyle.COUNT;
    int lines = (int) Math.max(1, Math.min(2, lineRoom / pen.lineHeight(LABEL)));
    Names names = Names.fit(pen, rungs, LABEL, area.getWidth(), lines);
    for (int rung = 0; rung < RungStyle.COUNT; rung++) {
      List<String> name = names.lines(rungs.get(rung));
      double y = drawn.py(rung) - (name.size() - 1) * pen.lineHeight(LABEL) / 2;
      for (String line : name) {
        pen.textEndingAt(line, area.getMaxX(), pen.middle(y, LABEL), LABEL);
        y += pen.lineHeight(LABEL);
      }
    }
    pen.textAround(
        pen.say(Message.of("chart-typical-days")),
        drawn.plot().getCenterX(),
        area.getMaxY() - pen.em(.2),
        Ink.NOTE);
  }

  private static Color color(int kind) {
    return COLORS.get(kind % COLORS.size());
  }

  private void path(Pen pen, Panel drawn, Course course, double shift, Color color, double width) {
    Path2D line = new Path2D.Double();
    for (int i = 0; i < course.starts().size(); i++) {
      double y = drawn.py(course.rungs().get(i) + shift);
      double from = drawn.px(Math.min(course.starts().get(i), horizon));
      boolean last = i == course.starts().size() - 1;
      double to = drawn.px(last ? horizon : Math.min(course.starts().get(i + 1), horizon));
      if (i == 0) {
        line.moveTo(from, y);
      } else {
        line.lineTo(from, y);
      }
      line.lineTo(to, y);
    }
    pen.stroke(
        line, color, new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
  }

  private static double head(Pen pen) {
    return pen.em(1.2) + pen.lineHeight(LABEL);
  }

  private void table(Pen pen, Rectangle2D area) {
    int kinds = panel.kinds().size();
    List<String> arms =
        panel.kinds().get(0).shares().stream().map(share -> share.arm().label()).toList();
    double left = area.getWidth() * .45;
    double column = (area.getWidth() - left) / kinds;
    double head = head(pen);
    for (int k = 0; k < kinds; k++) {
      double right = area.getX() + left + (k + 1) * column;
      pen.fill(
          new Rectangle2D.Double(
              right - column + pen.em(.4), area.getY(), column - pen.em(.4), pen.em(.35)),
          color(k));
      String name = pen.say(Message.of("chart-typical-column", "number", k + 1));
      boolean fits = pen.width(name, LABEL) <= column - pen.em(.2);
      pen.textEndingAt(
          fits ? name : Integer.toString(k + 1), right, area.getY() + pen.em(1.5), LABEL);
    }
    double row = Math.min((area.getHeight() - head) / arms.size(), pen.em(3));
    Ink ink = LABEL;
    int lines = (int) Math.max(1, Math.min(2, row / pen.lineHeight(ink)));
    Names names = Names.fit(pen, arms, ink, left - pen.em(.4), lines);
    for (int i = 0; i < arms.size(); i++) {
      double middle = area.getY() + head + (i + .5) * row;
      List<String> name = names.lines(arms.get(i));
      double y = middle - (name.size() - 1) * pen.lineHeight(ink) / 2;
      for (String line : name) {
        pen.text(line, area.getX(), pen.middle(y, ink), ink);
        y += pen.lineHeight(ink);
      }
      for (int k = 0; k < kinds; k++) {
        Kind kind = panel.kinds().get(k);
        String share = pen.say(Claims.share(kind.shares().get(i).value(), panel.runs()));
        double right = area.getX() + left + (k + 1) * column;
        pen.textEndingAt(share, right, pen.middle(middle, ink), ink);
      }
    }
  }
}
