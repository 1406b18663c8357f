/**
 * The program: a plan made ready to run. Tables, layout, menus, script and compiled conditions, all
 * immutable and shared by threads.
 *
 * <p>Start at {@link org.demarche.engine.program.Program}. Conditions compile to {@code Term}s,
 * which ask a run through the interface {@code RunFacts} and know none of its parts.
 */
@NullMarked
package org.demarche.engine.program;

import org.jspecify.annotations.NullMarked;
