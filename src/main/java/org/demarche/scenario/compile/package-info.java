/**
 * From a checked tree of values to {@link org.demarche.model.Plan}s, one for each arm.
 *
 * <p>Start at {@link org.demarche.scenario.compile.Scenario}: it reads a file, compiles every arm
 * and reports all that is wrong at once. Inside, {@link org.demarche.scenario.compile.PlanCompiler}
 * turns one tree into one plan; names become indices, quantities are tied to assumptions, and every
 * value that a quantity can take is checked against its range before a run could meet it.
 *
 * <p>Example: {@code Scenario.load(Path.of("scenarios/caracas-raid.yaml"),
 * List.of()).plan("baseline")}.
 */
@NullMarked
package org.demarche.scenario.compile;

import org.jspecify.annotations.NullMarked;
