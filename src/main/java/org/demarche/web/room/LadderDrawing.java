package org.demarche.web.room;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.demarche.model.Ladder;
import org.demarche.seminar.RunAhead;

/**
 * A relation on the ladder by day, as SVG has it: what was, and the fan of what may come. Lengths
 * are in units of the drawing, which is as wide as {@link #WIDTH} and as high as {@link #HEIGHT}.
 *
 * @param label for those who do not see it
 * @param past path of what was, may be empty
 * @param wide path of the band that eight branches in ten are in, may be empty
 * @param narrow path of the band that half of them are in
 * @param middle path of the middle
 * @param today where the present day is, from the left
 * @param rungs the names of the rungs, from 0 up
 * @param days days to be written below, with where they are
 */
public record LadderDrawing(
    String label,
    String past,
    String wide,
    String narrow,
    String middle,
    double today,
    List<String> rungs,
    List<Tick> days) {
  /** Width of the drawing. */
  public static final int WIDTH = 640;

  /** Height of the drawing. */
  public static final int HEIGHT = 300;

  private static final double LEFT = 226;
  private static final double RIGHT = 632;
  private static final double TOP = 14;
  private static final double LINE = 17;
  private static final double BASELINE = 5;
  private static final double BOTTOM = 262;

  /** Copies the lists. */
  public LadderDrawing {
    rungs = List.copyOf(rungs);
    days = List.copyOf(days);
  }

  /**
   * A day below the drawing.
   *
   * @param at from the left
   * @param anchor which end of the text is there, as SVG calls it
   * @param text the date
   */
  public record Tick(double at, String anchor, String text) {}

  /**
   * Draws.
   *
   * @param model of the seat that sees it, for dates and names
   * @param label for those who do not see it
   * @param past rungs by day from day 0
   * @param fan quantiles by day, may be empty
   * @param span days that there is room for
   */
  static LadderDrawing of(
      SeatModel model, String label, List<Integer> past, List<RunAhead.FanDay> fan, int span) {
    int horizon = Math.max(1, span);
    List<Tick> days =
        List.of(
            new Tick(LEFT, "start", model.told().date(model.now(), 0)),
            new Tick(RIGHT, "end", model.told().date(model.now(), horizon)));
    return new LadderDrawing(
        label,
        steps(past, horizon),
        band(fan, RunAhead.FanDay::low, RunAhead.FanDay::high, horizon),
        band(fan, RunAhead.FanDay::lower, RunAhead.FanDay::upper, horizon),
        line(fan, RunAhead.FanDay::middle, horizon),
        x(Math.min(model.now().day(), horizon), horizon),
        IntStream.rangeClosed(0, Ladder.TOP).mapToObj(model.told()::rung).toList(),
        days);
  }

  /** The name of a rung in lines that fit beside the ladder: one for each part before a comma. */
  public List<String> lines(int rung) {
    return List.of(rungs.get(rung).split("(?<=,) "));
  }

  /** How far down a line of a rung's name is. */
  public double y(int rung, int line) {
    return y(rung) + BASELINE + (line - (lines(rung).size() - 1) / 2.0) * LINE;
  }

  /** How far down a rung is. */
  public double y(int rung) {
    return BOTTOM - (BOTTOM - TOP) * rung / Ladder.TOP;
  }

  /** Where the rungs' names end and the days begin. */
  public double left() {
    return LEFT;
  }

  /** Where the last day is. */
  public double right() {
    return RIGHT;
  }

  /** Where the ladder stands. */
  public double bottom() {
    return BOTTOM;
  }

  /** Where the ladder ends. */
  public double top() {
    return TOP;
  }

  private static double x(double day, int horizon) {
    return LEFT + (RIGHT - LEFT) * Math.min(day, horizon) / horizon;
  }

  private static String point(double x, int rung) {
    double y = BOTTOM - (BOTTOM - TOP) * rung / Ladder.TOP;
    return String.format(Locale.ROOT, "%.1f %.1f", x, y);
  }

  private static String steps(List<Integer> rungs, int horizon) {
    StringBuilder path = new StringBuilder();
    for (int day = 0; day < rungs.size(); day++) {
      if (day > 0) {
        path.append('L').append(point(x(day, horizon), rungs.get(day - 1)));
      }
      path.append(day == 0 ? 'M' : 'L').append(point(x(day, horizon), rungs.get(day)));
    }
    return path.toString();
  }

  private static String line(
      List<RunAhead.FanDay> fan, ToIntFunction<RunAhead.FanDay> rung, int horizon) {
    StringBuilder path = new StringBuilder();
    for (RunAhead.FanDay day : fan) {
      path.append(path.isEmpty() ? 'M' : 'L');
      path.append(point(x(day.day(), horizon), rung.applyAsInt(day)));
    }
    return path.toString();
  }

  private static String band(
      List<RunAhead.FanDay> fan,
      ToIntFunction<RunAhead.FanDay> low,
      ToIntFunction<RunAhead.FanDay> high,
      int horizon) {
    if (fan.isEmpty()) {
      return "";
    }
    StringBuilder path = new StringBuilder(line(fan, high, horizon));
    for (int i = fan.size() - 1; i >= 0; i--) {
      path.append('L').append(point(x(fan.get(i).day(), horizon), low.applyAsInt(fan.get(i))));
    }
    return path.append('Z').toString();
  }
}
