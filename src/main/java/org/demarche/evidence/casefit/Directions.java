package org.demarche.evidence.casefit;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.RandomDataGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.demarche.model.EventId;

/** Directions in which the model's numbers are moved: a Latin hypercube of normal scores. */
final class Directions {
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  private Directions() {}

  /**
   * Draws directions.
   *
   * @return by direction, by number: standard normal scores
   */
  static double[][] draw(int count, int numbers, long seed) {
    RandomDataGenerator chance = new RandomDataGenerator(new Well19937c(EventId.mix(seed, 17)));
    double[][] directions = new double[count][numbers];
    for (int k = 0; k < numbers; k++) {
      int[] strata = chance.nextPermutation(count, count);
      for (int p = 0; p < count; p++) {
        double uniform = (strata[p] + chance.nextUniform(0, 1)) / count;
        directions[p][k] = NORMAL.inverseCumulativeProbability(uniform);
      }
    }
    return directions;
  }
}
