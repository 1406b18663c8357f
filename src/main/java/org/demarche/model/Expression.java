package org.demarche.model;

import java.io.Serializable;
import java.util.List;

/**
 * A condition or an outcome, parsed and resolved: every name has become an index. Truth values are
 * 1 and 0; a value that does not exist is NaN, and a comparison with NaN is false.
 */
public sealed interface Expression extends Serializable {

  /**
   * A number.
   *
   * @param value any, NaN for missing
   */
  record Num(double value) implements Expression {}

  /**
   * Logical negation.
   *
   * @param of what is negated
   */
  record Not(Expression of) implements Expression {}

  /**
   * A binary operation.
   *
   * @param operator which
   * @param left first operand
   * @param right second operand
   */
  record Binary(Operator operator, Expression left, Expression right) implements Expression {}

  /**
   * {@code if(condition, then, otherwise)}.
   *
   * @param condition true when not 0 and not NaN
   * @param then value if so
   * @param otherwise value if not
   */
  record If(Expression condition, Expression then, Expression otherwise) implements Expression {}

  /**
   * What an expression was worth at a day of the run: everything counts that happened up to and at
   * that time. Before it there is no value.
   *
   * @param of what is asked
   * @param day days from the start, not negative
   */
  record At(Expression of, double day) implements Expression {
    /** Checks the day. */
    public At {
      Checks.atLeastZero("day", day);
    }
  }

  /**
   * A question to the run.
   *
   * @param query which
   * @param indices the resolved names in order: actors, institutions, measure kinds, or for an
   *     event its timeline index (or that of a procedure's step, see {@link Procedure#eventIndex})
   *     and its action index (-1 where it is not one)
   * @param argument the numeric argument, or NaN
   */
  record Ask(Query query, List<Integer> indices, double argument) implements Expression {
    /** Copies the list. */
    public Ask {
      indices = List.copyOf(indices);
    }
  }

  /** Binary operators; comparisons and logic yield 1 or 0. */
  enum Operator {
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE,
    EQUAL,
    NOT_EQUAL,
    LESS,
    LESS_EQUAL,
    GREATER,
    GREATER_EQUAL,
    AND,
    OR,
    MIN,
    MAX
  }
}
