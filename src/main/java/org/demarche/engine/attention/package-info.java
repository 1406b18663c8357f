/**
 * Attention: who takes notice of an act, and whether and when it answers.
 *
 * <p>Start at {@link org.demarche.engine.attention.Attention}. What is at stake for an actor in
 * what one does to another is worked out by {@code Stakes}.
 */
@NullMarked
package org.demarche.engine.attention;

import org.jspecify.annotations.NullMarked;
