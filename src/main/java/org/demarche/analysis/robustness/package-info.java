/**
 * How arms stand where the assumptions turn out badly: regret, how often an arm is good enough,
 * dominance, and which arm may be best.
 *
 * <p>Start from {@link org.demarche.analysis.robustness.Robustness}:
 *
 * <pre>{@code
 * RunFolder run = RunFolder.open(Path.of("results/caracas-raid/3f2a9c01b7de"));
 * Robustness robustness = Robustness.of(run, "agreement_usa_ven", Direction.MORE, null);
 * robustness.report().arms().forEach(arm -> System.out.println(arm.regret()));
 * }</pre>
 */
@NullMarked
package org.demarche.analysis.robustness;

import org.jspecify.annotations.NullMarked;
