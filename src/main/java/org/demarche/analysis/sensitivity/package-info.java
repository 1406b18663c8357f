/**
 * Which assumption drives which outcome, and how much is chance.
 *
 * <p>An arm is run at the points of a design over its uncertain assumptions, several times each.
 * Morris's and Saltelli's designs meet every point with the same chance, so that points differ by
 * their assumptions alone; the two-level design meets every world with chance of its own. Start
 * from {@link org.demarche.analysis.sensitivity.Sensitivity}:
 *
 * <pre>{@code
 * Study study = new Study(plan, "", List.of("agreement"), 20, 20260103);
 * Sensitivity sensitivity =
 *     new Sensitivity(study, simulation, PointStore.NONE, 2, Progress.NONE, () -> false);
 * sensitivity.morris(10, false).ifPresent(drivers -> System.out.println(drivers.results()));
 * }</pre>
 */
@NullMarked
package org.demarche.analysis.sensitivity;

import org.jspecify.annotations.NullMarked;
