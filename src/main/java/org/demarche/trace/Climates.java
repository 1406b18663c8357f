package org.demarche.trace;

/** How actors stand with one another at a moment of a run. */
@FunctionalInterface
public interface Climates {
  /**
   * The climate between two actors.
   *
   * @param first index of one in the plan
   * @param second index of the other
   * @return mean of both directions, Goldstein points
   */
  double between(int first, int second);
}
