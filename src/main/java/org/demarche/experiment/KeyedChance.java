package org.demarche.experiment;

/** Draws that depend on their key alone, never on what was drawn before. */
@FunctionalInterface
public interface KeyedChance {
  /**
   * Draws a number.
   *
   * @param stream who draws for what, a hash
   * @param occasion what it is drawn for
   * @param i number of the draw on that occasion
   * @return uniform on (0, 1), never 0 or 1
   */
  double uniform(long stream, long occasion, int i);
}
