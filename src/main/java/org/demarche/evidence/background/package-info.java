/**
 * What a scenario would do without its shock: the quiet world, beside the world as it is.
 *
 * <p>A simulator of fallout whose fallout is its own noise explains nothing. So the same runs, by
 * the same chance, are made once more with nothing of the timeline; measures, relations and issues
 * stay. What states then do to one another is held against {@link
 * org.demarche.evidence.background.Bands} of what states do in a year; what the headline outcomes
 * differ by is what the shock did; and each act is traced to where it began. A list of {@link
 * org.demarche.evidence.background.Oddity oddities} counts what no reader would believe of a
 * crisis.
 *
 * <p>Start from {@link org.demarche.evidence.background.QuietWorld}:
 *
 * <pre>{@code
 * QuietWorld world = QuietWorld.of(scenario, "baseline", 200, 1L);
 * Contrasted both =
 *     world.compare(EngineSimulation.INSTANCE, 2, Progress.NONE, () -> false).orElseThrow();
 * }</pre>
 */
@NullMarked
package org.demarche.evidence.background;

import org.jspecify.annotations.NullMarked;
