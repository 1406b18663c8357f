package org.demarche.chart.kind;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Key;
import org.demarche.chart.draw.Names;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.kind.StoryData.Event;
import org.demarche.chart.kind.StoryData.Lane;
import org.demarche.chart.kind.StoryData.Session;
import org.demarche.model.QuadClass;
import org.demarche.words.Message;

/**
 * Draws the swim lanes of {@link StoryChart} and, beside or below, the list of the heaviest acts.
 */
final class StoryDrawing implements Body {

  private static final Color INSTITUTION = new Color(0xf4f4f4);
  private static final double[] DAYS = {
    0, 1, 3, 7, 14, 30, 60, 90, 120, 180, 270, 365, 540, 730, 1095, 1825, 3650
  };
  private static final Ink NAME = Ink.TEXT.at(.86);
  private static final int NAME_LINES = 2;
  private static final int NOTE_LINES = 2;
  private static final Ink BADGE = new Ink(.86, true, Palette.TEXT);

  /** More marks would hide one another, and make pictures of many megabytes. */
  private static final int MOST_ACTS = 500;

  private final StoryData data;
  private final int lighterActs;

  StoryDrawing(StoryData data) {
    this.data =
        data.events().size() <= MOST_ACTS
            ? data
            : data.withEvents(StoryChart.heaviest(data, MOST_ACTS));
    this.lighterActs = data.events().size() - this.data.events().size();
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    Rectangle2D rest = Key.draw(pen, area, entries(pen));
    boolean wide = rest.getWidth() > 1.4 * rest.getHeight();
    StoryList list = StoryList.fitting(pen, data, rest, wide);
    double labels = pen.widest(data.lanes().stream().map(Lane::label).toList(), Ink.TEXT);
    double left = Math.min(labels, rest.getWidth() * (wide ? .19 : .34)) + pen.em(.8);
    Rectangle2D plot =
        new Rectangle2D.Double(
            rest.getX() + left,
            rest.getY(),
            rest.getWidth() - left - (wide ? list.area().getWidth() + pen.em(1.5) : 0),
            rest.getHeight() - pen.em(3.8) - (wide ? 0 : list.area().getHeight() + pen.em(.6)));
    StoryLayout layout =
        new StoryLayout(
            data, plot, pen.em(1), new StoryLayout.Lines(NAME.scale(), lines(pen, left)));
    lanes(pen, plot, layout, left);
    days(pen, plot, layout, rest.getX());
    links(pen, layout, list.told());
    sessions(pen, layout);
    data.events()
        .forEach(
            event ->
                layout
                    .findPlace(event.id())
                    .ifPresent(at -> StoryMarks.mark(pen, event.quad(), at, layout.markSize())));
    badges(pen, layout, list.told());
    list.draw(pen);
  }

  private static List<Key.Entry> entries(Pen by) {
    Stream<Key.Entry> acts =
        Arrays.stream(QuadClass.values())
            .map(
                quad ->
                    new Key.Entry(
                        by.say(QuadStyle.label(quad)),
                        (pen, area) ->
                            StoryMarks.mark(
                                pen,
                                quad,
                                new Point2D.Double(area.getCenterX(), area.getCenterY()),
                                pen.em(.7))));
    Key.Entry session =
        new Key.Entry(
            by.say(Message.of("chart-story-session")),
            (pen, area) -> StoryMarks.session(pen, area));
    return Stream.concat(acts, Stream.of(session)).toList();
  }

  /** How many lines the name of a lane takes. */
  private ToIntFunction<Lane> lines(Pen pen, double left) {
    double width = left - pen.em(.5);
    return lane -> Math.min(NAME_LINES, pen.linesNeeded(lane.label(), NAME, width));
  }

  private void lanes(Pen pen, Rectangle2D plot, StoryLayout layout, double left) {
    List<String> labels = layout.lanes().stream().map(Lane::label).toList();
    Names names = Names.fit(pen, labels, NAME, left - pen.em(.5), NAME_LINES);
    for (Lane lane : layout.lanes()) {
      double y = layout.y(lane.actor());
      double height = layout.height(lane);
      if (lane.institution()) {
        pen.fill(
            new Rectangle2D.Double(plot.getX(), y - height / 2, plot.getWidth(), height),
            INSTITUTION);
      }
      pen.line(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y), Palette.GRID, .6);
      List<String> name = names.lines(lane.label());
      double line = pen.em(NAME.scale()) * StoryLayout.LEADING;
      double middle = y - line * (name.size() - 1) / 2;
      for (String each : name) {
        pen.textEndingAt(each, plot.getX() - pen.em(.5), pen.middle(middle, NAME), NAME);
        middle += line;
      }
    }
  }

  private void days(Pen pen, Rectangle2D plot, StoryLayout layout, double from) {
    double baseline = plot.getMaxY() + pen.em(1.1);
    double end = data.horizonDays();
    // The last day always has its number; others stand where there is room before it.
    double gap = pen.em(.7);
    double last = layout.x(end) - pen.width(pen.show(Days.shown(end)), Ink.NOTE) / 2 - gap;
    double free = Double.NEGATIVE_INFINITY;
    for (double day : DAYS) {
      double half = pen.width(pen.show(Days.shown(day)), Ink.NOTE) / 2;
      double x = layout.x(day);
      if (day < end && x - half > free && x + half < last) {
        day(pen, plot, layout, day, baseline);
        free = x + half + gap;
      }
    }
    day(pen, plot, layout, end, baseline);
    Message axis =
        Message.of(
            "chart-story-axis",
            "actors",
            data.lanes().size() - layout.lanes().size(),
            "acts",
            lighterActs);
    pen.lines(
        pen.wrap(pen.say(axis), Ink.NOTE, plot.getMaxX() - from, NOTE_LINES),
        from,
        baseline + pen.em(.35),
        Ink.NOTE);
  }

  private static void day(
      Pen pen, Rectangle2D plot, StoryLayout layout, double day, double baseline) {
    double x = layout.x(day);
    pen.textAround(pen.show(Days.shown(day)), x, baseline, Ink.NOTE);
    pen.line(new Line2D.Double(x, plot.getY(), x, plot.getMaxY()), Palette.GRID, .6);
  }

  private void links(Pen pen, StoryLayout layout, List<Event> told) {
    for (Event event : data.events()) {
      for (String cause : event.causes()) {
        if (layout.findPlace(cause).isPresent() && layout.findPlace(event.id()).isPresent()) {
          boolean strong =
              told.contains(event) && told.stream().anyMatch(other -> other.id().equals(cause));
          Point2D from = layout.findPlace(cause).get();
          StoryMarks.link(pen, from, layout.findPlace(event.id()).get(), strong);
        }
      }
    }
    for (Event event : told) {
      for (String target : event.targets()) {
        boolean drawn = layout.findLane(target).isPresent() && !target.equals(event.source());
        if (drawn && layout.findPlace(event.id()).isPresent()) {
          StoryMarks.arrow(pen, layout.findPlace(event.id()).get(), layout.y(target), event.quad());
        }
      }
    }
  }

  private void sessions(Pen pen, StoryLayout layout) {
    double height = layout.leastHeight() * .8;
    for (Session session : data.sessions()) {
      if (layout.findLane(session.institution()).isPresent()) {
        double x = layout.x(session.day());
        double y = layout.y(session.institution());
        StoryMarks.session(
            pen, new Rectangle2D.Double(x - height, y - height / 2, 2 * height, height));
      }
    }
  }

  private void badges(Pen pen, StoryLayout layout, List<Event> told) {
    List<Rectangle2D> boxes = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      String number = Integer.toString(i + 1);
      double width = pen.width(number, BADGE) + pen.em(.2);
      if (layout.findPlace(told.get(i).id()).isPresent()) {
        Point2D at = layout.findPlace(told.get(i).id()).get();
        Rectangle2D box = layout.badge(at, width, pen.em(.8), boxes);
        boxes.add(box);
        pen.fill(box, Palette.veil(Color.WHITE, .8));
        pen.textAround(number, box.getCenterX(), pen.middle(box.getCenterY(), BADGE), BADGE);
      }
    }
  }
}
