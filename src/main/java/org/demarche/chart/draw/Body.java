package org.demarche.chart.draw;

import java.awt.geom.Rectangle2D;
import org.demarche.words.Message;

/** Draws what stands between a chart's subtitle and its footer. */
@FunctionalInterface
public interface Body {

  /** Draws into an area. */
  void draw(Pen pen, Rectangle2D area);

  /** Returns a body that says why there is nothing to draw. */
  static Body saying(Message message) {
    return (pen, area) -> {
      double y = area.getCenterY();
      for (String line : pen.wrap(pen.say(message), Ink.TEXT.at(1.2), area.getWidth(), 4)) {
        pen.textAround(line, area.getCenterX(), y, Ink.TEXT.at(1.2).in(Palette.MUTED));
        y += pen.lineHeight(Ink.TEXT.at(1.2));
      }
    };
  }
}
