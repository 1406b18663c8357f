package org.demarche.engine.rules;

/** Turns weights of options into probabilities of families and of options within them. */
final class Shares {
  private Shares() {}

  /** Reads a weight for each option from within, and leaves the probabilities in both arrays. */
  static void ofWeights(ChoiceProblem problem, double[] family, double[] within) {
    double total = 0;
    for (int g = 0; g < problem.familyCount(); g++) {
      double sum = 0;
      for (int k = problem.start(g); k < problem.start(g + 1); k++) {
        sum += within[k];
      }
      for (int k = problem.start(g); k < problem.start(g + 1); k++) {
        within[k] = sum > 0 ? within[k] / sum : 0;
      }
      family[g] = sum;
      total += sum;
    }
    for (int g = 0; g < problem.familyCount(); g++) {
      family[g] /= total;
    }
  }
}
