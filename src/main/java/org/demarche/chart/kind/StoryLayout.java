package org.demarche.chart.kind;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.demarche.chart.kind.StoryData.Event;
import org.demarche.chart.kind.StoryData.Lane;

/**
 * Where the marks of a story stand: lanes from top to bottom, time to the right on a square-root
 * scale, because most happens in the first days. Every mark stands on the middle of its lane; acts
 * of one lane and day stand beside each other.
 */
final class StoryLayout {

  /** The height of a line of a lane's name, in sizes of its letters. */
  static final double LEADING = 1.1;

  private static final double LANE_GAP_EM = .12;

  /** How far a mark may stand from its day, in sizes of marks, beside others of the same day. */
  private static final double SAME_DAY_SHIFT = 7;

  /** How far beside a mark of an earlier day: on a long scale a mark's size is weeks. */
  private static final double OTHER_DAY_SHIFT = 1;

  private final StoryData data;
  private final Rectangle2D plot;
  private final List<Lane> lanes;
  private final Map<String, Double> middles = new LinkedHashMap<>();
  private final ToDoubleFunction<Lane> least;
  private final double stretch;
  private final double markSize;
  private final Map<String, Point2D> places = new LinkedHashMap<>();

  /**
   * How lanes are named.
   *
   * @param size of the letters, as a multiple of running text
   * @param count how many lines a lane's name takes
   */
  record Lines(double size, ToIntFunction<Lane> count) {}

  StoryLayout(StoryData data, Rectangle2D plot, double em, Lines lines) {
    this.data = data;
    this.plot = plot;
    this.least =
        lane -> (lines.count().applyAsInt(lane) * lines.size() * LEADING + LANE_GAP_EM) * em;
    this.lanes = busiest(data, plot.getHeight());
    this.stretch = plot.getHeight() / lanes.stream().mapToDouble(least).sum();
    this.markSize = Math.min(leastHeight() * .5, em * .62);
    double top = plot.getY();
    for (Lane lane : lanes) {
      middles.put(lane.actor(), top + height(lane) / 2);
      top += height(lane);
    }
    Map<String, Double> last = new LinkedHashMap<>();
    Map<String, Double> days = new LinkedHashMap<>();
    for (Event event : data.events().stream().sorted(StoryChart.inTime()).toList()) {
      if (findLane(event.source()).isPresent()) {
        double before = last.getOrDefault(event.source(), Double.NEGATIVE_INFINITY);
        Double day = Math.floor(event.day());
        boolean sameDay = day.equals(days.put(event.source(), day));
        double x = free(x(event.day()), before, sameDay ? SAME_DAY_SHIFT : OTHER_DAY_SHIFT);
        last.put(event.source(), Math.max(before, x));
        places.put(event.id(), new Point2D.Double(x, y(event.source())));
      }
    }
  }

  /** The lanes, in the order given; where they do not fit, those with most events. */
  private List<Lane> busiest(StoryData of, double height) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    of.events().forEach(event -> counts.merge(event.source(), 1, Integer::sum));
    of.sessions().forEach(session -> counts.merge(session.institution(), 1, Integer::sum));
    List<Lane> kept = new ArrayList<>();
    double used = 0;
    for (Lane lane :
        of.lanes().stream()
            .sorted(Comparator.comparingInt((Lane lane) -> -counts.getOrDefault(lane.actor(), 0)))
            .toList()) {
      used += least.applyAsDouble(lane);
      if (used <= height || kept.isEmpty()) {
        kept.add(lane);
      }
    }
    return of.lanes().stream().filter(kept::contains).toList();
  }

  List<Lane> lanes() {
    return lanes;
  }

  double markSize() {
    return markSize;
  }

  /** The height of a lane. */
  double height(Lane lane) {
    return least.applyAsDouble(lane) * stretch;
  }

  /** The height of the lowest lane. */
  double leastHeight() {
    return lanes.stream().mapToDouble(this::height).min().orElse(1);
  }

  double x(double day) {
    double share = Math.sqrt(Math.max(0, Math.min(1, day / data.horizonDays())));
    return plot.getX() + markSize + share * (plot.getWidth() - 2 * markSize);
  }

  Optional<Lane> findLane(String actor) {
    return lanes.stream().filter(lane -> lane.actor().equals(actor)).findFirst();
  }

  /** The middle of an actor's lane. */
  double y(String actor) {
    return Objects.requireNonNull(middles.get(actor), actor);
  }

  Optional<Point2D> findPlace(String event) {
    return Optional.ofNullable(places.get(event));
  }

  /**
   * Where on its lane a mark stands: beside the one before it where that is near, but never so far
   * from its own day that it would be read as another; then marks cover each other.
   */
  private double free(double x, double before, double most) {
    double beside = before + markSize * .95;
    boolean near = beside - x <= most * markSize && beside <= plot.getMaxX();
    return x >= beside || !near ? x : beside;
  }

  /**
   * Places a number of a given size beside a mark, where it hides the least; keeps off what was
   * placed before.
   */
  Rectangle2D badge(Point2D mark, double width, double height, List<Rectangle2D> before) {
    Rectangle2D best = new Rectangle2D.Double();
    double least = Double.POSITIVE_INFINITY;
    double d = markSize * .65;
    for (double reach = 1; reach <= 4; reach += .75) {
      for (double[] side :
          new double[][] {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}}) {
        double x = mark.getX() + side[0] * (d * reach + width / 2) - width / 2;
        double y = mark.getY() + side[1] * (d * reach + height / 2) - height / 2;
        Rectangle2D box = new Rectangle2D.Double(x, y, width, height);
        double cost = reach + hidden(box) + 50 * before.stream().filter(box::intersects).count();
        if (plot.contains(box) && cost < least) {
          best = box;
          least = cost;
        }
      }
    }
    return best;
  }

  private long hidden(Rectangle2D box) {
    return places.values().stream()
        .filter(
            p ->
                box.intersects(
                    p.getX() - markSize / 2, p.getY() - markSize / 2, markSize, markSize))
        .count();
  }
}
