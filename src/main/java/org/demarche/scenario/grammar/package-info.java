/**
 * The lexer and parser of conditions, written by ANTLR from {@code Condition.g4}.
 *
 * <p>Nothing here is meant for use outside {@link org.demarche.scenario.expression}, which turns a
 * parse tree into an {@link org.demarche.model.Expression}.
 *
 * <p>Example: {@code rung(USA, CUB) >= 3 and day > 10} is a conjunction of two comparisons.
 */
@NullMarked
package org.demarche.scenario.grammar;

import org.jspecify.annotations.NullMarked;
