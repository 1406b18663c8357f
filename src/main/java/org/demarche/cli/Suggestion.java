package org.demarche.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.demarche.scenario.NearestName;

/** What somebody may have meant who typed a name that is not known. */
final class Suggestion {
  /** Fewer letters begin too many names. */
  private static final int LEAST_LETTERS = 2;

  private Suggestion() {}

  /** The known name that comes nearest, or all of them. */
  static String of(String typed, Collection<String> known) {
    return nearest(typed, known).orElse(String.join(", ", known));
  }

  /** The shortest known name that was begun, else the one that comes nearest, when one is near. */
  static Optional<String> nearest(String typed, Collection<String> known) {
    if (typed.replaceFirst("^-+", "").length() < LEAST_LETTERS) {
      return NearestName.find(typed, known);
    }
    return known.stream()
        .filter(name -> name.startsWith(typed))
        .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .or(() -> NearestName.find(typed, known));
  }
}
