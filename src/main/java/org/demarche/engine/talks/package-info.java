/**
 * Talks between the sides of a focal pair: from feelers over rounds to agreement or breakdown, with
 * mediators and without a word.
 *
 * <p>Start at {@link org.demarche.engine.talks.Talks}. {@code Bargain} is the bargaining problem
 * after Zeuthen, {@code Concessions} a round of it; {@code Mediation} brings third parties in,
 * {@code Strain} drives the sides apart.
 */
@NullMarked
package org.demarche.engine.talks;

import org.jspecify.annotations.NullMarked;
