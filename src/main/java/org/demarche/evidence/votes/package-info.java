/**
 * How assemblies vote, fitted to roll calls.
 *
 * <p>A member is absent with a chance of its own; among those present an ordered logit decides on
 * yes, abstention or no. Its score rises with how much farther than usual it is from the state
 * criticised, and all votes of a case, and those of a group of members in a case, share an effect.
 * It is the equation by which the engine's bodies vote, so that the fitted numbers are the engine's
 * assumptions. A forecast of a case left out mixes it with shares that know no distances.
 *
 * <p>Start from {@link org.demarche.evidence.votes.VoteCalibration}:
 *
 * <pre>{@code
 * RollCalls rolls = RollCallReader.read(Path.of("votes.csv"));
 * VoteCalibration found = VoteCalibration.of(rolls, VoteCalibration.Request.standard());
 * found.heldOut().forEach(score -> System.out.println(score.name() + " " + score.score().logLoss()));
 * }</pre>
 */
@NullMarked
package org.demarche.evidence.votes;

import org.jspecify.annotations.NullMarked;
