package org.demarche.scenario.expression;

import java.util.function.ToDoubleFunction;

/**
 * A part of a condition over columns.
 *
 * @param truth whether its value is a truth value, 0 or 1
 * @param value its value in a row; NaN for missing, but never for a truth value
 */
record ColumnTerm(boolean truth, ToDoubleFunction<double[]> value) {

  static ColumnTerm number(ToDoubleFunction<double[]> value) {
    return new ColumnTerm(false, value);
  }

  static ColumnTerm truth(java.util.function.Predicate<double[]> test) {
    return new ColumnTerm(true, row -> test.test(row) ? 1 : 0);
  }

  boolean holds(double[] row) {
    return value.applyAsDouble(row) != 0;
  }

  double in(double[] row) {
    return value.applyAsDouble(row);
  }
}
