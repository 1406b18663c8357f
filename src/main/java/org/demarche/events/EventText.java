package org.demarche.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dated acts as the lines of a file. */
public final class EventText {
  private EventText() {}

  /** The names of the columns as the first line of a file, if it has one. */
  public static Optional<String> header(Convention convention) {
    return convention.hasHeader()
        ? Optional.of(Cells.join(convention.columns(), convention.separator()))
        : Optional.empty();
  }

  /** The line of an act; empty where the collection has no place for it. */
  public static Optional<String> line(Convention convention, DatedAct act) {
    return convention.cells(act).map(cells -> Cells.join(cells, convention.separator()));
  }

  /** A whole file, without the ends of its lines. */
  public static List<String> lines(Convention convention, List<DatedAct> acts) {
    List<String> lines = new ArrayList<>();
    header(convention).ifPresent(lines::add);
    acts.forEach(act -> line(convention, act).ifPresent(lines::add));
    return lines;
  }
}
