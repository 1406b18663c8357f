/**
 * How an arm stands where the assumptions turn out badly.
 *
 * <p>Arms are compared world by world: {@link org.demarche.statistics.robustness.RegretTable} tells
 * how much each falls short of the best arm of a world and how often it is good enough, {@link
 * org.demarche.statistics.robustness.Dominance} whether one is better at every level of the
 * outcome:
 *
 * <pre>{@code
 * RegretTable table =
 *     RegretTable.of(List.of("baseline", "mediation"), List.of(base, mediated), Direction.MORE,
 *         0.2, OutcomeEstimator.latinHypercube());
 * table.rows().forEach(row -> System.out.println(row.arm() + " " + row.ninetieth().estimate()));
 * }</pre>
 */
@NullMarked
package org.demarche.statistics.robustness;

import org.jspecify.annotations.NullMarked;
