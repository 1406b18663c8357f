/**
 * Which mechanisms of the model are at work in a scenario, and in what share of its runs.
 *
 * <p>A {@link org.demarche.evidence.mechanisms.Mechanism} is one thing that the model can bring
 * about by itself: an answer that gives way to a graver one, an ally that joins in measures, a
 * mediator that enters, a veto. Each is found in the record of a run by a general rule, never by a
 * name of the scenario, and counts only where the model brought it: what stands on the timeline
 * does not. A mechanism that is at work in no run is dead wood, one that is at work in all tells
 * nothing.
 *
 * <p>Start from {@link org.demarche.evidence.mechanisms.MechanismSurvey}:
 *
 * <pre>{@code
 * MechanismSurvey survey = new MechanismSurvey(experiment, 200);
 * MechanismShares shares =
 *     survey.take(EngineSimulation.INSTANCE, 2, Progress.NONE, () -> false).orElseThrow();
 * }</pre>
 */
@NullMarked
package org.demarche.evidence.mechanisms;

import org.jspecify.annotations.NullMarked;
