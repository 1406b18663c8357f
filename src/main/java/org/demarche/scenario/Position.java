package org.demarche.scenario;

import java.util.Comparator;

/**
 * A place in a text: which file, and the line and column where something begins.
 *
 * @param file the name to show: the path as the user gave it, {@code library:NAME} for the built-in
 *     library, or {@code --set N 'PATH=VALUE'} for a value from the command line
 * @param line line, from 1
 * @param column column in characters, from 1
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

  private static final Comparator<Position> ORDER =
      Comparator.comparing(Position::file)
          .thenComparingInt(Position::line)
          .thenComparingInt(Position::column);

  /** Checks that line and column are counted from 1. */
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("lines and columns count from 1: " + line + ":" + column);
    }
  }

  /** The first character of a file. */
  public static Position startOf(String file) {
    return new Position(file, 1, 1);
  }

  @Override
  public int compareTo(Position other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, as editors understand it. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
