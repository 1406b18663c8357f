/**
 * The moments that matter: events of the timeline and decisions, ranked by what they add to an
 * outcome.
 *
 * <p>{@link org.demarche.analysis.pivots.Pivots} ranks over many runs, kinds of decisions among
 * them; {@link org.demarche.analysis.pivots.Moments} ranks what happened in one run, by the chance
 * of the outcome from then on. Both look at many with few runs and then at the largest with as many
 * as the budget holds; the intervals hold together and rest on runs that took no part in the
 * choice:
 *
 * <pre>{@code
 * Goal goal = Goal.read(plan, "armed_usa_cub");
 * new Pivots(base, plan, goal, 3000, 20260103)
 *     .rank(EngineSimulation.INSTANCE, threads, Progress.NONE, () -> false)
 *     .ifPresent(report -> report.rows().forEach(System.out::println));
 * }</pre>
 */
@NullMarked
package org.demarche.analysis.pivots;

import org.jspecify.annotations.NullMarked;
