/**
 * What is to happen when: an SSJ simulator on a heap, with pooled events.
 *
 * <p>Start at {@link org.demarche.engine.agenda.Agenda}. A {@code Happening} says what, by its
 * kind; the part of the run that owns the kind, and has said so by {@code Agenda.on}, knows what to
 * do then. Nobody else is asked, so a new kind of event is a new owner and no switch.
 */
@NullMarked
package org.demarche.engine.agenda;

import org.jspecify.annotations.NullMarked;
