package org.demarche.scenario;

import java.util.List;

/** The families of distributions that the format knows, in the order of its documentation. */
final class Distributions {

  static final List<String> FAMILIES =
      List.of(
          "uniform",
          "triangular",
          "pert",
          "normal",
          "lognormal",
          "beta",
          "gamma",
          "discrete",
          "fitted");

  private Distributions() {}
}
