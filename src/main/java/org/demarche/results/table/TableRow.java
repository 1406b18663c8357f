package org.demarche.results.table;

import java.util.List;
import java.util.function.IntFunction;
import org.demarche.scenario.Position;

/**
 * A row of a table; places can be asked for while it is visited.
 *
 * @param cells without white space around them; columns without a name are left out
 * @param size cells that the row has, those left out included
 * @param placing tells where a cell begins
 */
public record TableRow(List<String> cells, int size, IntFunction<Position> placing) {
  /** Returns a cell. */
  public String get(int column) {
    return cells.get(column);
  }

  /** Returns where the row begins. */
  public Position place() {
    return placing.apply(-1);
  }

  /** Returns where a cell begins. */
  public Position place(int column) {
    return placing.apply(column);
  }
}
