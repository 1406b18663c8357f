/**
 * Experiments: arms × worlds × replications, carried out by workers and written to a run's folder.
 *
 * <p>A {@link org.demarche.experiment.Sampler} draws the worlds: replication r meets the same world
 * in every arm, at any number of replications and in a trace. An {@link
 * org.demarche.experiment.ExperimentRunner} cuts the replications into tasks, lets a {@link
 * org.demarche.experiment.Backend} carry them out, and appends the results in order, so that the
 * bytes of a run do not depend on threads, and an interrupted one resumes where it stopped. The
 * engine is reached through {@link org.demarche.experiment.Simulation} only.
 *
 * <pre>{@code
 * RunOutcome outcome =
 *     new ExperimentRunner(new LocalBackend(2), EngineSimulation.INSTANCE).run(order, Path.of("results"), false, Progress.NONE, () -> false);
 * }</pre>
 */
@NullMarked
package org.demarche.experiment;

import org.jspecify.annotations.NullMarked;
