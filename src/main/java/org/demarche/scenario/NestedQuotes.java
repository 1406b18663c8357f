package org.demarche.scenario;

import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/**
 * Finds quotes inside quotes, as in {@code value: "happened("raid")"}: YAML ends the text at the
 * second quote and stumbles over what follows, far from what the author had in mind.
 */
final class NestedQuotes {
  /** A name in single quotes where a condition has a name in double ones. */
  private static final Pattern QUOTED_NAME = Pattern.compile("(?<=[(,=!<>]\\s?)'([^']*)'");

  private final String text;
  private final int limit;

  private NestedQuotes(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /**
   * Looks between two places.
   *
   * @param text the whole text
   * @param from where the last sound value began
   * @param at where the parser gave up
   * @param path the path to what is being read
   * @return what is wrong, placed at the quote that ends the text too early
   */
  static Optional<Problem> find(String text, Position from, Position at, NodePath path) {
    NestedQuotes quotes = new NestedQuotes(text, endOfLine(text, startOf(text, at.line())));
    int errorLine = startOf(text, at.line());
    int i = startOf(text, Math.min(from.line(), at.line()));
    while (i < quotes.limit) {
      char c = text.charAt(i);
      if ((c == '"' || c == '\'') && quotes.beginsValue(i)) {
        int close = quotes.close(i);
        if (close < 0) {
          return Optional.empty();
        }
        if (close >= errorLine - 1 && quotes.goesOn(close + 1)) {
          return Optional.of(quotes.problem(i, close, at.file(), path));
        }
        i = close;
      } else if (c == '#' && i > 0 && Character.isWhitespace(text.charAt(i - 1))) {
        i = endOfLine(text, i);
      }
      i++;
    }
    return Optional.empty();
  }

  private static int startOf(String text, int line) {
    int start = 0;
    for (int l = 1; l < line; l++) {
      int end = text.indexOf('\n', start);
      start = end < 0 ? text.length() : end + 1;
    }
    return start;
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** A quote means something only where a value may begin. */
  private boolean beginsValue(int quote) {
    int i = quote - 1;
    while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i--;
    }
    if (i < 0 || text.charAt(i) == '\n' || "[{,".indexOf(text.charAt(i)) >= 0) {
      return true;
    }
    return i < quote - 1 && ":-?".indexOf(text.charAt(i)) >= 0;
  }

  /** Where the text that begins at a quote ends for YAML, or -1. */
  private int close(int quote) {
    char mark = text.charAt(quote);
    for (int i = quote + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (mark == '"' && c == '\\') {
        i++;
      } else if (c == mark) {
        boolean doubled = mark == '\'' && i + 1 < limit && text.charAt(i + 1) == mark;
        if (!doubled) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }

  /** Whether something other than an end of the value follows on the line. */
  private boolean goesOn(int from) {
    int i = from;
    while (i < limit && (text.charAt(i) == ' ' || text.charAt(i) == '\r')) {
      i++;
    }
    boolean isComment = i > from && i < limit && text.charAt(i) == '#';
    return i < limit && !isComment && ",]}:".indexOf(text.charAt(i)) < 0;
  }

  /** The quote that the author meant as the last: something ends there, and the rest pairs up. */
  private int lastQuote(int open, int close) {
    char mark = text.charAt(open);
    int inside = 1;
    int fallback = close;
    for (int i = close + 1; i < endOfLine(text, close); i++) {
      if (text.charAt(i) == mark) {
        if (!goesOn(i + 1)) {
          fallback = i;
          if (inside % 2 == 0) {
            return i;
          }
        }
        inside++;
      }
    }
    return fallback;
  }

  private Problem problem(int open, int close, String file, NodePath path) {
    char mark = text.charAt(open);
    String rest = text.substring(close + 1, endOfLine(text, close)).strip();
    int last = lastQuote(open, close);
    String inner = text.substring(open + 1, Math.max(last, close));

    return Problem.of(
            SourceText.endOf(text.substring(0, close), file),
            path,
            Message.of(
                "problem-yaml-quotes",
                "mark",
                new Shown.Case(mark == '"' ? "double" : "single"),
                "rest",
                Scalars.shown(rest)))
        .maybe(mended(mark, last > close ? inner : inner + rest));
  }

  /** The same text, with other quotes around it where that is enough. */
  private static Message mended(char mark, String inner) {
    if (inner.length() > 80 || inner.contains("\n")) {
      return Message.of("problem-yaml-maybe-other-quotes");
    }
    if (mark == '"') {
      return Message.of(
          "problem-yaml-maybe-single-quotes", "text", "'" + inner.replace("'", "''") + "'");
    }
    String named = QUOTED_NAME.matcher(inner).replaceAll("\"$1\"");
    return named.equals(inner)
        ? Message.of(
            "problem-yaml-maybe-double-quotes",
            "text",
            "\"" + inner.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
        : Message.of(
            "problem-yaml-maybe-quotes-inside", "text", "'" + named.replace("'", "''") + "'");
  }
}
