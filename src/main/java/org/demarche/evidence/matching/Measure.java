package org.demarche.evidence.matching;

/**
 * What one check says of a draw.
 *
 * @param check which, such as {@code P9 share of crises mediated}
 * @param value the model's value; NaN where no run showed any
 * @param implausibility how far it is off in standard errors; NaN where that cannot be told
 */
public record Measure(String check, double value, double implausibility) {}
