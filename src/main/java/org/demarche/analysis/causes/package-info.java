/**
 * Why a run went as it did: what brought about what, why an actor chose as it did and not
 * otherwise, and which kinds of events lead to an outcome over many runs.
 *
 * <p>A cause is what set an event off: the act that was answered, the matter that was looked at,
 * the round in which terms were found. It is not all that made the event possible; what an event
 * hangs on is asked by taking others out.
 *
 * <p>Start at {@link org.demarche.analysis.causes.CauseGraph}:
 *
 * <pre>{@code
 * StoryRecorder recorder = new StoryRecorder(true);
 * replay.run(arm, replication, recorder);
 * CauseGraph graph = CauseGraph.of(plan, recorder.story());
 * List<CauseNode> chain = graph.chain(id);
 * }</pre>
 */
@NullMarked
package org.demarche.analysis.causes;

import org.jspecify.annotations.NullMarked;
