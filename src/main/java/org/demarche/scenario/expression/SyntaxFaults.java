package org.demarche.scenario.expression;

import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.demarche.scenario.grammar.ConditionLexer;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/** Puts the parser's first complaint into words; what follows it is mostly its echo. */
final class SyntaxFaults extends BaseErrorListener {
  private static final Map<String, Message> OTHER_LANGUAGES =
      Map.of(
          "&", Message.verbatim("and"),
          "|", Message.verbatim("or"),
          "!", Message.verbatim("not"),
          "'", Message.of("problem-sign-maybe-quotes"),
          "^", Message.of("problem-sign-maybe-product"),
          "%", Message.of("problem-sign-maybe-fraction"));

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
        Message.of("problem-quotes-in-quotes", "rest", token.getText()),
        Message.of("problem-quotes-maybe-none"));
  }

  private static Fault describe(Token token) {
    int offset = token.getStartIndex();
    String text = String.valueOf(token.getText());
    return switch (token.getType()) {
      case Token.EOF -> Fault.of(offset, Message.of("problem-expression-ends"));
      case ConditionLexer.OTHER ->
          text.equals("\"")
              ? Fault.of(offset, Message.of("problem-text-open"))
              : new Fault(
                  offset,
                  Message.of("problem-sign-nothing", "sign", text),
                  Optional.ofNullable(OTHER_LANGUAGES.get(text)));
      case ConditionLexer.EQ,
          ConditionLexer.NE,
          ConditionLexer.LT,
          ConditionLexer.LE,
          ConditionLexer.GT,
          ConditionLexer.GE ->
          Fault.maybe(
              offset,
              Message.of("problem-sign-unfit", "sign", text),
              Message.of("problem-sign-maybe-joined"));
      default -> Fault.of(offset, Message.of("problem-sign-unfit", "sign", text));
    };
  }
}
