package org.demarche.scenario.expression;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Expression;

/**
 * What became of a text: an expression, or at least one fault.
 *
 * @param expression the expression, present when there is no fault
 * @param truth whether its value is a truth value, 0 or 1
 * @param faults what is wrong, in the order of the text
 */
public record Parsed(Optional<Expression> expression, boolean truth, List<Fault> faults) {
  /** Copies the list. */
  public Parsed {
    faults = List.copyOf(faults);
  }

  static Parsed failed(List<Fault> faults) {
    return new Parsed(Optional.empty(), false, faults);
  }
}
