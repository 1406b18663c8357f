package org.demarche.report;

import org.demarche.chart.kind.PathClass;

/** The path classes of the model as charts order and colour them. */
final class PathClasses {
  private PathClasses() {}

  static PathClass toChart(org.demarche.model.PathClass of) {
    return switch (of) {
      case ARMED_ESCALATION -> PathClass.ARMED_ESCALATION;
      case SETTLEMENT -> PathClass.SETTLEMENT;
      case ACCOMMODATION -> PathClass.ACCOMMODATION;
      case COERCIVE_SPIRAL -> PathClass.COERCIVE_SPIRAL;
      case MANAGED_TENSION -> PathClass.MANAGED_TENSION;
      case FROZEN_STANDOFF -> PathClass.FROZEN_STAND_OFF;
    };
  }
}
