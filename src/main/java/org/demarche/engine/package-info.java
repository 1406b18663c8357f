/**
 * One replication: events on an SSJ event list, keyed chance, attention, choice, effects,
 * institutions and talks.
 *
 * <p>Start at {@link org.demarche.engine.Replicator}. A replication is a pure function of the
 * program (a compiled plan), the world (the values its assumptions take), the run key (seed and
 * replication) and the interventions; the listener only watches. A replicator belongs to one thread
 * and reuses its memory from run to run.
 *
 * <p>Its rooms, from the ground up: {@code numbers}, {@code chance}, {@code agenda} and {@code
 * rules} know no run; {@code program} is the plan made ready; {@code decision} and {@code run} are
 * what all parts share; {@code relations}, {@code home}, {@code attention}, {@code talks} and
 * {@code institutions} are the parts; {@code situation} is all of them together; {@code choice},
 * {@code acts} and {@code timeline} make things happen. Every kind of event has one owner among
 * them.
 *
 * <p>Whoever decides, what follows is the same: a {@code Decider} takes every choice, by the
 * actor's rule or as an intervention says. A run key may name branches, and {@link
 * org.demarche.engine.Replicator#state} tells where a run stands.
 *
 * <p>Example: {@code new Replicator(Program.of(plan)).run(world, new RunKey(1, 1), List.of(),
 * RunListener.NONE, outcomes)}.
 */
@NullMarked
package org.demarche.engine;

import org.jspecify.annotations.NullMarked;
