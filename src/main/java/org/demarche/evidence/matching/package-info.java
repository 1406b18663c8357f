/**
 * History matching: which values of the model's numbers the record does not rule out.
 *
 * <p>A handful of patterns does not identify some fifty numbers, so no best point is sought. Draws
 * from the {@link org.demarche.evidence.matching.Prior} are run and ruled out where a check is
 * implausible: where the model is off by more than three standard errors of evidence, model and
 * discrepancy together (Craig and others 1997; Vernon, Goldstein and Bower 2010). What is left is a
 * set, of which a scenario takes one draw for each world. The region is small, so later waves
 * sample near the draws that came nearest.
 *
 * <p>Start from {@link org.demarche.evidence.matching.HistoryMatching}:
 *
 * <pre>{@code
 * Prior prior = Prior.of(CrisisPatterns.listFitted(List.of()));
 * Gauge gauge = CrisisGauge.of(List.of(), prior, settings);
 * Optional<Match> match = new HistoryMatching(settings, prior, gauge).run(told -> {}, () -> false);
 * }</pre>
 */
@NullMarked
package org.demarche.evidence.matching;

import org.jspecify.annotations.NullMarked;
