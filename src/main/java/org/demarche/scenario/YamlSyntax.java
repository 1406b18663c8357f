package org.demarche.scenario;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in our words what the YAML parser says in its own. */
final class YamlSyntax {

  /** What the parser's message contains, and what it means for the author. */
  private static final Map<String, String> MEANINGS = meanings();

  private YamlSyntax() {}

  private static Map<String, String> meanings() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put(
        "mapping values are not allowed here",
        "a ': ' stands where no key can be|put text that contains ': ' in quotes, or check the"
            + " indentation");
    words.put("found duplicate anchor", "the anchor is defined twice|another name");
    words.put(
        "could not find expected ':'",
        "a ':' is missing after this key|key: value, with a blank after the colon");
    words.put(
        "expected <block end>",
        "the indentation does not fit the lines above|use the same number of blanks for all keys"
            + " of a mapping");
    words.put(
        "found unexpected end of stream", "the file ends inside a quoted text|a closing quote");
    words.put(
        "expected ',' or ']'", "a list in [ ] is not closed here|a ',' between items, or a ']'");
    words.put(
        "expected ',' or '}'",
        "a mapping in { } is not closed here|a ',' between entries, or a '}'");
    words.put("expected the node content", "a value is missing here|a value, or remove the line");
    words.put(
        "unknown escape character",
        "the text in quotes holds an unknown escape|single" + " quotes, which know none");
    words.put("undefined alias", "the alias has no anchor before it|write the value out");
    return words;
  }

  /** The problem that an exception of the parser stands for. */
  static Problem problem(YamlEngineException error, String text, Position last, NodePath path) {
    if (error instanceof ReaderException unreadable) {
      return unreadable(unreadable, text, last.file(), path);
    }
    if (error instanceof MarkedYamlEngineException marked) {
      Position at =
          marked
              .getProblemMark()
              .or(marked::getContextMark)
              .map(mark -> at(mark, last))
              .orElse(last);
      return NestedQuotes.find(text, last, at, path)
          .orElseGet(() -> translated(marked, lineOf(text, at), at, path));
    }
    return Problem.of(last, path, "not valid YAML: " + lower(String.valueOf(error.getMessage())));
  }

  private static Position at(Mark mark, Position last) {
    return new Position(last.file(), mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static Problem translated(
      MarkedYamlEngineException error, String line, Position at, NodePath path) {
    String said = Optional.ofNullable(error.getProblem()).orElse("");
    if (said.contains("\\t(TAB)") || line.substring(0, indent(line)).contains("\t")) {
      return Problem.of(at, path, "a tab stands where only blanks may: YAML indents with blanks")
          .maybe("replace tabs by blanks");
    }
    for (Map.Entry<String, String> meaning : MEANINGS.entrySet()) {
      if (said.contains(meaning.getKey())) {
        String[] parts = meaning.getValue().split("\\|", 2);
        return Problem.of(at, path, "not valid YAML: " + parts[0]).maybe(parts[1]);
      }
    }
    String context = Optional.ofNullable(error.getContext()).map(c -> c + ": ").orElse("");
    return Problem.of(at, path, "not valid YAML: " + Scalars.shown(lower(context + said)));
  }

  private static int indent(String line) {
    int end = 0;
    while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
      end++;
    }
    return end;
  }

  private static String lineOf(String text, Position at) {
    int start = 0;
    for (int line = 1; line < at.line() && start >= 0; line++) {
      int end = text.indexOf('\n', start);
      start = end < 0 ? text.length() : end + 1;
    }
    int end = text.indexOf('\n', start);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  private static Problem unreadable(
      ReaderException error, String text, String file, NodePath path) {
    int character = Math.min(error.getPosition(), text.codePointCount(0, text.length()));
    String before = text.substring(0, text.offsetByCodePoints(0, character));
    String message =
        String.format(Locale.ROOT, "the character U+%04X is not allowed", error.getCodePoint());
    return Problem.of(SourceText.endOf(before, file), path, message).maybe("remove it");
  }

  private static String lower(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
