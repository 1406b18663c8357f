/**
 * The language in which a scenario states conditions and outcomes.
 *
 * <p>Start at {@link org.demarche.scenario.expression.ExpressionParser}: it turns text into an
 * {@link org.demarche.model.Expression} in which every name has become an index, or says what is
 * wrong and at which character. The names it knows come in a {@link
 * org.demarche.scenario.expression.Vocabulary}.
 *
 * <p>Example: {@code new ExpressionParser(names).parse("first_talks(USA, CUB) <= 90")} asks whether
 * talks began within ninety days.
 */
@NullMarked
package org.demarche.scenario.expression;

import org.jspecify.annotations.NullMarked;
