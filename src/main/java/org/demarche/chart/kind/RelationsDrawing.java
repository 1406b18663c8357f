package org.demarche.chart.kind;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Key;
import org.demarche.chart.draw.Names;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.kind.RelationsData.Moment;
import org.demarche.chart.kind.RelationsData.Party;
import org.demarche.chart.kind.RelationsData.Tie;
import org.demarche.words.Message;

/**
 * Draws {@link RelationsChart}: the lower half of a matrix for the first day and for the last, each
 * name at the end of its row and at the head of its column. Where not all parties fit, those with
 * the strongest ties are shown.
 */
final class RelationsDrawing implements Body {
  private static final Color BAD = Palette.OKABE_ITO.get(6);
  private static final Color GOOD = Palette.OKABE_ITO.get(5);
  private static final Color NEUTRAL = new Color(0xf0f0f0);
  private static final Ink NAME = Ink.TEXT.at(.86);
  private static final double ROW = 1.02;
  private static final double LEAST_COLUMN = .62;
  private static final double NAME_SHARE = .4;
  private static final double GAP = .7;

  /** A climate at which the colour is full, in Goldstein points. */
  private static final double FULL = 20;

  private final RelationsData data;
  private final List<Moment> shown;

  RelationsDrawing(RelationsData data) {
    this.data = data;
    Moment first = data.moments().get(0);
    Moment last = data.moments().get(data.moments().size() - 1);
    this.shown = data.moments().size() == 1 ? List.of(last) : List.of(first, last);
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    Rectangle2D rest = Key.draw(pen, area, key(pen));
    boolean wide = rest.getWidth() > rest.getHeight();
    double across = wide ? shown.size() : 1;
    double down = wide ? 1 : shown.size();
    double width = (rest.getWidth() - (across - 1) * pen.em(GAP)) / across;
    double height = (rest.getHeight() - (down - 1) * pen.em(GAP)) / down;
    double head = pen.lineHeight(Ink.HEADER) + pen.em(.2);
    int rows = (int) Math.floor((height - head) / pen.em(ROW));
    int columns = (int) Math.floor((1 - NAME_SHARE) * width / pen.em(LEAST_COLUMN));
    int most = Math.max(2, Math.min(rows, columns));
    List<Integer> order = ordered(strongest(most));
    for (int i = 0; i < shown.size(); i++) {
      double x = rest.getX() + (wide ? i * (width + pen.em(GAP)) : 0);
      double y = rest.getY() + (wide ? 0 : i * (height + pen.em(GAP)));
      Message day = Message.of("chart-relations-day", "day", Days.shown(shown.get(i).day()));
      pen.text(pen.say(day), x, y + pen.em(1), Ink.HEADER);
      matrix(pen, new Rectangle2D.Double(x, y + head, width, height - head), shown.get(i), order);
    }
  }

  private static List<Key.Entry> key(Pen by) {
    return List.of(
        new Key.Entry(
            by.say(Message.of("chart-relations-key-bad", "limit", RelationsChart.STRONG)),
            (pen, area) -> cell(pen, area, new Tie(-FULL, 1, 0))),
        new Key.Entry(
            by.say(Message.of("chart-relations-key-neutral")),
            (pen, area) -> cell(pen, area, new Tie(0, 0, 0))),
        new Key.Entry(
            by.say(Message.of("chart-relations-key-good", "limit", RelationsChart.STRONG)),
            (pen, area) -> cell(pen, area, new Tie(FULL, 0, 1))));
  }

  private Moment last() {
    return shown.get(shown.size() - 1);
  }

  /** Those whose ties on the last day are strongest, at most so many. */
  private List<Integer> strongest(int most) {
    return IntStream.range(0, data.parties().size())
        .boxed()
        .sorted(Comparator.comparingDouble((Integer party) -> -strength(party)))
        .limit(most)
        .toList();
  }

  private double strength(int party) {
    double sum = 0;
    for (int other = 0; other < data.parties().size(); other++) {
      sum += other == party ? 0 : Math.abs(climate(party, other));
    }
    return sum;
  }

  private double climate(int one, int other) {
    return last().ties().get(data.place(one, other)).median();
  }

  /**
   * Each beside the one whose ties on the last day are most like its own, beginning with the
   * strongest.
   */
  private List<Integer> ordered(List<Integer> parties) {
    List<Integer> left = new ArrayList<>(parties);
    List<Integer> order = new ArrayList<>();
    order.add(left.remove(0));
    while (!left.isEmpty()) {
      int before = order.get(order.size() - 1);
      Integer next =
          left.stream()
              .min(Comparator.comparingDouble(each -> unlike(before, each, parties)))
              .orElseThrow();
      left.remove(next);
      order.add(next);
    }
    return order;
  }

  private double unlike(int one, int other, List<Integer> parties) {
    double sum = 0;
    for (int third : parties) {
      sum +=
          third == one || third == other
              ? 0
              : Math.abs(climate(one, third) - climate(other, third));
    }
    return sum - climate(one, other);
  }

  private void matrix(Pen pen, Rectangle2D area, Moment moment, List<Integer> order) {
    List<String> labels =
        order.stream().map(party -> data.parties().get(party)).map(Party::name).toList();
    double row = Math.min(area.getHeight() / order.size(), pen.em(2 * ROW));
    double room = Math.min(pen.widest(labels, NAME) + pen.em(.5), NAME_SHARE * area.getWidth());
    double column = Math.min((area.getWidth() - room) / order.size(), 2 * row);
    Names names = Names.fit(pen, labels, NAME, room - pen.em(.4), 1);
    for (int i = 0; i < order.size(); i++) {
      double y = area.getY() + i * row;
      for (int j = 0; j < i; j++) {
        Tie tie = moment.ties().get(data.place(order.get(i), order.get(j)));
        double x = area.getX() + j * column;
        cell(pen, new Rectangle2D.Double(x, y, column - .8, row - .8), tie);
      }
      double x = area.getX() + i * column + pen.em(.15);
      String label = labels.get(i);
      boolean fits = pen.width(label, NAME) <= area.getMaxX() - x;
      String name = fits ? label : names.lines(label).get(0);
      pen.text(name, x, pen.middle(y + row / 2, NAME), NAME);
    }
  }

  /** A minus sign stands where most runs have two on bad terms: it is seen without colour. */
  private static void cell(Pen pen, Rectangle2D box, Tie tie) {
    double strength = Math.min(1, Math.abs(tie.median()) / FULL);
    Color full = tie.median() < 0 ? BAD : GOOD;
    pen.fill(box, strength < .05 ? NEUTRAL : Palette.tint(full, .15 + .85 * strength));
    double half = Math.min(box.getWidth(), box.getHeight()) * .28;
    double x = box.getCenterX();
    double y = box.getCenterY();
    if (tie.bad() > .5) {
      pen.line(new Line2D.Double(x - half, y, x + half, y), Palette.TEXT, pen.em(.11));
    } else if (tie.good() > .5) {
      pen.line(new Line2D.Double(x - half, y, x + half, y), Color.WHITE, pen.em(.11));
      pen.line(new Line2D.Double(x, y - half, x, y + half), Color.WHITE, pen.em(.11));
    }
  }
}
