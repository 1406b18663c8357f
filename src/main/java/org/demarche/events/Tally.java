package org.demarche.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was read of a file, and what was odd about it. Its size does not grow with the file's. */
public final class Tally {
  /** So many places of each kind are kept. */
  public static final int MOST_PLACES = 1000;

  private final Map<Oddity, Long> counts = new EnumMap<>(Oddity.class);
  private final Map<Oddity, List<Place>> places = new EnumMap<>(Oddity.class);
  private long rows;
  private long taken;

  /**
   * Where a row is odd.
   *
   * @param line number of its line, from 1
   * @param detail the column that could not be read, or the event's id, or empty
   */
  public record Place(long line, String detail) {}

  void next() {
    rows++;
  }

  void take() {
    taken++;
  }

  void add(Oddity oddity, long line, String detail) {
    counts.merge(oddity, 1L, Long::sum);
    List<Place> kept = places.computeIfAbsent(oddity, kind -> new ArrayList<>());
    if (kept.size() < MOST_PLACES) {
      kept.add(new Place(line, detail));
    }
  }

  /** Rows that are not empty, the names of columns at the top not counted. */
  public long rows() {
    return rows;
  }

  /** Rows that became dated acts. */
  public long taken() {
    return taken;
  }

  /** How many rows are odd in a way. */
  public long count(Oddity oddity) {
    return counts.getOrDefault(oddity, 0L);
  }

  /** The places of the first thousand of them, in the order of the file. */
  public List<Place> places(Oddity oddity) {
    return Collections.unmodifiableList(places.getOrDefault(oddity, List.of()));
  }

  /** The share of rows that could not be read, 0 to 1. */
  public double unreadableShare() {
    return rows == 0 ? 0 : count(Oddity.UNREADABLE) / (double) rows;
  }
}
