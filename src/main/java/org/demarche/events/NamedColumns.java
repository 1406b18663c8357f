package org.demarche.events;

import java.util.Arrays;
import java.util.List;

/** A collection whose columns have names, which its files usually begin with. */
abstract class NamedColumns implements Convention {
  private final String id;
  private final char separator;
  private final List<String> columns;

  /**
   * Names it and its columns.
   *
   * @param id what it is called
   * @param separator what stands between cells
   * @param columns their names, with commas between
   */
  NamedColumns(String id, char separator, String columns) {
    this.id = id;
    this.separator = separator;
    this.columns = List.of(columns.split(",", -1));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public boolean hasHeader() {
    return true;
  }

  @Override
  public char separator() {
    return separator;
  }

  @Override
  public int fewest() {
    return columns.size();
  }

  /** An empty row to be filled. */
  Blank blank() {
    return new Blank(columns);
  }

  /** The places of some columns. */
  List<Integer> places(String... names) {
    return Arrays.stream(names).map(columns::indexOf).toList();
  }
}
