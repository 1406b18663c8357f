/**
 * What a scenario is once it has been read: actors, what they may do, what is scripted, what is
 * assumed, and the questions asked of a run.
 *
 * <p>Start at {@link org.demarche.model.Plan}: one arm of a scenario, compiled. Everything in it is
 * an immutable, serialisable value; actors, actions and assumptions refer to one another by their
 * index in the plan's lists, which are sorted by code or id so that the order of a file never
 * matters. A number that may be uncertain is a {@link org.demarche.model.Quantity}: either fixed,
 * or tied to one of the plan's assumptions.
 *
 * <p>Example: {@code plan.actors().get(plan.getActor("CUB")).name()} is {@code "Cuba"}.
 */
@NullMarked
package org.demarche.model;

import org.jspecify.annotations.NullMarked;
