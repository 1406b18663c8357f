/**
 * Numbers of a run: every quantity of a plan in one array, strict elementary functions, counts that
 * fade, and quantile functions of distributions.
 *
 * <p>Start at {@link org.demarche.engine.numbers.Numbers}. A {@code double[]} holds all values of a
 * run; {@code Numbers} says which of them follow an assumption, so that a world is applied by
 * writing those few. Everything here gives the same bits on any machine.
 */
@NullMarked
package org.demarche.engine.numbers;

import org.jspecify.annotations.NullMarked;
