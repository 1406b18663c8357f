package org.demarche.web.room;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.chart.kind.TileMap;
import org.demarche.model.Actor;
import org.demarche.seminar.SeatView;

/**
 * States on a map of tiles: how high their relations under study stand, and who has just acted.
 *
 * @param columns how wide it is, in tiles
 * @param rows how high it is
 * @param tiles the states
 */
public record MapDrawing(int columns, int rows, List<Tile> tiles) {
  private static final int FEWEST = 4;

  /** Copies the list. */
  public MapDrawing {
    tiles = List.copyOf(tiles);
  }

  /**
   * A state.
   *
   * @param column from the west
   * @param row from the north
   * @param code of the state
   * @param label for those who do not see it
   * @param rung the highest of its relations under study, -1 where it has none
   * @param active whether it did something since the last turn
   */
  public record Tile(int column, int row, String code, String label, int rung, boolean active) {}

  static MapDrawing of(SeatModel model) {
    List<String> states =
        model.told().cast().stream()
            .filter(Actor.State.class::isInstance)
            .map(Actor::code)
            .toList();
    Map<String, TileMap.Tile> places = TileMap.americas().placed(states);
    if (places.size() < FEWEST) {
      return new MapDrawing(0, 0, List.of());
    }
    Set<String> active = new HashSet<>();
    model.view().events().stream()
        .filter(event -> event.turn() >= model.now().turn() - 1)
        .filter(event -> event.kind().equals("act"))
        .map(SeatView.Event::source)
        .forEach(active::add);
    List<Tile> tiles = new ArrayList<>();
    places.forEach(
        (code, place) -> {
          int rung = rung(model, code);
          tiles.add(
              new Tile(
                  place.column(),
                  place.row(),
                  code,
                  label(model, code, rung),
                  rung,
                  active.contains(code)));
        });
    return new MapDrawing(
        places.values().stream().mapToInt(TileMap.Tile::column).max().orElse(0) + 1,
        places.values().stream().mapToInt(TileMap.Tile::row).max().orElse(0) + 1,
        tiles);
  }

  private static int rung(SeatModel model, String code) {
    return model.view().tracks().stream()
        .filter(track -> track.first().equals(code) || track.second().equals(code))
        .mapToInt(SeatView.Track::rung)
        .max()
        .orElse(-1);
  }

  private static String label(SeatModel model, String code, int rung) {
    String name = model.told().actor(code);
    return rung < 0
        ? name
        : model
            .told()
            .words()
            .say("web-map-tile", "actor", name, "rung", rung, "name", model.told().rung(rung));
  }
}
