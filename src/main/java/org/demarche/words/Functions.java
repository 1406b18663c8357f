package org.demarche.words;

import fluent.bundle.resolver.Scope;
import fluent.functions.FluentFunction;
import fluent.functions.FluentFunctionFactory;
import fluent.functions.FluentImplicit;
import fluent.functions.FunctionResources;
import fluent.functions.ImplicitFormatter;
import fluent.functions.ImplicitReducer;
import fluent.functions.ResolvedParameters;
import fluent.syntax.AST.SelectExpression;
import fluent.types.FluentNumber;
import fluent.types.FluentValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.xyzsd.plurals.PluralRule;
import net.xyzsd.plurals.PluralRuleType;

/** How numbers look in sentences, and which variant of a sentence they choose (CLDR's rules). */
record Functions(Function<Number, String> number) implements FluentFunctionFactory {

  @Override
  public Set<FluentImplicit> implicits() {
    return Set.of(
        new Writing(FluentImplicit.Implicit.NUMBER, number),
        new Writing(FluentImplicit.Implicit.TEMPORAL, number),
        new Joining());
  }

  @Override
  public Set<FluentFunction> functions() {
    return Set.of();
  }

  @Override
  public FunctionResources resources(Locale locale) {
    return new Plurals(locale, PluralRule.createOrDefault(locale, PluralRuleType.CARDINAL));
  }

  private record Plurals(Locale locale, PluralRule rule) implements FunctionResources {
    @Override
    public String selectCardinal(Number value) {
      return rule.select(value).name().toLowerCase(Locale.ROOT);
    }
  }

  private record Writing(Implicit id, Function<Number, String> number)
      implements FluentImplicit, ImplicitFormatter {
    @Override
    public String format(FluentValue<?> value, Scope scope) {
      return value instanceof FluentNumber<?> n
          ? number.apply(n.value())
          : String.valueOf(value.value());
    }

    @Override
    public List<FluentValue<?>> apply(ResolvedParameters parameters, Scope scope) {
      return parameters.valuesAll().<FluentValue<?>>map(value -> value).toList();
    }
  }

  private record Joining() implements FluentImplicit, ImplicitReducer {
    /** A variant of that very number, such as {@code [0]}, goes before one of its plural rule. */
    @Override
    public List<FluentValue<?>> select(
        SelectExpression choice, ResolvedParameters parameters, Scope scope) {
      return parameters
          .valuesAll()
          .filter(FluentNumber.class::isInstance)
          .flatMap(number -> choice.matchVariant(String.valueOf(number.value())).stream())
          .findFirst()
          .map(exact -> exact.value().resolve(scope))
          .orElseGet(() -> FluentImplicit.super.select(choice, parameters, scope));
    }

    @Override
    public Implicit id() {
      return Implicit.JOIN;
    }

    @Override
    public String reduce(List<FluentValue<?>> values, Scope scope) {
      return values.stream().map(value -> value.format(scope)).collect(Collectors.joining());
    }

    @Override
    public List<FluentValue<?>> apply(ResolvedParameters parameters, Scope scope) {
      return parameters.valuesAll().<FluentValue<?>>map(value -> value).toList();
    }
  }
}
