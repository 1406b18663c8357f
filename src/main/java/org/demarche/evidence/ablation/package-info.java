/**
 * What each mechanism of the model is worth: switched off in turn, the library of cases is foretold
 * anew on the same chance and scored beside the whole model.
 *
 * <p>How a mechanism is switched off is data: {@code switches.yaml} says at which values of the
 * model's numbers it does nothing. All other numbers stay as they were fitted, with the mechanism
 * at work and on these cases; so a mechanism that another could stand in for after a new fit looks
 * worth more than it is, and what is worth nothing here is worth nothing.
 *
 * <p>Start from {@link org.demarche.evidence.ablation.Ablation}:
 *
 * <pre>{@code
 * Ablation ablation = new Ablation(library, 200, seed);
 * AblationReport report = ablation.take(Switch.shipped(), 2, done -> {}, () -> false);
 * }</pre>
 */
@NullMarked
package org.demarche.evidence.ablation;

import org.jspecify.annotations.NullMarked;
