package org.demarche.chart.kind;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Where states stand on a map of tiles of one size. */
public final class TileMap {
  private static final TileMap AMERICAS = read("americas.csv");

  private final Map<String, Tile> tiles = new LinkedHashMap<>();

  /**
   * A place on the grid.
   *
   * @param column from the west
   * @param row from the north
   */
  public record Tile(int column, int row) {}

  private TileMap() {}

  /** The Americas. */
  public static TileMap americas() {
    return AMERICAS;
  }

  /**
   * The places of those states that have one, from column and row 0 on; columns and rows in which
   * none of them stands are left out.
   */
  public Map<String, Tile> placed(List<String> states) {
    Map<String, Tile> placed = new LinkedHashMap<>();
    for (String state : states) {
      Tile tile = tiles.get(state);
      if (tile != null) {
        placed.put(state, tile);
      }
    }
    List<Integer> columns = used(placed, Tile::column);
    List<Integer> rows = used(placed, Tile::row);
    placed.replaceAll(
        (state, tile) -> new Tile(columns.indexOf(tile.column()), rows.indexOf(tile.row())));
    return placed;
  }

  private static List<Integer> used(Map<String, Tile> placed, Function<Tile, Integer> place) {
    return placed.values().stream().map(place).distinct().sorted().toList();
  }

  private static TileMap read(String name) {
    TileMap map = new TileMap();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(TileMap.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(
              cells ->
                  map.tiles.put(
                      cells[0], new Tile(Integer.parseInt(cells[1]), Integer.parseInt(cells[2]))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return map;
  }
}
