/**
 * How an actor chooses: which sides it sees, what each option is worth to it, which are open, and
 * the draw.
 *
 * <p>Start at {@link org.demarche.engine.choice.Chooser}. {@code Features} works out the reasons,
 * {@code Requirements} what an action asks for, and {@code Reviews} when an actor looks at a
 * relation by itself.
 */
@NullMarked
package org.demarche.engine.choice;

import org.jspecify.annotations.NullMarked;
