package org.demarche.chart.kind;

import org.demarche.chart.Arm;

/** Checks how many runs numbers rest on. */
final class Counts {

  private Counts() {}

  static void check(Arm arm, long runs) {
    if (runs < 1) {
      throw new IllegalArgumentException(
          "What is drawn of arm " + arm.id() + " needs a finished run, got " + runs + ".");
    }
  }
}
