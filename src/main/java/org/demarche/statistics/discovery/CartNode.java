package org.demarche.statistics.discovery;

/** A node of a classification tree over assumptions. */
public sealed interface CartNode {

  /** Returns the runs that reach the node. */
  int runs();

  /** Returns the runs of interest among them. */
  int runsOfInterest();

  /** Returns the share of the node's runs that are of interest. */
  default double density() {
    return runs() == 0 ? Double.NaN : (double) runsOfInterest() / runs();
  }

  /**
   * A node that is not split further.
   *
   * @param runs that reach it
   * @param runsOfInterest among them
   */
  record Leaf(int runs, int runsOfInterest) implements CartNode {}

  /**
   * A split at a value.
   *
   * @param runs that reach it
   * @param runsOfInterest among them
   * @param name of the assumption
   * @param threshold half-way between two values
   * @param below runs under the threshold
   * @param above the others
   */
  record Threshold(
      int runs, int runsOfInterest, String name, double threshold, CartNode below, CartNode above)
      implements CartNode {}

  /**
   * A split of one category from the rest.
   *
   * @param runs that reach it
   * @param runsOfInterest among them
   * @param name of the assumption
   * @param category its code
   * @param within runs of the category
   * @param outside the others
   */
  record Category(
      int runs, int runsOfInterest, String name, int category, CartNode within, CartNode outside)
      implements CartNode {}
}
