package org.demarche.statistics;

/** Published data sets that several tests use. */
final class ReferenceData {
  /** R datasets::InsectSprays, column count: 6 sprays of 12 plots each, in file order. */
  static final double[] INSECT_SPRAYS = {
    10, 7, 20, 14, 14, 12, 10, 23, 17, 20, 14, 13, 11, 17, 21, 11, 16, 14, 17, 17, 19, 21, 7, 13, 0,
    1, 7, 2, 3, 1, 2, 1, 3, 0, 1, 4, 3, 5, 12, 6, 4, 3, 5, 5, 5, 5, 2, 4, 3, 5, 3, 5, 3, 6, 1, 1, 3,
    2, 6, 4, 11, 9, 15, 22, 15, 16, 13, 10, 26, 26, 24, 13
  };

  /** R datasets::chickwts, column weight, in file order: feeds of 10, 12, 14, 12, 11 and 12. */
  static final double[] CHICK_WEIGHTS = {
    179, 160, 136, 227, 217, 168, 108, 124, 143, 140, 309, 229, 181, 141, 260, 203, 148, 169, 213,
    257, 244, 271, 243, 230, 248, 327, 329, 250, 193, 271, 316, 267, 199, 171, 158, 248, 423, 340,
    392, 339, 341, 226, 320, 295, 334, 322, 297, 318, 325, 257, 303, 315, 380, 153, 263, 242, 206,
    344, 258, 368, 390, 379, 260, 404, 318, 352, 359, 216, 222, 283, 332
  };

  /** R datasets::sleep, extra hours with drug 1. */
  static final double[] SLEEP_1 = {.7, -1.6, -.2, -1.2, -.1, 3.4, 3.7, .8, 0, 2};

  /** R datasets::sleep, extra hours of the same ten people with drug 2. */
  static final double[] SLEEP_2 = {1.9, .8, 1.1, .1, -.1, 4.4, 5.5, 1.6, 4.6, 3.4};

  /** Law, Simulation Modeling and Analysis, 2013, example 4.27. */
  static final double[] LAW_4_27 = {1.20, 1.50, 1.68, 1.89, .95, 1.49, 1.58, 1.55, .50, 1.09};

  private ReferenceData() {}
}
