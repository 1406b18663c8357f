/**
 * Event data: dated acts of one party towards another, as ICEWS, GDELT, POLECAT and ACLED write
 * them, and the program's own record of them.
 *
 * <p>A {@link org.demarche.events.DatedAct} is what all of them have in common. A {@link
 * org.demarche.events.Convention} knows the columns of one; {@link org.demarche.events.EventFile}
 * reads a file of any size row by row and counts in a {@link org.demarche.events.Tally} what was
 * odd about it; {@link org.demarche.events.Observations} finds the acts in it that a plan knows:
 *
 * <pre>{@code
 * Observations seen = Observations.read(Path.of("events.tab"), plan, Tolerance.USUAL);
 * seen.acts().forEach(act -> System.out.println(act.day() + " " + act.text()));
 * }</pre>
 */
@NullMarked
package org.demarche.events;

import org.jspecify.annotations.NullMarked;
