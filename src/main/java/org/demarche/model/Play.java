package org.demarche.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * A line of an actor's playbook: what it does first when a condition holds.
 *
 * @param actor index of the actor
 * @param when the condition, or null for always
 * @param action index in {@link Plan#actions()}
 */
public record Play(int actor, @Nullable Expression when, int action) implements Serializable {}
