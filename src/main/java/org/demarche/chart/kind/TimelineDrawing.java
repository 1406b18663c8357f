package org.demarche.chart.kind;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Key;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.kind.TimelineData.Card;
import org.demarche.chart.kind.TimelineData.Kind;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** Draws the cards of {@link TimelineChart}, down one column and then the next. */
final class TimelineDrawing implements Body {
  private static final Ink DATE = Ink.HEADER.at(.9);
  private static final Ink WHAT = Ink.TEXT.at(.9);
  private static final double TALLEST = 5.2;

  private final List<Card> cards;

  TimelineDrawing(List<Card> cards) {
    this.cards = cards;
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    cards.forEach(card -> kinds.add(card.kind()));
    Rectangle2D rest =
        Key.draw(
            pen,
            area,
            kinds.stream()
                .map(
                    kind ->
                        new Key.Entry(
                            pen.say(label(kind)), (p, swatch) -> p.fill(swatch, color(kind))))
                .toList());
    int columns = rest.getWidth() > rest.getHeight() && cards.size() > 3 ? 2 : 1;
    int rows = (cards.size() + columns - 1) / columns;
    double gap = pen.em(1.2);
    double width = (rest.getWidth() - (columns - 1) * gap) / columns;
    double height = Math.min(rest.getHeight() / rows, pen.em(TALLEST));
    for (int i = 0; i < cards.size(); i++) {
      int column = i / rows;
      double x = rest.getX() + column * (width + gap);
      double y = rest.getY() + (i % rows) * height;
      card(pen, cards.get(i), new Rectangle2D.Double(x, y, width, height - pen.em(.35)));
    }
  }

  private static void card(Pen pen, Card card, Rectangle2D box) {
    Color color = color(card.kind());
    pen.fill(box, Palette.tint(color, .1));
    double band = pen.em(.3);
    pen.fill(new Rectangle2D.Double(box.getX(), box.getY(), band, box.getHeight()), color);
    double x = box.getX() + band + pen.em(.5);
    double width = box.getMaxX() - x - pen.em(.3);
    Message head =
        Message.of(
            "chart-timeline-date",
            "date",
            new Shown.Date(card.date()),
            "day",
            Days.shown(Math.floor(card.day())));
    String text =
        pen.say(Message.of("chart-timeline-card", "who", card.who(), "what", card.what()));
    int most =
        (int)
            Math.max(
                1,
                Math.floor(
                    (box.getHeight() - pen.lineHeight(DATE) - pen.em(.15)) / pen.lineHeight(WHAT)));
    List<String> lines = pen.wrap(text, WHAT, width, most);
    double height = pen.lineHeight(DATE) + lines.size() * pen.lineHeight(WHAT);
    double top = box.getY() + Math.max(0, (box.getHeight() - height) / 2);
    top = pen.lines(List.of(pen.cut(pen.say(head), DATE, width)), x, top, DATE);
    pen.lines(lines, x, top, WHAT);
  }

  private static Message label(Kind kind) {
    return switch (kind) {
      case COOPERATION -> Message.of("chart-timeline-key-cooperation");
      case CONFLICT -> Message.of("chart-timeline-key-conflict");
      case TALKS -> Message.of("chart-timeline-key-talks");
      case BODY -> Message.of("chart-timeline-key-body");
    };
  }

  private static Color color(Kind kind) {
    return switch (kind) {
      case COOPERATION -> Palette.OKABE_ITO.get(5);
      case CONFLICT -> Palette.OKABE_ITO.get(6);
      case TALKS -> Palette.OKABE_ITO.get(3);
      case BODY -> Palette.RULE;
    };
  }
}
