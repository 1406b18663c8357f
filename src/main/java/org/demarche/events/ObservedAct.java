package org.demarche.events;

/**
 * An act on record, in the terms of a plan.
 *
 * @param id of the event in its collection
 * @param day whole days from the plan's start, the day on which it was done
 * @param source index of the actor that acted
 * @param target index of the actor to which it was done
 * @param action index of the action of the repertoire that comes nearest
 * @param certain whether no other action of the repertoire comes as near
 * @param dead reported dead
 * @param text what it was, or empty
 * @param line where it stands in its file
 */
public record ObservedAct(
    String id,
    double day,
    int source,
    int target,
    int action,
    boolean certain,
    int dead,
    String text,
    long line) {}
