package org.demarche.events;

import java.util.Arrays;
import java.util.List;

/** What the collections in tab-separated files have in common. */
abstract class TabConvention implements Convention {
  private final String id;
  private final List<String> columns;

  TabConvention(String id, String columns) {
    this.id = id;
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
    return '\t';
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
