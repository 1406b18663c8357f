/**
 * The seminar's own pages: where a class comes in, what the facilitator, a team, an observer and
 * the room's screen see and do, and the debrief.
 *
 * <p>Start at {@link org.demarche.web.room.SeminarServer}. Who may ask for what stands in one
 * table, {@link org.demarche.web.room.SeminarRoutes}. Nothing of the class is kept here: each page
 * is drawn from what the session says that the seat may see.
 */
@NullMarked
package org.demarche.web.room;

import org.jspecify.annotations.NullMarked;
