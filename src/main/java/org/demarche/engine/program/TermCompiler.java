package org.demarche.engine.program;

import org.demarche.model.Expression;
import org.demarche.model.Expression.Operator;
import org.demarche.model.Plan;

/** Compiles expressions of the condition language to closures. */
public final class TermCompiler {
  private TermCompiler() {}

  static Term compile(Plan plan, TrackTable tracks, SampleTable samples, Expression expression) {
    if (expression instanceof Expression.Num num) {
      double value = num.value();
      return s -> value;
    }
    if (expression instanceof Expression.Not not) {
      Term of = compile(plan, tracks, samples, not.of());
      return s -> truth(of.value(s)) ? 0 : 1;
    }
    if (expression instanceof Expression.If choice) {
      Term condition = compile(plan, tracks, samples, choice.condition());
      Term then = compile(plan, tracks, samples, choice.then());
      Term otherwise = compile(plan, tracks, samples, choice.otherwise());
      return s -> truth(condition.value(s)) ? then.value(s) : otherwise.value(s);
    }
    if (expression instanceof Expression.Binary binary) {
      Term left = compile(plan, tracks, samples, binary.left());
      Term right = compile(plan, tracks, samples, binary.right());
      return binary(binary.operator(), left, right);
    }
    if (expression instanceof Expression.At at) {
      int slot = samples.add(at.day(), compile(plan, tracks, samples, at.of()));
      return s -> s.sample(slot);
    }
    return QueryTerms.of(plan, tracks, (Expression.Ask) expression);
  }

  /** True when not 0 and not missing. */
  public static boolean truth(double value) {
    return value != 0 && !Double.isNaN(value);
  }

  private static double of(boolean value) {
    return value ? 1 : 0;
  }

  private static Term binary(Operator operator, Term left, Term right) {
    return switch (operator) {
      case ADD -> s -> left.value(s) + right.value(s);
      case SUBTRACT -> s -> left.value(s) - right.value(s);
      case MULTIPLY -> s -> left.value(s) * right.value(s);
      case DIVIDE -> s -> quotient(left.value(s), right.value(s));
      case MIN -> s -> Math.min(left.value(s), right.value(s));
      case MAX -> s -> Math.max(left.value(s), right.value(s));
      case AND -> s -> of(truth(left.value(s)) && truth(right.value(s)));
      case OR -> s -> of(truth(left.value(s)) || truth(right.value(s)));
      default -> comparison(operator, left, right);
    };
  }

  private static Term comparison(Operator operator, Term left, Term right) {
    return switch (operator) {
      case EQUAL -> s -> of(left.value(s) == right.value(s));
      case NOT_EQUAL ->
          s -> {
            double a = left.value(s);
            double b = right.value(s);
            return of(!Double.isNaN(a) && !Double.isNaN(b) && a != b);
          };
      case LESS -> s -> of(left.value(s) < right.value(s));
      case LESS_EQUAL -> s -> of(left.value(s) <= right.value(s));
      case GREATER -> s -> of(left.value(s) > right.value(s));
      case GREATER_EQUAL -> s -> of(left.value(s) >= right.value(s));
      default -> throw new IllegalArgumentException(operator.toString());
    };
  }

  private static double quotient(double a, double b) {
    return b == 0 ? Double.NaN : a / b;
  }
}
