package org.demarche.report;

import java.util.List;
import org.demarche.model.PathClass;

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
    return Character.toUpperCase(of.title().charAt(0)) + of.title().substring(1);
  }
}
