package org.demarche.scenario.expression;

import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.demarche.scenario.grammar.ConditionLexer;
import org.jspecify.annotations.Nullable;

/** Puts the parser's first complaint into words; what follows it is mostly its echo. */
final class SyntaxFaults extends BaseErrorListener {
  private static final Map<String, String> OTHER_LANGUAGES =
      Map.of(
          "&", "and",
          "|", "or",
          "!", "not",
          "'", "double quotes, as in happened(\"raid\")",
          "^", "a product, as in x * x",
          "%", "a fraction, as in 0.5");

  private @Nullable Fault first;

  Optional<Fault> first() {
    return Optional.ofNullable(first);
  }

  @Override
  public void syntaxError(
      Recognizer<?, ?> recognizer,
      @Nullable Object offending,
      int line,
      int column,
      String message,
      @Nullable RecognitionException cause) {
    if (first == null && offending instanceof Token token) {
      first = isTornText(recognizer, token) ? torn(token) : describe(token);
    }
  }

  /** Whether the token touches a text in quotes: one of its own quotes ended it too early. */
  private static boolean isTornText(Recognizer<?, ?> recognizer, Token token) {
    if (token.getTokenIndex() < 1 || !(recognizer.getInputStream() instanceof TokenStream all)) {
      return false;
    }
    Token before = all.get(token.getTokenIndex() - 1);
    return before.getType() == ConditionLexer.TEXT
        && token.getType() == ConditionLexer.NAME
        && before.getStopIndex() + 1 == token.getStartIndex();
  }

  private static Fault torn(Token token) {
    return Fault.maybe(
        token.getStartIndex(),
        "quotes stand inside quotes, so that a text ends before '" + token.getText() + "'",
        "the condition without quotes around it, as in happened(\"raid\")");
  }

  private static Fault describe(Token token) {
    int offset = token.getStartIndex();
    String text = String.valueOf(token.getText());
    return switch (token.getType()) {
      case Token.EOF -> Fault.of(offset, "the expression ends too early");
      case ConditionLexer.OTHER ->
          text.equals("\"")
              ? Fault.of(offset, "the text is not closed by a second \"")
              : new Fault(
                  offset,
                  "'" + text + "' means nothing here",
                  Optional.ofNullable(OTHER_LANGUAGES.get(text)));
      case ConditionLexer.EQ,
          ConditionLexer.NE,
          ConditionLexer.LT,
          ConditionLexer.LE,
          ConditionLexer.GT,
          ConditionLexer.GE ->
          Fault.maybe(
              offset,
              "'" + text + "' does not fit here",
              "comparisons joined by and: a < b and b < c");
      default -> Fault.of(offset, "'" + text + "' does not fit here");
    };
  }
}
