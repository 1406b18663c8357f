/**
 * How the distributions of a scenario are drawn from, and how much a truncation leaves of one. Both
 * the check of a scenario and the engine ask here, so that what passes the check can be drawn.
 *
 * <p>Example: {@code Quantile.of(new Distribution.Uniform(2, 4)).applyAsDouble(0.25)} is 2.5.
 */
@NullMarked
package org.demarche.model.quantile;

import org.jspecify.annotations.NullMarked;
