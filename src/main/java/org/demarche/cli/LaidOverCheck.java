package org.demarche.cli;

import java.util.List;
import org.demarche.evidence.patterns.LaidOver;
import org.demarche.words.Message;

/** Refuses parts laid over the library that say nothing of its numbers. */
final class LaidOverCheck {
  private LaidOverCheck() {}

  /**
   * Checks parts.
   *
   * @throws UnusableInputException with a line for each number that the library does not have
   */
  static void throwIfAny(List<String> parts) {
    List<Message> problems =
        parts.stream().flatMap(part -> LaidOver.listProblems(part).stream()).toList();
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
  }
}
