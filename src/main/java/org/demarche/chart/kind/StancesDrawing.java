package org.demarche.chart.kind;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Ink;
import org.demarche.chart.draw.Key;
import org.demarche.chart.draw.Names;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.Pen;
import org.demarche.chart.kind.StancesData.ArmStances;
import org.demarche.chart.kind.StancesData.State;
import org.demarche.words.Message;

/**
 * Draws the tiles of {@link StancesChart}. Where at least half of the governments have a place on
 * the map of the Americas, these stand there and the others beside it; else all stand in rows.
 */
final class StancesDrawing implements Body {
  private static final Color CONDEMNS = Palette.OKABE_ITO.get(6);
  private static final Color SUPPORTS = Palette.OKABE_ITO.get(5);
  private static final Ink NAME = Ink.TEXT.at(.86);
  private static final double GAP = .18;
  private static final double BAR = .42;
  private static final double LARGEST = 3.4;
  private static final int NAME_LINES = 2;

  /** One word in so many may be divided. */
  private static final int DIVIDED = 10;

  private static final double LEADING = 1.02;

  private final ArmStances stances;
  private final List<StancesData.Author> authors;

  StancesDrawing(ArmStances stances, List<StancesData.Author> authors) {
    this.stances = stances;
    this.authors = authors;
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    Rectangle2D rest = Key.draw(pen, area, key(pen));
    List<String> codes = new ArrayList<>(stances.states().stream().map(State::code).toList());
    authors.forEach(author -> codes.add(author.code()));
    Map<String, TileMap.Tile> placed = TileMap.americas().placed(codes);
    if (2 * placed.size() < codes.size() || placed.size() < 3 || divides(pen, rest, placed)) {
      rows(pen, rest, stances.states());
      return;
    }
    List<State> others =
        stances.states().stream().filter(state -> !placed.containsKey(state.code())).toList();
    Rectangle2D map = rest;
    if (!others.isEmpty()) {
      boolean wide = rest.getWidth() > rest.getHeight();
      double share = wide ? share(placed, others.size()) : .7;
      map = part(rest, 0, wide ? share : 1, 0, wide ? 1 : share);
      Rectangle2D side = part(rest, wide ? share : 0, 1, wide ? 0 : share, 1);
      double inset = pen.em(.7);
      rows(
          pen,
          new Rectangle2D.Double(
              side.getX() + (wide ? inset : 0),
              side.getY() + (wide ? 0 : inset),
              side.getWidth() - (wide ? inset : 0),
              side.getHeight() - (wide ? 0 : inset)),
          others);
    }
    map(pen, map, placed);
  }

  /** Whether the map's tiles would be so narrow that words have to be divided. */
  private boolean divides(Pen pen, Rectangle2D area, Map<String, TileMap.Tile> placed) {
    double room = area.getWidth() / columns(placed) - pen.em(.55);
    List<String> words =
        stances.states().stream()
            .filter(state -> placed.containsKey(state.code()))
            .flatMap(state -> Stream.of(state.name().split(" ")))
            .toList();
    long wide = words.stream().filter(word -> pen.width(word, NAME) > room).count();
    return DIVIDED * wide > words.size();
  }

  /** The map's share of the width, so that tiles are about as wide beside it. */
  private static double share(Map<String, TileMap.Tile> placed, int others) {
    int columns = columns(placed);
    int rows = rows(placed);
    int beside = (others + rows - 1) / rows;
    return (double) columns / (columns + beside);
  }

  private static Rectangle2D part(Rectangle2D of, double x0, double x1, double y0, double y1) {
    return new Rectangle2D.Double(
        of.getX() + x0 * of.getWidth(),
        of.getY() + y0 * of.getHeight(),
        (x1 - x0) * of.getWidth(),
        (y1 - y0) * of.getHeight());
  }

  private List<Key.Entry> key(Pen pen) {
    List<Key.Entry> entries = new ArrayList<>();
    entries.add(
        new Key.Entry(
            pen.say(Message.of("chart-stances-key-condemns")),
            (p, swatch) -> p.fill(swatch, CONDEMNS)));
    entries.add(
        new Key.Entry(
            pen.say(Message.of("chart-stances-key-neither")),
            (p, swatch) -> p.fill(swatch, Palette.FAINT)));
    entries.add(
        new Key.Entry(
            pen.say(Message.of("chart-stances-key-supports")),
            (p, swatch) -> p.fill(swatch, SUPPORTS)));
    if (!authors.isEmpty()) {
      entries.add(
          new Key.Entry(
              pen.say(Message.of("chart-stances-key-author")),
              (p, swatch) -> p.fill(swatch, Palette.MUTED)));
    }
    return entries;
  }

  private static int columns(Map<String, TileMap.Tile> placed) {
    return 1 + placed.values().stream().mapToInt(TileMap.Tile::column).max().orElse(0);
  }

  private static int rows(Map<String, TileMap.Tile> placed) {
    return 1 + placed.values().stream().mapToInt(TileMap.Tile::row).max().orElse(0);
  }

  private void map(Pen pen, Rectangle2D area, Map<String, TileMap.Tile> placed) {
    double width = area.getWidth() / columns(placed);
    double height = Math.min(area.getHeight() / rows(placed), pen.em(LARGEST));
    Names names = names(pen, width, height);
    placed.forEach(
        (code, tile) -> {
          double x = area.getX() + tile.column() * width;
          double y = area.getY() + tile.row() * height;
          Rectangle2D box = new Rectangle2D.Double(x, y, width, height);
          stances.findState(code).ifPresent(state -> tile(pen, state, names, box));
          authors.stream()
              .filter(author -> author.code().equals(code))
              .forEach(author -> author(pen, author.name(), names, box));
        });
  }

  /** Names in as many lines as a tile has room for. */
  private Names names(Pen pen, double width, double height) {
    List<String> all = new ArrayList<>(stances.states().stream().map(State::name).toList());
    authors.forEach(author -> all.add(author.name()));
    double room = height - pen.em(GAP) - pen.em(BAR);
    int lines = (int) Math.floor(room / (pen.em(NAME.scale()) * LEADING));
    return Names.fit(pen, all, NAME, width - pen.em(.55), Math.max(1, Math.min(NAME_LINES, lines)));
  }

  /** Tiles in rows, as many side by side as their names let. */
  private void rows(Pen pen, Rectangle2D area, List<State> states) {
    int columns = 1;
    while (area.getWidth() / (columns + 1) > pen.em(4.5)
        && area.getHeight() / Math.ceil((double) states.size() / columns) < pen.em(2.4)) {
      columns++;
    }
    int rows = (states.size() + columns - 1) / columns;
    double width = Math.min(area.getWidth() / columns, pen.em(9));
    double height = Math.min(area.getHeight() / rows, pen.em(LARGEST));
    Names names = names(pen, width, height);
    for (int i = 0; i < states.size(); i++) {
      int column = i / rows;
      double x = area.getX() + column * width;
      double y = area.getY() + (i % rows) * height;
      tile(pen, states.get(i), names, new Rectangle2D.Double(x, y, width, height));
    }
  }

  private static Rectangle2D inner(Pen pen, Rectangle2D box) {
    double gap = pen.em(GAP);
    return new Rectangle2D.Double(
        box.getX(), box.getY(), box.getWidth() - gap, box.getHeight() - gap);
  }

  private static void author(Pen pen, String name, Names names, Rectangle2D box) {
    Rectangle2D inner = inner(pen, box);
    pen.fill(inner, Palette.MUTED);
    write(pen, names.lines(name), inner, NAME.in(Color.WHITE));
  }

  private static void tile(Pen pen, State state, Names names, Rectangle2D box) {
    Rectangle2D inner = inner(pen, box);
    pen.fill(inner, ground(state));
    double bar = pen.em(BAR);
    double x = inner.getX();
    double y = inner.getMaxY() - bar;
    pen.fill(new Rectangle2D.Double(x, y, inner.getWidth(), bar), Palette.FAINT);
    double condemns = inner.getWidth() * state.condemning().value();
    double supports = inner.getWidth() * state.supporting().value();
    pen.fill(new Rectangle2D.Double(x, y, condemns, bar), CONDEMNS);
    pen.fill(new Rectangle2D.Double(inner.getMaxX() - supports, y, supports, bar), SUPPORTS);
    write(
        pen,
        names.lines(state.name()),
        new Rectangle2D.Double(x, inner.getY(), inner.getWidth(), inner.getHeight() - bar),
        NAME);
  }

  private static void write(Pen pen, List<String> lines, Rectangle2D box, Ink ink) {
    double line = pen.em(NAME.scale()) * LEADING;
    double top = box.getY() + (box.getHeight() - lines.size() * line) / 2;
    for (String each : lines) {
      pen.text(each, box.getX() + pen.em(.2), top + pen.em(NAME.scale()) * .87, ink);
      top += line;
    }
  }

  /** A tint of what it most often does, where the interval says that it does so mostly. */
  private static Color ground(State state) {
    if (state.condemning().low() > .5) {
      return Palette.tint(CONDEMNS, .25);
    }
    return state.supporting().low() > .5 ? Palette.tint(SUPPORTS, .22) : new Color(0xf4f4f4);
  }
}
