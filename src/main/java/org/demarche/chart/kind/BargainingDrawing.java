package org.demarche.chart.kind;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.draw.Grid;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Key;
import org.demarche.chart.draw.Names;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Panel;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.RowLabel;
import org.demarche.chart.draw.Scale;
import org.demarche.chart.kind.BargainingData.Pair;
import org.demarche.chart.kind.BargainingData.Stage;
import org.demarche.chart.kind.BargainingData.Step;
import org.demarche.chart.kind.BargainingData.Track;
import org.demarche.words.Message;

/**
 * Draws {@link BargainingChart}: a panel for each issue with the offers of both sides by round, and
 * below a line for each stage with its share of all runs.
 */
final class BargainingDrawing implements Body {
  private static final Color FIRST = Palette.OKABE_ITO.get(5);
  private static final Color SECOND = Palette.OKABE_ITO.get(6);
  private static final Ink VALUE = Ink.TEXT.at(.86);
  private static final int NAME_LINES = 3;
  private static final double STAGE = 1.3;

  private final Pair pair;

  BargainingDrawing(Pair pair) {
    this.pair = pair;
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    Rectangle2D rest =
        Key.draw(pen, area, List.of(entry(pair.first(), FIRST), entry(pair.second(), SECOND)));
    int stages = pair.stages().size();
    double below =
        stages == 0
            ? 0
            : stages * pen.em(STAGE)
                + heading(pen, rest).size() * pen.lineHeight(VALUE)
                + pen.em(.9);
    issues(
        pen,
        new Rectangle2D.Double(
            rest.getX(), rest.getY(), rest.getWidth(), rest.getHeight() - below));
    if (stages > 0) {
      stages(
          pen,
          new Rectangle2D.Double(
              rest.getX(),
              rest.getMaxY() - below + pen.em(.5),
              rest.getWidth(),
              below - pen.em(.5)));
    }
  }

  private static Key.Entry entry(String name, Color color) {
    return new Key.Entry(
        name,
        (pen, swatch) ->
            pen.line(
                new Line2D.Double(
                    swatch.getX(), swatch.getCenterY(), swatch.getMaxX(), swatch.getCenterY()),
                color,
                pen.em(.2)));
  }

  private void issues(Pen pen, Rectangle2D area) {
    Scale offers = new Scale(0, 1, .5, Scale::plain);
    double left = pen.width(offers.widestNumber(pen), Ink.NOTE) + pen.em(.6);
    double header = NAME_LINES * pen.lineHeight(Ink.HEADER) + pen.em(.3);
    double foot = pen.em(1.5) + pen.lineHeight(Ink.NOTE);
    Grid.Room room = new Grid.Room(left, header, foot, 0, pen.em(2.2), pen.em(8), pen.em(3));
    List<Grid.Cell> cells =
        Grid.of(area, List.of(pair.issues().size()), room).groups().get(0).cells();
    double width = cells.get(0).plot().getWidth();
    List<String> titles = pair.issues().stream().map(Track::issue).toList();
    Names names = Names.fit(pen, titles, Ink.HEADER, width, NAME_LINES);
    for (int i = 0; i < cells.size(); i++) {
      Grid.Cell cell = cells.get(i);
      List<String> name = names.lines(titles.get(i));
      double top = cell.plot().getY() - pen.em(.35) - name.size() * pen.lineHeight(Ink.HEADER);
      pen.lines(name, cell.header().getX(), top, Ink.HEADER);
      issue(pen, cell, offers, pair.issues().get(i));
    }
    Rectangle2D last = cells.get(cells.size() - 1).plot();
    String axis = pen.say(Message.of("chart-bargaining-axis"));
    pen.text(
        pen.cut(axis, Ink.NOTE, area.getMaxX() - area.getX() - left),
        area.getX() + left,
        last.getMaxY() + pen.em(1.4) + pen.lineHeight(Ink.NOTE) * .9,
        Ink.NOTE);
  }

  private void issue(Pen pen, Grid.Cell cell, Scale offers, Track track) {
    int most = Math.max(1, pair.rounds());
    int numbers = (int) Math.max(1, Math.min(most, cell.plot().getWidth() / pen.em(2.4)));
    double step = Math.ceil((double) most / numbers);
    Panel panel =
        new Panel(
            cell.plot(),
            new Scale(0, most, step, Scale::plain),
            offers,
            new Panel.Marks(cell.last(), cell.first(), false, true));
    panel.draw(pen, List.of());
    // The second side's line is thinner, so that both are seen where they meet.
    course(pen, panel, track, Step::first, FIRST, .26);
    course(pen, panel, track, Step::second, SECOND, .14);
  }

  private static void course(
      Pen pen, Panel panel, Track track, ToDoubleFunction<Step> side, Color color, double width) {
    Path2D line = new Path2D.Double();
    double r = pen.em(.2);
    double before = 0;
    for (int i = 0; i < track.steps().size(); i++) {
      Step step = track.steps().get(i);
      double x = panel.px(step.round());
      double y = panel.py(side.applyAsDouble(step));
      if (i == 0) {
        line.moveTo(x, y);
      } else {
        line.lineTo(x, before);
        line.lineTo(x, y);
      }
      before = y;
      pen.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), color);
    }
    line.lineTo(panel.plot().getMaxX(), before);
    pen.stroke(
        line,
        color,
        new BasicStroke((float) pen.em(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
  }

  private static List<String> heading(Pen pen, Rectangle2D area) {
    String text = pen.say(Message.of("chart-bargaining-stages"));
    return pen.wrap(text, VALUE, area.getWidth(), NAME_LINES);
  }

  private void stages(Pen pen, Rectangle2D area) {
    List<String> heading = heading(pen, area);
    pen.lines(heading, area.getX(), area.getY(), VALUE.in(Palette.MUTED));
    List<String> names = pair.stages().stream().map(Stage::label).toList();
    List<String> values =
        pair.stages().stream()
            .map(stage -> pen.say(Claims.share(stage.share().value(), stage.runs())))
            .toList();
    double row = pen.em(STAGE);
    double left = Math.min(pen.widest(names, VALUE) + pen.em(.6), area.getWidth() * .45);
    double right = pen.widest(values, VALUE) + pen.em(.6);
    RowLabel labels = RowLabel.of(pen, names, left - pen.em(.5), row, VALUE.scale());
    double top = area.getY() + heading.size() * pen.lineHeight(VALUE) + pen.em(.2);
    for (int i = 0; i < names.size(); i++) {
      double y = top + i * row;
      labels.draw(
          pen, names.get(i), new Rectangle2D.Double(area.getX(), y, left - pen.em(.5), row));
      Rectangle2D bar =
          new Rectangle2D.Double(
              area.getX() + left, y + row * .2, area.getWidth() - left - right, row * .6);
      share(pen, bar, pair.stages().get(i));
      pen.textEndingAt(values.get(i), area.getMaxX(), pen.middle(y + row / 2, VALUE), VALUE);
    }
  }

  private static void share(Pen pen, Rectangle2D bar, Stage stage) {
    pen.fill(bar, Palette.GRID);
    double width = bar.getWidth();
    double y = bar.getCenterY();
    pen.fill(
        new Rectangle2D.Double(
            bar.getX(), bar.getY(), width * stage.share().value(), bar.getHeight()),
        Palette.RULE);
    pen.line(
        new Line2D.Double(
            bar.getX() + width * stage.share().low(),
            y,
            bar.getX() + width * stage.share().high(),
            y),
        Palette.TEXT,
        pen.em(.14));
  }
}
