/**
 * Which inputs drive an output: variance-based (Sobol) indices and elementary effects (Morris).
 *
 * <p>A design gives points in the unit cube, the caller maps each coordinate through the input's
 * quantile function and runs the model, and an estimator reads the outputs in the design's order.
 * Names, sample sizes and formulas are those of SALib (Saltelli N(2D + 2), Morris N(D + 1)); see
 * {@link org.demarche.statistics.sensitivity.SobolEstimator} and {@link
 * org.demarche.statistics.sensitivity.MorrisEstimator}:
 *
 * <pre>{@code
 * double[][] points = SaltelliDesign.sample(1024, 3, true, 42);
 * double[] outputs = Arrays.stream(points).mapToDouble(u -> model(u)).toArray();
 * SobolIndices indices = new SobolEstimator(3, true).estimate(outputs, 42);
 * indices.total().forEach(System.out::println);
 * }</pre>
 *
 * <p>Inputs must be independent: with rank correlation between them these indices have no such
 * reading, and a caller should refuse or group the correlated ones.
 */
@NullMarked
package org.demarche.statistics.sensitivity;

import org.jspecify.annotations.NullMarked;
