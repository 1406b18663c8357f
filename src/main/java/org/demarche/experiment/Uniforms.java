package org.demarche.experiment;

/** The point of each replication in the unit cube of the assumptions. Not for several threads. */
@FunctionalInterface
public interface Uniforms {
  /**
   * Finds a point.
   *
   * @param replication from 1
   * @param point filled with a number in (0, 1) for each assumption
   */
  void draw(int replication, double[] point);
}
