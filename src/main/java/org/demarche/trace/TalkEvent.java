package org.demarche.trace;

/**
 * A step of a negotiation, as an event with a name and a cause.
 *
 * @param id its id
 * @param cause id of the act, the step or the standing dispute behind it, never 0
 * @param focalPair index of the pair that talks
 * @param step what happened
 * @param round number of rounds so far
 * @param mediator the mediator, or -1
 */
public record TalkEvent(
    long id, long cause, int focalPair, TalkStep step, int round, int mediator) {}
