package org.demarche.events;

import java.util.List;
import java.util.Optional;

/** How a collection of event data writes its rows. */
public interface Convention {
  /** What it is called on the command line. */
  String id();

  /** The names of its columns, in their order. */
  List<String> columns();

  /** Whether its files begin with the names of the columns. */
  boolean hasHeader();

  /** What stands between cells: a comma, with quotes where needed, or a tab, without. */
  char separator();

  /** The fewest cells of a row; columns beyond may be cut off. */
  int fewest();

  /** Columns of free text, from 0, in which a stray tab is likeliest first. */
  List<Integer> freeText();

  /**
   * Writes an act.
   *
   * @param act what is written
   * @return its cells, one for each column; empty where the collection has no place for such acts
   */
  Optional<List<String>> cells(DatedAct act);

  /**
   * Reads a row.
   *
   * @param row its cells by the names of the columns
   * @return what it says
   * @throws UnreadableRowException if a cell that is needed says nothing
   */
  DatedAct act(Row row) throws UnreadableRowException;
}
