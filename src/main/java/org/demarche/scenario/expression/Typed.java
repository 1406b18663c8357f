package org.demarche.scenario.expression;

import java.util.List;
import org.demarche.model.Expression;
import org.demarche.model.Expression.Binary;
import org.demarche.model.Expression.Num;
import org.demarche.model.Expression.Operator;

/**
 * An expression with what is known of it while it is put together.
 *
 * @param type the kind of its value
 * @param expression the expression
 * @param text the text, for {@link Type#TEXT}
 * @param depth levels of nesting
 * @param size number of nodes when every shared part is counted each time
 */
record Typed(Type type, Expression expression, String text, int depth, long size) {

  /** Kinds of value. */
  enum Type {
    NUMBER,
    TRUTH,
    /** A path class; can only be compared. */
    PATH,
    /** Text; can only be compared with a path class. */
    TEXT,
    /** Already reported; causes no further fault. */
    BROKEN
  }

  /** Stands in for a part that has been reported. */
  static final Typed BROKEN = new Typed(Type.BROKEN, new Num(Double.NaN), "", 1, 1);

  static Typed leaf(Type type, Expression expression) {
    return new Typed(type, expression, "", 1, 1);
  }

  static Typed number(double value) {
    return leaf(Type.NUMBER, new Num(value));
  }

  static Typed text(String text) {
    return new Typed(Type.TEXT, new Num(Double.NaN), text, 1, 1);
  }

  static Typed binary(Type type, Operator operator, Typed left, Typed right) {
    return over(type, new Binary(operator, left.expression, right.expression), left, right);
  }

  /** A node over parts that are already known; broken when one of them is. */
  static Typed over(Type type, Expression expression, Typed... parts) {
    int depth = 0;
    long size = 1;
    for (Typed part : parts) {
      if (part.type == Type.BROKEN) {
        return BROKEN;
      }
      depth = Math.max(depth, part.depth);
      size += part.size;
    }
    return new Typed(type, expression, "", depth + 1, size);
  }

  /** Joins terms by an associative operator in a tree of least depth, which keeps their order. */
  static Typed balanced(Type type, Operator operator, List<Typed> terms) {
    if (terms.size() == 1) {
      return terms.get(0);
    }
    int half = terms.size() / 2;
    return binary(
        type,
        operator,
        balanced(type, operator, terms.subList(0, half)),
        balanced(type, operator, terms.subList(half, terms.size())));
  }

  boolean isBroken() {
    return type == Type.BROKEN;
  }

  /** Whether it can be calculated with; a truth value counts as 1 or 0. */
  boolean isNumeric() {
    return type == Type.NUMBER || type == Type.TRUTH || isBroken();
  }

  boolean isTruth() {
    return type == Type.TRUTH || isBroken();
  }
}
