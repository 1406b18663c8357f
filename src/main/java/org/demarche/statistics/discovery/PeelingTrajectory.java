package org.demarche.statistics.discovery;

import java.util.List;

/**
 * Every box from all runs to the last one PRIM reached; the user picks.
 *
 * @param boxes at least the box of all runs
 */
public record PeelingTrajectory(List<Box> boxes) {

  /** Copies the list. */
  public PeelingTrajectory {
    if (boxes.isEmpty()) {
      throw new IllegalArgumentException("a trajectory holds at least the box of all runs");
    }
    boxes = List.copyOf(boxes);
  }

  /** Returns the box PRIM ended with. */
  public Box last() {
    return boxes.get(boxes.size() - 1);
  }

  /**
   * Returns the densest box that covers at least a share of the runs of interest; of equally dense
   * ones, the first.
   *
   * @param coverage in [0, 1]
   */
  public Box densestCovering(double coverage) {
    Box densest = boxes.get(0);
    for (Box box : boxes) {
      if (box.coverage() >= coverage && box.density() > densest.density()) {
        densest = box;
      }
    }
    return densest;
  }
}
