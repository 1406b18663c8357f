/**
 * Keyed chance: a draw is a function of seed, replication, stream, occasion and number, never of
 * the order in which draws are made.
 *
 * <p>Start at {@link org.demarche.engine.chance.Chance}. Two runs that differ in one choice share
 * all draws that belong to neither; that is what makes comparisons sharp and branches possible. A
 * stream is a hash of whose draw it is and what for.
 */
@NullMarked
package org.demarche.engine.chance;

import org.jspecify.annotations.NullMarked;
