/**
 * The outlook given what has happened since: runs are held to what was observed, weigh by how
 * likely the model made it, and carry on from there.
 *
 * <p>{@link org.demarche.analysis.update.ObservedReader} reads what was observed, {@link
 * org.demarche.analysis.update.Update} answers, and {@link org.demarche.analysis.update.Ledger}
 * keeps what was said and scores it when it falls due:
 *
 * <pre>{@code
 * Observed seen = new ObservedReader(plan).read(file);
 * new Update(base, plan, seen, 1000, 20260103)
 *     .answer(EngineSimulation.INSTANCE, threads, Progress.NONE, () -> false);
 * }</pre>
 */
@NullMarked
package org.demarche.analysis.update;

import org.jspecify.annotations.NullMarked;
