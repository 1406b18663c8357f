/**
 * How often an event has happened by each time: cumulative incidence.
 *
 * <p>Marginal incidence counts the first event of one kind whatever else happens. First-event
 * incidence counts only runs in which that kind came before its competitors. Where runs end at
 * different times without an event (are censored), the Aalen-Johansen estimator takes their place.
 * Start from {@link org.demarche.statistics.incidence.IncidenceCounter} for complete runs and from
 * {@link org.demarche.statistics.incidence.AalenJohansen} for censored ones:
 *
 * <pre>{@code
 * IncidenceCounter counter =
 *     new IncidenceCounter(new double[] {30, 90, 180}, Stratification.latinHypercube());
 * for (double day : firstTalksDay) {               // +infinity: never; NaN: failed run
 *   counter.add(day);
 * }
 * counter.curve(0.95).points().forEach(System.out::println);
 * }</pre>
 */
@NullMarked
package org.demarche.statistics.incidence;

import org.jspecify.annotations.NullMarked;
