package org.demarche.engine.choice;

import org.demarche.model.EventId;

/**
 * What is peculiar to a dispute: a number of the world stands for it, and gives each family of acts
 * a uniform number of its own. It belongs to the world, so that arms and branches share it.
 */
final class Habits {
  private static final double UNIT = 0x1p-53;

  private Habits() {}

  /** A number in (0, 1), the same for the same dispute and family. */
  static double uniform(double dispute, long family) {
    return ((EventId.mix(Double.doubleToLongBits(dispute), family) >>> 11) + 0.5) * UNIT;
  }
}
