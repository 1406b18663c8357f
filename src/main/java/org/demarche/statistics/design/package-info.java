/**
 * Help with sampling designs: rank correlation between sampled assumptions.
 *
 * <p>{@link org.demarche.statistics.design.ImanConover} re-orders the values of a block so that
 * their rank correlations come close to those wanted, while every assumption keeps exactly its
 * values, and with them its Latin hypercube stratification:
 *
 * <pre>{@code
 * ImanConover wanted = new ImanConover(new double[][] {{1, .6}, {.6, 1}});
 * double[][] arranged = wanted.arrange(new double[][] {oilPrice, growth}, seed);
 * }</pre>
 */
@NullMarked
package org.demarche.statistics.design;

import org.jspecify.annotations.NullMarked;
