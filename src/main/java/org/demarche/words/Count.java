package org.demarche.words;

import fluent.bundle.resolver.Scope;
import fluent.functions.ResolvedParameters;
import fluent.syntax.AST.SelectExpression;
import fluent.syntax.AST.Variant;
import fluent.types.FluentValue;

/**
 * A whole number in a sentence. It chooses the variant of just that number, as in {@code [0]}, and
 * where there is none that of its plural; the library knows plurals alone.
 *
 * @param value the number
 * @param text as the language writes it
 */
record Count(Long value, String text) implements FluentValue<Long> {

  @Override
  public String format(Scope scope) {
    return text;
  }

  @Override
  public Variant select(SelectExpression choice, ResolvedParameters parameters, Scope scope) {
    return choice
        .matchVariant(Long.toString(value))
        .orElseGet(() -> choice.matchOrDefault(scope.fnResources.selectCardinal(value)));
  }
}
