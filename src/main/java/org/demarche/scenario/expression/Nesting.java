package org.demarche.scenario.expression;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.demarche.scenario.grammar.ConditionLexer;
import org.demarche.words.Message;

/** Measures how deeply a text is nested before a recursive parser goes down into it. */
final class Nesting {
  private final Deque<Integer> outer = new ArrayDeque<>();
  private int base;
  private int depth;

  private Nesting() {}

  static Optional<Fault> check(CommonTokenStream tokens, int deepest) {
    Nesting nesting = new Nesting();
    for (Token token : tokens.getTokens()) {
      nesting.pass(token);
      if (nesting.depth > deepest) {
        return Optional.of(
            Fault.of(
                token.getStartIndex(), Message.of("problem-expression-deep", "most", deepest)));
      }
    }
    return Optional.empty();
  }

  private void pass(Token token) {
    switch (token.getType()) {
      case ConditionLexer.OPEN -> {
        outer.push(base);
        depth++;
        base = depth;
      }
      case ConditionLexer.CLOSE -> {
        base = outer.isEmpty() ? 0 : outer.pop();
        depth = base;
      }
      case ConditionLexer.NOT, ConditionLexer.MINUS -> depth++;
      default -> depth = base;
    }
  }
}
