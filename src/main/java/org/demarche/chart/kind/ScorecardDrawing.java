package org.demarche.chart.kind;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Key;
import org.demarche.chart.draw.Names;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.kind.ScorecardData.Cell;
import org.demarche.chart.kind.ScorecardData.Outcome;
import org.demarche.chart.kind.ScorecardData.Verdict;
import org.demarche.model.Better;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** Draws the table of {@link ScorecardChart}: a row for each outcome, a column for each arm. */
final class ScorecardDrawing implements Body {
  private static final Color GOOD = Palette.OKABE_ITO.get(5);
  private static final Color BAD = Palette.OKABE_ITO.get(6);
  private static final Ink NAME = Ink.TEXT.at(.86);
  private static final Ink VALUE = Ink.HEADER.at(1);
  private static final Ink SMALL = Ink.NOTE;
  private static final double NAME_SHARE = .37;
  private static final double HIGHEST_ROW = 3.4;
  private static final double HIGHEST_LISTED = 5;
  private static final double CELLS = 2.3;
  private static final Ink COUNT = Ink.HEADER.at(.86);
  private static final double TINT = .16;
  private static final double NARROW = 4.6;

  private final ScorecardData data;

  ScorecardDrawing(ScorecardData data) {
    this.data = data;
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    double left = area.getWidth() * NAME_SHARE;
    if ((area.getWidth() - left) / data.arms().size() < pen.em(NARROW)) {
      list(pen, area);
      return;
    }
    Rectangle2D rest = data.arms().size() > 1 ? Key.draw(pen, area, key(pen)) : area;
    double column = Math.min((rest.getWidth() - left) / data.arms().size(), pen.em(9));
    List<String> labels = data.arms().stream().map(Arm::label).toList();
    Ink named = NAME;
    Names heads = Names.fit(pen, labels, named, column - pen.em(.5), 3);
    int lines = labels.stream().mapToInt(label -> heads.lines(label).size()).max().orElse(1);
    double head = lines * pen.lineHeight(named) + pen.em(.4);
    double row = Math.min((rest.getHeight() - head) / data.outcomes().size(), pen.em(HIGHEST_ROW));
    for (int i = 0; i < labels.size(); i++) {
      List<String> name = heads.lines(labels.get(i));
      double top = rest.getY() + (lines - name.size()) * pen.lineHeight(named);
      double right = rest.getX() + left + (i + 1) * column - pen.em(.25);
      for (String line : name) {
        pen.textEndingAt(
            line, right, top + pen.em(named.scale()), i == 0 ? named.in(Palette.MUTED) : named);
        top += pen.lineHeight(named);
      }
    }
    double top = rest.getY() + head;
    for (Outcome outcome : data.outcomes()) {
      double end = rest.getX() + left + column * data.arms().size();
      pen.line(new Line2D.Double(rest.getX(), top, end, top), Palette.GRID, .8);
      name(pen, outcome, new Rectangle2D.Double(rest.getX(), top, left - pen.em(.5), row));
      for (int i = 0; i < data.arms().size(); i++) {
        Rectangle2D box = new Rectangle2D.Double(rest.getX() + left + i * column, top, column, row);
        outcome.findCell(data.arms().get(i)).ifPresent(cell -> cell(pen, outcome, cell, box));
      }
      top += row;
    }
  }

  /**
   * Where columns beside the names would be narrow, names stand above their rows and arms have
   * numbers.
   */
  private void list(Pen pen, Rectangle2D area) {
    List<Key.Entry> entries = new ArrayList<>(key(pen));
    for (int i = 0; i < data.arms().size(); i++) {
      String number = Integer.toString(i + 1);
      entries.add(
          new Key.Entry(
              data.arms().get(i).label(),
              (p, at) ->
                  p.textEndingAt(number, at.getMaxX(), p.middle(at.getCenterY(), COUNT), COUNT)));
    }
    Rectangle2D rest = Key.draw(pen, area, entries);
    double column = rest.getWidth() / data.arms().size();
    for (int i = 0; i < data.arms().size(); i++) {
      double right = rest.getX() + (i + 1) * column - pen.em(.25);
      pen.textEndingAt(Integer.toString(i + 1), right, rest.getY() + pen.em(.9), COUNT);
    }
    double head = pen.lineHeight(COUNT) + pen.em(.2);
    double row =
        Math.min((rest.getHeight() - head) / data.outcomes().size(), pen.em(HIGHEST_LISTED));
    double cells = pen.em(CELLS);
    for (int k = 0; k < data.outcomes().size(); k++) {
      Outcome outcome = data.outcomes().get(k);
      double top = rest.getY() + head + k * row;
      pen.line(new Line2D.Double(rest.getX(), top, rest.getMaxX(), top), Palette.GRID, .8);
      name(pen, outcome, new Rectangle2D.Double(rest.getX(), top, rest.getWidth(), row - cells));
      for (int i = 0; i < data.arms().size(); i++) {
        double x = rest.getX() + i * column;
        Rectangle2D box = new Rectangle2D.Double(x, top + row - cells, column, cells);
        outcome.findCell(data.arms().get(i)).ifPresent(cell -> cell(pen, outcome, cell, box));
      }
    }
  }

  private List<Key.Entry> key(Pen pen) {
    return List.of(
        entry(pen.say(Message.of("chart-scorecard-key-better")), Verdict.BETTER),
        entry(pen.say(Message.of("chart-scorecard-key-worse")), Verdict.WORSE),
        entry(pen.say(Message.of("chart-scorecard-key-different")), Verdict.DIFFERENT),
        new Key.Entry(
            pen.say(Message.of("chart-scorecard-key-unclear")),
            (p, area) ->
                p.textAround(
                    p.show(new Shown.Signed(-1, 0)),
                    area.getCenterX(),
                    p.middle(area.getCenterY(), SMALL),
                    SMALL)));
  }

  private static Key.Entry entry(String label, Verdict verdict) {
    return new Key.Entry(
        label, (p, area) -> mark(p, verdict, area.getCenterX(), area.getCenterY()));
  }

  /** The name, and which way is better where that is said, on as many lines as there is room. */
  private static void name(Pen pen, Outcome outcome, Rectangle2D box) {
    Message full =
        Message.of(
            "chart-scorecard-outcome",
            "outcome",
            outcome.label(),
            "better",
            Figures.variant(outcome.better()));
    String text = outcome.better() == Better.UNSAID ? outcome.label() : pen.say(full);
    Ink ink = NAME;
    int most = most(pen, ink, box);
    if (pen.linesNeeded(text, ink, box.getWidth()) > most) {
      text = outcome.label();
    }
    List<String> lines = pen.wrap(text, ink, box.getWidth(), most);
    double height = lines.size() * pen.lineHeight(ink);
    pen.lines(lines, box.getX(), box.getCenterY() - height / 2, ink);
  }

  private static int most(Pen pen, Ink ink, Rectangle2D box) {
    return (int) Math.max(1, Math.floor(box.getHeight() / pen.lineHeight(ink)));
  }

  private void cell(Pen pen, Outcome outcome, Cell cell, Rectangle2D box) {
    Verdict verdict = outcome.verdict(cell);
    Color ink = color(verdict);
    Color ground = verdict == Verdict.UNCLEAR ? Color.WHITE : Palette.tint(ink, TINT);
    pen.fill(
        new Rectangle2D.Double(
            box.getX() + pen.em(.12),
            box.getY() + 1,
            box.getWidth() - pen.em(.12),
            box.getHeight() - 2),
        ground);
    boolean isReference = cell.difference().isEmpty();
    boolean strong = verdict != Verdict.UNCLEAR || isReference;
    double right = box.getMaxX() - pen.em(.25);
    double room = box.getWidth() - pen.em(.5);
    String value = pen.say(Figures.value(cell.value().value(), outcome.unit(), decimals(outcome)));
    Optional<Estimate> difference = cell.difference();
    String below =
        difference
            .map(d -> pen.show(difference(outcome, d)))
            .orElseGet(() -> interval(pen, cell.value(), outcome));
    double mark = isReference ? 0 : pen.em(.95);
    Ink top = fit(pen, value, strong ? VALUE : VALUE.in(Palette.MUTED), room);
    Ink small =
        fit(pen, below, verdict == Verdict.UNCLEAR ? SMALL : SMALL.in(Palette.TEXT), room - mark);
    double apart = Math.min(pen.em(.62), box.getHeight() * .26);
    double upper = box.getCenterY() - apart;
    double lower = box.getCenterY() + apart;
    pen.textEndingAt(value, right, pen.middle(upper, top), top);
    pen.textEndingAt(below, right, pen.middle(lower, small), small);
    if (verdict != Verdict.UNCLEAR) {
      mark(pen, verdict, right - pen.width(below, small) - pen.em(.6), lower);
    }
  }

  private static String interval(Pen pen, Estimate value, Outcome outcome) {
    return value.low() < value.high()
        ? pen.say(Figures.interval(value, outcome.unit(), decimals(outcome)))
        : "";
  }

  /** The values of a row have as many decimals as the one that is known best. */
  private static int decimals(Outcome outcome) {
    return outcome.cells().stream()
        .mapToInt(cell -> Figures.decimals(cell.value(), outcome.unit()))
        .max()
        .orElse(0);
  }

  private static Shown difference(Outcome outcome, Estimate of) {
    int decimals =
        outcome.cells().stream()
            .flatMap(cell -> cell.difference().stream())
            .mapToInt(each -> Figures.decimals(each, outcome.unit()))
            .max()
            .orElse(0);
    return Figures.difference(of.value(), outcome.unit(), decimals);
  }

  /** Numbers are set a little smaller where a column is narrow; they are never cut. */
  private static Ink fit(Pen pen, String text, Ink ink, double room) {
    return pen.width(text, ink) > room ? ink.at(SMALL.scale()) : ink;
  }

  private static Color color(Verdict verdict) {
    return switch (verdict) {
      case BETTER -> GOOD;
      case WORSE -> BAD;
      case DIFFERENT -> Palette.TEXT;
      case UNCLEAR -> Palette.FAINT;
    };
  }

  /** Up is for the better, down for the worse, whichever way the number went. */
  private static void mark(Pen pen, Verdict verdict, double x, double y) {
    double r = pen.em(.36);
    double[][] points =
        switch (verdict) {
          case BETTER -> new double[][] {{0, -1}, {1, .8}, {-1, .8}};
          case WORSE -> new double[][] {{0, 1}, {1, -.8}, {-1, -.8}};
          default -> new double[][] {{0, -1}, {1, 0}, {0, 1}, {-1, 0}};
        };
    Path2D path = new Path2D.Double();
    path.moveTo(x + r * points[0][0], y + r * points[0][1]);
    for (int i = 1; i < points.length; i++) {
      path.lineTo(x + r * points[i][0], y + r * points[i][1]);
    }
    path.closePath();
    pen.fill(path, color(verdict));
  }
}
