package org.demarche.chart.kind;

import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Key;
import org.demarche.chart.draw.Names;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.kind.VotesData.BodyVotes;
import org.demarche.chart.kind.VotesData.Member;
import org.demarche.chart.kind.VotesData.Rule;
import org.demarche.chart.kind.VotesData.Tally;
import org.demarche.words.Message;

/**
 * Draws {@link VotesChart}: above, runs by votes in favour with the line of what is needed; below,
 * a tile for each member with a bar of how often it votes in favour and against. Where a body has
 * more members than fit, those least sure are shown: they tip the vote.
 */
final class VotesDrawing implements Body {
  private static final Color FOR = Palette.OKABE_ITO.get(5);
  private static final Color AGAINST = Palette.OKABE_ITO.get(6);
  private static final Color ADOPTED = Palette.OKABE_ITO.get(3);
  private static final Ink LABEL = Ink.TEXT.at(.86);
  private static final double LEAST_WIDTH = 6.4;
  private static final double TILE = 2.3;
  private static final double TALL_TILE = 3.15;
  private static final double LEADING = 1.05;
  private static final int NAME_LINES = 2;
  private static final int CAPTION_LINES = 3;
  private static final double BAR = .42;

  /** What a name has not of the width of its tile. */
  private static final double INSETS = .75;

  private static final double GAP = .2;

  private final BodyVotes body;

  VotesDrawing(BodyVotes body) {
    this.body = body;
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    List<Key.Entry> entries = new ArrayList<>();
    entries.add(entry(pen.say(Message.of("chart-votes-key-adopted")), ADOPTED));
    if (body.members().stream().anyMatch(Member::veto)) {
      entries.add(entry(pen.say(Message.of("chart-votes-key-vetoed")), AGAINST));
    }
    entries.add(entry(pen.say(Message.of("chart-votes-key-rejected")), Palette.FAINT));
    if (body.members().stream().anyMatch(Member::veto)) {
      entries.add(
          new Key.Entry(
              pen.say(Message.of("chart-votes-key-member")),
              (p, swatch) -> p.fill(band(p, swatch), Palette.TEXT)));
    }
    Rectangle2D rest = Key.draw(pen, area, entries);
    int columns = (int) Math.max(1, Math.floor(rest.getWidth() / pen.em(LEAST_WIDTH)));
    double head =
        caption(pen, rest.getWidth(), body.members().size()).size() * pen.lineHeight(LABEL);
    head += pen.em(.5);
    double most = rest.getHeight() * .62 - head;
    double width = rest.getWidth() / columns - pen.em(INSETS);
    boolean tall =
        body.members().stream().anyMatch(member -> pen.width(member.name(), LABEL) > width);
    double tile = pen.em(tall ? TALL_TILE : TILE);
    int rows = (int) Math.max(1, Math.floor(most / tile));
    int shown = Math.min(body.members().size(), rows * columns);
    rows = (shown + columns - 1) / columns;
    double tiles = rows * tile;
    double above = rest.getHeight() - tiles - head;
    tallies(pen, new Rectangle2D.Double(rest.getX(), rest.getY(), rest.getWidth(), above));
    members(
        pen,
        new Rectangle2D.Double(rest.getX(), rest.getY() + above, rest.getWidth(), head + tiles),
        columns,
        some(shown),
        tile);
  }

  private static Key.Entry entry(String label, Color color) {
    return new Key.Entry(label, (pen, swatch) -> pen.fill(swatch, color));
  }

  private void tallies(Pen pen, Rectangle2D area) {
    int last = Math.max(body.most(), body.rule() == Rule.NUMBER ? body.needed() : 0);
    double bottom = pen.lineHeight(LABEL) + pen.em(.3);
    double top = area.getY() + pen.lineHeight(LABEL);
    double floor = area.getMaxY() - bottom - pen.em(.6);
    double width = Math.min(area.getWidth() / (last + 1.0), pen.em(5));
    long highest = body.tallies().stream().mapToLong(Tally::all).max().orElse(1);
    double unit = Math.max(1, floor - top) / highest;
    double each = 1 + Math.ceil(pen.em(2) / width - 1e-9);
    int step = (int) Math.max(1, each - 1);
    for (Tally tally : body.tallies()) {
      double x = area.getX() + tally.yes() * width;
      double y = floor;
      y = bar(pen, x, y, width, tally.adopted() * unit, ADOPTED);
      y = bar(pen, x, y, width, tally.vetoed() * unit, AGAINST);
      bar(pen, x, y, width, tally.rejected() * unit, Palette.FAINT);
    }
    for (int yes = 0; yes <= last; yes += step) {
      double x = area.getX() + (yes + .5) * width;
      pen.textAround(Integer.toString(yes), x, floor + pen.em(1.05), Ink.NOTE);
    }
    double right = area.getX() + (last + 1) * width;
    pen.line(new Line2D.Double(area.getX(), floor, right, floor), Palette.RULE, .8);
    if (body.rule() == Rule.NUMBER) {
      double x = area.getX() + body.needed() * width;
      pen.line(new Line2D.Double(x, area.getY() + pen.em(.2), x, floor), Palette.TEXT, pen.em(.12));
      needed(pen, area, x);
    }
  }

  /** Beside the line, on the side that has more room. */
  private void needed(Pen pen, Rectangle2D area, double x) {
    boolean before = x > area.getCenterX();
    double room = (before ? x - area.getX() : area.getMaxX() - x) - pen.em(.5);
    String text =
        pen.cut(pen.say(Message.of("chart-votes-needed", "needed", body.needed())), LABEL, room);
    double y = area.getY() + pen.em(.9);
    if (before) {
      pen.textEndingAt(text, x - pen.em(.4), y, LABEL);
    } else {
      pen.text(text, x + pen.em(.4), y, LABEL);
    }
  }

  private static double bar(
      Pen pen, double x, double bottom, double width, double height, Color color) {
    if (height > 0) {
      double gap = Math.min(2, width * .1);
      pen.fill(new Rectangle2D.Double(x + gap, bottom - height, width - 2 * gap, height), color);
    }
    return bottom - height;
  }

  private List<String> caption(Pen pen, double width, int shown) {
    Message what = Message.of("chart-votes-members", "shown", shown, "all", body.members().size());
    return pen.wrap(pen.say(what), LABEL, width, CAPTION_LINES);
  }

  private void members(Pen pen, Rectangle2D area, int columns, List<Member> some, double tile) {
    List<String> caption = caption(pen, area.getWidth(), some.size());
    pen.lines(caption, area.getX(), area.getY() + pen.em(.1), LABEL.in(Palette.MUTED));
    double head = caption.size() * pen.lineHeight(LABEL) + pen.em(.5);
    double width = area.getWidth() / columns;
    List<String> labels = some.stream().map(Member::name).toList();
    int lines = tile > pen.em(TILE) ? NAME_LINES : 1;
    Names names = Names.fit(pen, labels, LABEL, width - pen.em(INSETS), lines);
    for (int i = 0; i < some.size(); i++) {
      double x = area.getX() + (i % columns) * width;
      int line = i / columns;
      double y = area.getY() + head + line * tile;
      tile(
          pen,
          some.get(i),
          names.lines(labels.get(i)),
          new Rectangle2D.Double(x, y, width - pen.em(GAP), tile - pen.em(GAP)));
    }
  }

  /** Those least sure, in the order of all. */
  private List<Member> some(int shown) {
    List<Member> unsure = new ArrayList<>(body.members());
    unsure.sort(
        java.util.Comparator.comparingDouble(
            (Member member) -> member.veto() ? -1 : Math.abs(member.yes() - .5)));
    List<Member> kept = unsure.subList(0, shown);
    return body.members().stream().filter(kept::contains).limit(shown).toList();
  }

  private static void tile(Pen pen, Member member, List<String> name, Rectangle2D box) {
    pen.fill(box, new Color(0xf4f4f4));
    double bar = pen.em(BAR);
    double y = box.getMaxY() - bar;
    pen.fill(new Rectangle2D.Double(box.getX(), y, box.getWidth(), bar), Palette.FAINT);
    double yes = box.getWidth() * member.yes();
    double no = box.getWidth() * member.no();
    pen.fill(new Rectangle2D.Double(box.getX(), y, yes, bar), FOR);
    pen.fill(new Rectangle2D.Double(box.getMaxX() - no, y, no, bar), AGAINST);
    double middle = box.getY() + (box.getHeight() - bar) / 2;
    double inset = pen.em(member.veto() ? .45 : .2);
    if (member.veto()) {
      pen.fill(band(pen, box), Palette.TEXT);
    }
    double line = pen.em(LABEL.scale()) * LEADING;
    double y0 = middle - line * (name.size() - 1) / 2;
    for (int i = 0; i < name.size(); i++) {
      pen.text(name.get(i), box.getX() + inset, pen.middle(y0 + i * line, LABEL), LABEL);
    }
  }

  /** A band at the left, which needs no colour to be seen. */
  private static Rectangle2D band(Pen pen, Rectangle2D box) {
    return new Rectangle2D.Double(box.getX(), box.getY(), pen.em(.25), box.getHeight());
  }
}
