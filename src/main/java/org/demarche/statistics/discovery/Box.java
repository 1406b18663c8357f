package org.demarche.statistics.discovery;

import java.util.List;

/**
 * One box on a peeling trajectory.
 *
 * @param step how it came from the box before
 * @param runs runs in the box
 * @param runsOfInterest runs of interest in the box
 * @param mass share of all runs that are in the box
 * @param coverage share of all runs of interest that are in the box
 * @param density share of the box's runs that are of interest
 * @param limits the restricted assumptions, in the order of the table
 */
public record Box(
    Step step,
    int runs,
    int runsOfInterest,
    double mass,
    double coverage,
    double density,
    List<Limit> limits) {

  /** Copies the list. */
  public Box {
    limits = List.copyOf(limits);
  }

  /** Returns the number of restricted assumptions: the fewer, the easier to tell. */
  public int restrictedDimensions() {
    return limits.size();
  }

  /** How a box came about. */
  public enum Step {
    /** The box of all runs. */
    START,
    /** A slice was cut off. */
    PEEL,
    /** A slice was put back. */
    PASTE
  }
}
