package org.demarche.chart.kind;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.kind.StoryData.Event;
import org.demarche.words.Message;

/**
 * The list of a story's heaviest acts, numbered as in the lanes.
 *
 * @param data the run
 * @param told the acts, in the order of time
 * @param columns columns of the list
 * @param area where it stands
 */
record StoryList(StoryData data, List<Event> told, int columns, Rectangle2D area) {

  private static final Ink INK = Ink.TEXT.at(.86);
  private static final Ink NUMBER = new Ink(.86, true, Palette.TEXT);
  private static final int MOST_LINES = 3;
  private static final double GAP = .35;
  private static final double NARROW = 34;
  private static final double INDENT = 1.9;

  StoryList {
    told = List.copyOf(told);
  }

  /** As many acts as fit at the right of a wide area, or below in a tall one. */
  static StoryList fitting(Pen pen, StoryData data, Rectangle2D all, boolean wide) {
    double width = wide ? all.getWidth() * .29 : all.getWidth();
    int columns = wide || width < pen.em(NARROW) ? 1 : 2;
    double height = wide ? all.getHeight() : all.getHeight() * .3;
    List<Event> told = new ArrayList<>();
    // A fifth of the acts or eight, so that arrows do not hide the rest of a short story.
    int most = Math.min(wide ? 14 : 12, Math.max(8, data.events().size() / 5));
    for (int count = most; count > 0; count--) {
      told = new ArrayList<>(StoryChart.heaviest(data, count));
      if (height(pen, data, told, columns, width) <= height) {
        break;
      }
    }
    double used = wide ? height : height(pen, data, told, columns, width);
    double x = wide ? all.getMaxX() - width : all.getX();
    double y = wide ? all.getY() : all.getMaxY() - used;
    return new StoryList(data, told, columns, new Rectangle2D.Double(x, y, width, used));
  }

  private static double height(
      Pen pen, StoryData data, List<Event> told, int columns, double width) {
    double tallest = 0;
    int perColumn = (told.size() + columns - 1) / columns;
    for (int column = 0; column < columns; column++) {
      double sum = 0;
      for (Event event :
          told.subList(
              Math.min(told.size(), column * perColumn),
              Math.min(told.size(), (column + 1) * perColumn))) {
        sum += lines(pen, data, event, width / columns).size() * pen.lineHeight(INK) + pen.em(GAP);
      }
      tallest = Math.max(tallest, sum);
    }
    return tallest;
  }

  private static List<String> lines(Pen pen, StoryData data, Event event, double width) {
    Message act =
        Message.of(
            "chart-story-listed", "day", StoryChart.day(event), "act", StoryChart.act(data, event));
    return pen.wrap(pen.say(act), INK, width - pen.em(INDENT + .8), MOST_LINES);
  }

  void draw(Pen pen) {
    int perColumn = (told.size() + columns - 1) / columns;
    double width = area.getWidth() / columns;
    double y = area.getY();
    for (int i = 0; i < told.size(); i++) {
      y = i % perColumn == 0 ? area.getY() : y;
      int column = i / perColumn;
      double x = area.getX() + column * width;
      pen.textEndingAt(
          Integer.toString(i + 1), x + pen.em(INDENT - .5), y + pen.em(INK.scale()), NUMBER);
      y = pen.lines(lines(pen, data, told.get(i), width), x + pen.em(INDENT), y, INK) + pen.em(GAP);
    }
  }
}
