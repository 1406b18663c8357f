/**
 * From a scenario file to a tree of checked values.
 *
 * <p>A scenario is written by a person who may not program. So everything here serves two ends: the
 * author learns of every problem at once, each with file, line, column, path and the nearest known
 * name; and whoever asks later where a number comes from gets its source, its file and its line.
 *
 * <p>Start from {@link org.demarche.scenario.ScenarioReader}, which gives a {@link
 * org.demarche.scenario.ScenarioTree}:
 *
 * <pre>{@code
 * ScenarioTree scenario = new ScenarioReader().read(Path.of("scenarios/caracas-raid.yaml"));
 * ScenarioTree changed = scenario.withArm("early_mediation").with("horizon", "90 d");
 * Optional<Located> inertia = changed.find("actors.CUB.temperament.inertia");
 * }</pre>
 *
 * <p>Errors are {@link org.demarche.scenario.Problem}s, thrown together as a {@link
 * org.demarche.scenario.ScenarioException}.
 */
@NullMarked
package org.demarche.scenario;

import org.jspecify.annotations.NullMarked;
