package org.demarche.chart.draw;

import java.util.List;
import org.demarche.model.PathClass;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** Path classes in the order in which readers meet them. */
public final class PathNames {
  /** From the gravest to the most settled. */
  public static final List<PathClass> FOR_READERS =
      List.of(
          PathClass.ARMED_ESCALATION,
          PathClass.COERCIVE_SPIRAL,
          PathClass.FROZEN_STANDOFF,
          PathClass.MANAGED_TENSION,
          PathClass.ACCOMMODATION,
          PathClass.SETTLEMENT);

  private PathNames() {}

  /** The name at the beginning of a line. */
  public static Message heading(PathClass of) {
    return Message.of("chart-path-heading", "class", new Shown.Case(of.id()));
  }
}
