package org.demarche.seminar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/** Journals that begin with the lines of another. */
final class Branches {
  private Branches() {}

  /** The lines up to an entry, and who came in after it, numbered on. */
  static List<Entry> from(List<Entry> all, long after) {
    if (after < 0 || after > all.size()) {
      throw new UnfitException(Message.of("seminar-no-entry", "entry", after));
    }
    List<Entry> lines = new ArrayList<>(all.subList(0, (int) after));
    for (Entry entry : missing(all, lines)) {
      lines.add(new Entry(lines.size() + 1L, entry.at(), entry.seat(), entry.move()));
    }
    return lines;
  }

  /** Who came in or left in one journal, as another does not know yet. */
  static List<Entry> missing(List<Entry> all, List<Entry> known) {
    Set<Move> seats = new HashSet<>();
    known.stream().map(Entry::move).forEach(seats::add);
    return all.stream()
        .filter(e -> e.move() instanceof Move.Join || e.move() instanceof Move.Leave)
        .filter(e -> !seats.contains(e.move()))
        .toList();
  }
}
