package org.demarche.scenario.expression;

import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.demarche.scenario.grammar.ConditionLexer;
import org.demarche.scenario.grammar.ConditionParser;
import org.demarche.words.Message;

/**
 * A text read by the grammar, before its names are looked up.
 *
 * @param tree the parse tree, present when there is no fault
 * @param faults what is wrong with the syntax
 */
record ConditionText(Optional<ConditionParser.ConditionContext> tree, List<Fault> faults) {
  /** Longest text that is read. */
  static final int LONGEST = 10_000;

  /** Copies the list. */
  ConditionText {
    faults = List.copyOf(faults);
  }

  static ConditionText read(String text) {
    if (text.length() > LONGEST) {
      return failed(
          Fault.of(
              0,
              Message.of(
                  "problem-expression-long",
                  "count",
                  String.valueOf(text.length()),
                  "most",
                  String.valueOf(LONGEST))));
    }
    ConditionLexer lexer = new ConditionLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    CommonTokenStream tokens = new CommonTokenStream(lexer);
    tokens.fill();
    Optional<Fault> tooDeep = Nesting.check(tokens, ExpressionParser.DEEPEST);
    if (tooDeep.isPresent()) {
      return failed(tooDeep.get());
    }
    SyntaxFaults syntax = new SyntaxFaults();
    ConditionParser parser = new ConditionParser(tokens);
    parser.removeErrorListeners();
    parser.addErrorListener(syntax);
    ConditionParser.ConditionContext tree = parser.condition();
    return syntax
        .first()
        .map(ConditionText::failed)
        .orElseGet(() -> new ConditionText(Optional.of(tree), List.of()));
  }

  private static ConditionText failed(Fault fault) {
    return new ConditionText(Optional.empty(), List.of(fault));
  }
}
