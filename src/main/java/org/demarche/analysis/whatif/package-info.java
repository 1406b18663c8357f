/**
 * What would have changed it: runs beside the same runs with an event taken out, put off or put in,
 * or with a choice forced or closed, all else and all chance held.
 *
 * <p>{@link org.demarche.analysis.whatif.ChangeReader} reads what a person asks for. {@link
 * org.demarche.analysis.whatif.WhatIf} runs pairs over many replications and tells what came of it;
 * {@link org.demarche.analysis.whatif.ButFor} looks in one run for the smallest sets of events
 * without which it had come out otherwise, and {@link org.demarche.analysis.whatif.Shapley} shares
 * an outcome out among its weightiest events:
 *
 * <pre>{@code
 * ChangeReader reader = new ChangeReader(plan, Optional.empty());
 * List<Change> changes = List.of(reader.remove("raid"));
 * WhatIf asked = new WhatIf(base, plan, changes, 1000, 20260103, LatinHypercube.ID);
 * asked.answer(EngineSimulation.INSTANCE, threads, Progress.NONE, () -> false);
 * }</pre>
 */
@NullMarked
package org.demarche.analysis.whatif;

import org.jspecify.annotations.NullMarked;
