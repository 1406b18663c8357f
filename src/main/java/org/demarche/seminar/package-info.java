/**
 * A class that plays a scenario, without any web: sessions, their journals, what each seat sees,
 * where the run may go on, and what is left to talk about afterwards.
 *
 * <p>Start at {@link org.demarche.seminar.Session}. A session is a scenario, a seed and a journal;
 * what the class does becomes the engine's interventions, and the state on any day is the run of
 * that seed under them, replayed.
 */
@NullMarked
package org.demarche.seminar;

import org.jspecify.annotations.NullMarked;
