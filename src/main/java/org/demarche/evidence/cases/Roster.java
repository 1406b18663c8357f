package org.demarche.evidence.cases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The actors of a case, and who is meant where a table names one otherwise than by the code.
 *
 * @param actors in the order of the table
 */
record Roster(List<Eve.Actor> actors) {
  private static final String SEPARATOR = "-";
  private static final int SHORTEST_WORD = 5;

  Roster {
    actors = List.copyOf(actors);
  }

  List<String> codes() {
    return actors.stream().map(Eve.Actor::code).toList();
  }

  /**
   * Who is meant: by code; by a code with a name in brackets, such as a camp of a state; or by
   * words of the name.
   */
  Optional<String> find(String text) {
    String wanted = text.strip();
    if (codes().contains(wanted)) {
      return Optional.of(wanted);
    }
    int open = wanted.indexOf('(');
    if (open > 0) {
      String name = wanted.substring(open + 1).replace(")", "").strip();
      return named(name).or(() -> find(wanted.substring(0, open)));
    }
    return wanted.length() < SHORTEST_WORD ? Optional.empty() : named(wanted);
  }

  private Optional<String> named(String name) {
    String words = name.toLowerCase(Locale.ROOT);
    return actors.stream()
        .filter(actor -> actor.name().toLowerCase(Locale.ROOT).contains(words))
        .map(Eve.Actor::code)
        .findFirst();
  }

  /** The pair that a text such as {@code USA-CUB} names; codes may have hyphens of their own. */
  Optional<Eve.Pair> pair(String text) {
    for (int at = text.indexOf(SEPARATOR); at > 0; at = text.indexOf(SEPARATOR, at + 1)) {
      Optional<String> first = find(text.substring(0, at));
      Optional<String> second = find(text.substring(at + 1));
      if (first.isPresent() && second.isPresent() && !first.equals(second)) {
        return Optional.of(new Eve.Pair(first.orElseThrow(), second.orElseThrow()));
      }
    }
    return Optional.empty();
  }
}
