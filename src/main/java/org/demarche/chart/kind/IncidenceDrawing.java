package org.demarche.chart.kind;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.ArmStyle;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.draw.Grid;
import org.demarche.chart.draw.Key;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Panel;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.draw.Polyline;
import org.demarche.chart.draw.Scale;
import org.demarche.chart.kind.IncidenceData.Curve;
import org.demarche.chart.kind.IncidenceData.Step;
import org.demarche.words.Message;
import org.jfree.chart.annotations.XYAnnotation;
import org.jfree.chart.annotations.XYPolygonAnnotation;

/**
 * Draws the step curves of {@link IncidenceChart}, and the intervals at the horizon side by side at
 * the right.
 */
final class IncidenceDrawing implements Body {

  private static final double OPACITY = .25;
  private static final int FEW = 3;

  private final IncidenceData data;

  IncidenceDrawing(IncidenceData data) {
    this.data = data;
  }

  /** The arms of some panels, each once. */
  static List<Arm> arms(List<IncidenceData.Panel> panels) {
    return panels.stream()
        .flatMap(panel -> panel.curves().stream())
        .map(Curve::arm)
        .distinct()
        .toList();
  }

  /**
   * The arms that have their band: the bands of many would cover each other, so that then only the
   * reference arm, or the first, has one; those of a handful of runs would cover everything.
   */
  static List<Arm> banded(IncidenceData data) {
    List<Arm> arms = arms(data.panels());
    boolean handful =
        data.panels().stream()
            .flatMap(panel -> panel.curves().stream())
            .anyMatch(curve -> curve.runs() < Claims.COMPARED_FROM);
    if (handful || arms.size() <= FEW) {
      return handful ? List.of() : arms;
    }
    return List.of(arms.stream().filter(Arm::reference).findFirst().orElse(arms.get(0)));
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    Rectangle2D rest = Key.draw(pen, area, key(pen));
    double left = Multiples.shareRoom(pen);
    // A wide sheet has room for the events of a pair side by side, a tall one for the pairs of an
    // event.
    boolean byPair = rest.getWidth() > rest.getHeight();
    Function<IncidenceData.Panel, String> group =
        byPair ? IncidenceData.Panel::pair : IncidenceData.Panel::label;
    Function<IncidenceData.Panel, String> name =
        byPair ? IncidenceData.Panel::label : IncidenceData.Panel::pair;
    Multiples.draw(
        pen,
        rest,
        Multiples.group(data.panels(), group),
        new Multiples.Margins(left, left + pen.em(.8)),
        name,
        (cell, panel) -> drawPanel(pen, cell, panel));
  }

  /** Arms that stand out in some panel; the others share an entry. */
  private List<Key.Entry> key(Pen by) {
    List<Arm> all = arms(data.panels());
    List<Arm> out =
        all.stream()
            .filter(arm -> data.panels().stream().anyMatch(panel -> standsOut(panel, arm)))
            .toList();
    List<Key.Entry> entries = new ArrayList<>(out.stream().map(ArmStyle::entry).toList());
    if (data.panels().stream()
        .anyMatch(panel -> all.stream().anyMatch(arm -> !standsOut(panel, arm)))) {
      entries.add(
          new Key.Entry(
              by.say(Message.of("chart-incidence-others")),
              (pen, area) ->
                  pen.line(
                      new Line2D.Double(
                          area.getX(), area.getCenterY(), area.getMaxX(), area.getCenterY()),
                      Palette.FAINT,
                      pen.em(.15))));
    }
    return entries;
  }

  /** Whether an arm has its colour: few arms all have, of many the reference and what differs. */
  private boolean standsOut(IncidenceData.Panel panel, Arm arm) {
    return arms(data.panels()).size() <= FEW
        || arm.reference()
        || IncidenceChart.differing(panel, data.horizonDays()).contains(arm);
  }

  /**
   * The upper end of an event's panels, the same for all pairs: the next twentieth above the
   * highest band.
   */
  private double top(String event) {
    double highest = 0;
    for (IncidenceData.Panel panel : data.panels()) {
      for (Curve curve : panel.curves()) {
        boolean same = panel.event().equals(event);
        highest = same ? Math.max(highest, curve.shareBy(data.horizonDays()).high()) : highest;
      }
    }
    return Math.min(1, Math.max(1, Math.ceil(highest * 20 - 1e-9)) / 20);
  }

  private void drawPanel(Pen pen, Grid.Cell cell, IncidenceData.Panel contents) {
    double gutter =
        Math.min(cell.plot().getWidth() * .3, pen.em(.75) * (contents.curves().size() + 1));
    Rectangle2D box = cell.plot();
    Rectangle2D plot =
        new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth() - gutter, box.getHeight());
    int days = (int) Math.max(1, plot.getWidth() / pen.em(3.2));
    int shares = (int) Math.max(2, Math.min(5, plot.getHeight() / pen.em(1.7)));
    Panel panel =
        new Panel(
            plot,
            Scale.days(data.horizonDays(), days),
            Scale.shares(top(contents.event()), shares),
            new Panel.Marks(cell.last(), true, false, true));
    panel.draw(pen, curves(pen, contents));
    double step = gutter / (contents.curves().size() + 1);
    for (int i = 0; i < contents.curves().size(); i++) {
      Curve curve = contents.curves().get(i);
      end(pen, panel, curve, plot.getMaxX() + step * (i + 1), standsOut(contents, curve.arm()));
    }
  }

  private List<XYAnnotation> curves(Pen pen, IncidenceData.Panel contents) {
    List<XYAnnotation> all = new ArrayList<>();
    List<Arm> banded = banded(data);
    for (Curve curve : contents.curves()) {
      if (banded.contains(curve.arm())) {
        Color veil = Palette.veil(ArmStyle.color(curve.arm()), OPACITY);
        all.add(new XYPolygonAnnotation(band(curve), null, null, veil));
      }
    }
    // What stands out lies above the rest.
    contents.curves().stream()
        .sorted(Comparator.comparing(curve -> standsOut(contents, curve.arm())))
        .forEach(
            curve -> {
              boolean out = standsOut(contents, curve.arm());
              all.add(
                  new Polyline(
                      steps(curve, Estimate::value),
                      ArmStyle.stroke(curve.arm(), pen.em(out ? .15 : .09)),
                      out ? ArmStyle.color(curve.arm()) : Palette.FAINT));
            });
    return all;
  }

  private double[] band(Curve curve) {
    List<double[]> outline = new ArrayList<>(steps(curve, Estimate::high));
    List<double[]> lower = steps(curve, Estimate::low);
    for (int i = lower.size() - 1; i >= 0; i--) {
      outline.add(lower.get(i));
    }
    return outline.stream().flatMapToDouble(Arrays::stream).toArray();
  }

  /** The corners of a step curve from day 0 to the horizon. */
  private List<double[]> steps(Curve curve, ToDoubleFunction<Estimate> of) {
    List<double[]> points = new ArrayList<>();
    double last = 0;
    points.add(new double[] {0, last});
    for (Step step : curve.steps()) {
      if (step.day() <= data.horizonDays()) {
        points.add(new double[] {step.day(), last});
        last = of.applyAsDouble(step.share());
        points.add(new double[] {step.day(), last});
      }
    }
    points.add(new double[] {data.horizonDays(), last});
    return points;
  }

  private void end(Pen pen, Panel panel, Curve curve, double x, boolean out) {
    Estimate share = curve.shareBy(data.horizonDays());
    Color color = out ? ArmStyle.color(curve.arm()) : Palette.FAINT;
    pen.line(
        new Line2D.Double(x, panel.py(share.low()), x, panel.py(share.high())), color, pen.em(.1));
    Point2D at = new Point2D.Double(x, panel.py(share.value()));
    if (out) {
      ArmStyle.mark(pen, curve.arm(), at, pen.em(.48));
    } else {
      double r = pen.em(.16);
      pen.fill(new Ellipse2D.Double(x - r, at.getY() - r, 2 * r, 2 * r), color);
    }
  }
}
