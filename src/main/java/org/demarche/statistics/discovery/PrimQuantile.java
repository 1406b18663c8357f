package org.demarche.statistics.discovery;

/** The cut of sdtoolkit and EMA workbench: half-way between two different values. */
final class PrimQuantile {

  private PrimQuantile() {}

  /**
   * Returns the cut at a probability: half-way between the values around it, and where those are
   * equal, between them and the next different value inwards.
   *
   * @param sorted at least one value, rising
   * @param probability inside (0, 1); above one half is a cut from above
   */
  static double of(double[] sorted, double probability) {
    double position = (sorted.length - 1) * probability;
    int lower = (int) Math.floor(position);
    int higher = (int) Math.ceil(position);
    if (probability > 0.5) {
      while (sorted[lower] == sorted[higher] && lower > 0) {
        lower--;
      }
    } else {
      while (sorted[lower] == sorted[higher] && higher < sorted.length - 1) {
        higher++;
      }
    }
    return (sorted[lower] + sorted[higher]) / 2;
  }
}
