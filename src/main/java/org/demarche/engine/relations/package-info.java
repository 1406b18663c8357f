/**
 * Between actors: ties that hold for long, the climate that acts and measures make, the ladder of
 * each pair, and who leans on whom.
 *
 * <p>Start at {@link org.demarche.engine.relations.Climate}. Read {@code Ties} for how everybody
 * stands to everybody, {@code Rungs} for how far a dispute has gone.
 */
@NullMarked
package org.demarche.engine.relations;

import org.jspecify.annotations.NullMarked;
