package org.demarche.cli;

import java.util.Collection;
import org.demarche.scenario.NearestName;

/** What somebody may have meant who typed a name that is not known. */
final class Suggestion {
  private Suggestion() {}

  /** The known name that comes nearest, or all of them. */
  static String of(String typed, Collection<String> known) {
    return NearestName.find(typed, known).orElse(String.join(", ", known));
  }
}
