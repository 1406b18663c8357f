/**
 * Statistics of simulation experiments: arrays in, records out.
 *
 * <p>An experiment runs every arm in the same sampled worlds. Worlds come in independent Latin
 * hypercubes of 20 points, so replications inside a block of 20 balance each other and are not
 * independent; whole blocks are. Every interval here is therefore built on block means. Values
 * stand in index order, the first 20 belonging to the first block; {@link Double#NaN} marks a
 * replication that failed or has no value: it keeps its place, is left out, and is counted.
 *
 * <p>Start from {@link org.demarche.statistics.OutcomeEstimator} for one outcome of one arm and
 * from {@link org.demarche.statistics.ArmComparison} for several arms against a reference:
 *
 * <pre>{@code
 * double[] settled = {1, 0, 0, 1, ...};            // one value a replication, in index order
 * Summary share = OutcomeEstimator.latinHypercube().share(settled);
 * System.out.println(share.interval().low() + " to " + share.interval().high());
 * }</pre>
 *
 * <p>Nothing here reads a clock or draws unkeyed random numbers: a bootstrap takes a {@code long}
 * seed and gives the same answer for the same seed. Sums run in index order. Results do not depend
 * on threads or on how values were batched.
 */
@NullMarked
package org.demarche.statistics;

import org.jspecify.annotations.NullMarked;
