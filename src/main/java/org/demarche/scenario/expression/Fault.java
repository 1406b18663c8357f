package org.demarche.scenario.expression;

import java.util.Optional;
import org.demarche.words.Message;
import org.demarche.words.Words;

/**
 * Something wrong with an expression.
 *
 * @param offset characters before the offending text, from 0
 * @param what what is wrong, without a full stop
 * @param hint what was perhaps meant
 */
public record Fault(int offset, Message what, Optional<Message> hint) {

  static Fault of(int offset, Message what) {
    return new Fault(offset, what, Optional.empty());
  }

  static Fault maybe(int offset, Message what, Message hint) {
    return new Fault(offset, what, Optional.of(hint));
  }

  static Fault maybe(int offset, Message what, Optional<String> name) {
    return new Fault(offset, what, name.map(Message::verbatim));
  }

  /** What is wrong, in English. */
  public String message() {
    return Words.english().say(what);
  }

  /** What was perhaps meant, in English. */
  public Optional<String> suggestion() {
    return hint.map(Words.english()::say);
  }
}
