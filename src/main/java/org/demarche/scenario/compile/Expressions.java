package org.demarche.scenario.compile;

import java.util.Optional;
import org.demarche.model.Expression;
import org.demarche.scenario.Located;
import org.demarche.scenario.Node;
import org.demarche.scenario.Position;
import org.demarche.scenario.Problem;
import org.demarche.scenario.expression.ExpressionParser;
import org.demarche.scenario.expression.Fault;
import org.demarche.scenario.expression.Parsed;

/** Reads expressions and notes their faults at the column where they stand. */
final class Expressions {
  private final Reading reading;
  private final ExpressionParser parser;

  Expressions(Reading reading, ExpressionParser parser) {
    this.reading = reading;
    this.parser = parser;
  }

  /** The expression at a place, whose value may be a number or a truth value. */
  Optional<Parsed> value(Located where) {
    return scalar(where).map(parser::parse).filter(parsed -> isRight(where, parsed));
  }

  /** The condition at a place. */
  Optional<Expression> condition(Located where) {
    return scalar(where)
        .map(parser::parseCondition)
        .filter(parsed -> isRight(where, parsed))
        .flatMap(Parsed::expression);
  }

  /**
   * YAML reads {@code 3} and {@code true} as a number and a truth value; both are expressions too.
   */
  private Optional<String> scalar(Located where) {
    if (where.number().isPresent()) {
      return where.number().map(Range::show);
    }
    return where.flag().isPresent() ? where.flag().map(String::valueOf) : reading.text(where);
  }

  private boolean isRight(Located where, Parsed parsed) {
    for (Fault fault : parsed.faults()) {
      Position at = position(where, fault.offset());
      reading.problems().add(Problem.of(at, where.path(), fault.what()).hinting(fault.hint()));
    }
    return parsed.faults().isEmpty();
  }

  private static Position position(Located where, int offset) {
    return where.node() instanceof Node.Text text ? text.positionOf(offset) : where.at();
  }
}
