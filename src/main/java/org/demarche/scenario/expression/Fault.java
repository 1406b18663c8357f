package org.demarche.scenario.expression;

import java.util.Optional;

/**
 * Something wrong with an expression.
 *
 * @param offset characters before the offending text, from 0
 * @param message what is wrong, without a full stop
 * @param suggestion what was perhaps meant
 */
public record Fault(int offset, String message, Optional<String> suggestion) {

  static Fault of(int offset, String message) {
    return new Fault(offset, message, Optional.empty());
  }

  static Fault maybe(int offset, String message, String suggestion) {
    return new Fault(offset, message, Optional.of(suggestion));
  }
}
