/**
 * What is done: a choice becomes an act, and an act has its effects.
 *
 * <p>Start at {@link org.demarche.engine.acts.Acts}. {@code Decisions} lets actors choose when they
 * come to it, {@code Acts} carries out what they or the script decided, {@code Deaths} draws whom
 * it cost.
 */
@NullMarked
package org.demarche.engine.acts;

import org.jspecify.annotations.NullMarked;
