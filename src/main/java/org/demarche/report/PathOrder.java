package org.demarche.report;

import java.util.List;
import org.demarche.model.PathClass;
import org.demarche.words.Words;

/** The path classes as a reader meets them: from the gravest to the most settled, as in charts. */
final class PathOrder {
  static final List<PathClass> FOR_READERS =
      List.of(
          PathClass.ARMED_ESCALATION,
          PathClass.COERCIVE_SPIRAL,
          PathClass.FROZEN_STANDOFF,
          PathClass.MANAGED_TENSION,
          PathClass.ACCOMMODATION,
          PathClass.SETTLEMENT);

  private PathOrder() {}

  /** The title with a capital, for the head of a column. */
  static String heading(PathClass of) {
    String title = Words.english().say(of.title());
    return Character.toUpperCase(title.charAt(0)) + title.substring(1);
  }
}
