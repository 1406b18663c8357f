/**
 * Who decides, and about what: the one place where the choices of a run are taken.
 *
 * <p>Start at {@link org.demarche.engine.decision.Decider}. The model works out what is open; then
 * its own rule, somebody who forces a choice, or a person takes it, and what follows is the same.
 * {@code Interventions} looks up what is handed in.
 */
@NullMarked
package org.demarche.engine.decision;

import org.jspecify.annotations.NullMarked;
