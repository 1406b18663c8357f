package org.demarche.statistics.discovery;

/**
 * How patient PRIM is.
 *
 * @param peelAlpha share of a box's runs cut off in a step, inside (0, 0.5)
 * @param pasteAlpha share of the neighbouring runs put back in a step, inside (0, 0.5)
 * @param minMass smallest share of all runs that a box may hold, inside (0, 1)
 */
public record PrimSettings(double peelAlpha, double pasteAlpha, double minMass) {

  /** Checks the ranges. */
  public PrimSettings {
    check("peelAlpha", peelAlpha, 0.5);
    check("pasteAlpha", pasteAlpha, 0.5);
    check("minMass", minMass, 1);
  }

  /** Returns the conventions of EMA workbench: peel .05, paste .05, mass at least .05. */
  public static PrimSettings defaults() {
    return new PrimSettings(0.05, 0.05, 0.05);
  }

  private static void check(String name, double value, double below) {
    if (!(value > 0 && value < below)) {
      throw new IllegalArgumentException(
          name + " " + value + " must be inside (0, " + below + "). Maybe: 0.05");
    }
  }
}
