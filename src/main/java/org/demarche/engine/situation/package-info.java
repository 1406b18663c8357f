/**
 * Where a run stands: all parts of a run put together, and the answers to what conditions and
 * outcomes ask.
 *
 * <p>Start at {@link org.demarche.engine.situation.Situation}. Parts are built in the order in
 * which they need each other; whoever chooses or acts takes the whole.
 */
@NullMarked
package org.demarche.engine.situation;

import org.jspecify.annotations.NullMarked;
