/**
 * The core of a run, which all its parts share: numbers, clock, chance, agenda, who decides, who
 * listens, what has been counted.
 *
 * <p>Start at {@link org.demarche.engine.run.Run}. It knows none of the parts, so that each part
 * names in its constructor which others it needs.
 */
@NullMarked
package org.demarche.engine.run;

import org.jspecify.annotations.NullMarked;
