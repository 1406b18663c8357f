/**
 * The scripted events of a scenario: when they come and what they bring.
 *
 * <p>Start at {@link org.demarche.engine.timeline.Timeline}. At their times, when conditions hold,
 * in answer to others, by chance within a window, or by a hazard ({@code Upheavals}); their dead
 * are reported by {@code CasualtyReports}.
 */
@NullMarked
package org.demarche.engine.timeline;

import org.jspecify.annotations.NullMarked;
