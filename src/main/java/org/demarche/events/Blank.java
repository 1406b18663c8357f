package org.demarche.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A row that is being filled. */
final class Blank {
  private final List<String> columns;
  private final List<String> cells;

  Blank(List<String> columns) {
    this.columns = columns;
    this.cells = new ArrayList<>(Collections.nCopies(columns.size(), ""));
  }

  /** Fills a cell. */
  Blank set(String column, String value) {
    cells.set(columns.indexOf(column), value);
    return this;
  }

  /** The cells, empty where nothing was filled in. */
  List<String> cells() {
    return List.copyOf(cells);
  }
}
