/**
 * Scenario discovery: under which assumptions does it happen?
 *
 * <p>The patient rule induction method (PRIM) starts from a box that holds every run and peels off
 * thin slices, each time the one that raises the share of runs of interest most. Every box on the
 * way is kept, and the user picks one: an early box covers more of the runs of interest, a late one
 * is denser in them. Start from {@link org.demarche.statistics.discovery.Prim}:
 *
 * <pre>{@code
 * ScenarioTable table =
 *     new ScenarioTable(ofInterest)
 *         .with("oil_price", ColumnKind.REAL, oilPrice)
 *         .with("mediators", ColumnKind.WHOLE, mediators);
 * PeelingTrajectory trajectory = Prim.withDefaults().findBox(table);
 * Box box = trajectory.densestCovering(0.5);
 * double chanceOfNoise = NoiseTest.pValue(table, Prim.withDefaults(), 199, 42);
 * }</pre>
 */
@NullMarked
package org.demarche.statistics.discovery;

import org.jspecify.annotations.NullMarked;
