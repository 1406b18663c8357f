package org.demarche.scenario;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.words.Message;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in our words what the YAML parser says in its own. */
final class YamlSyntax {

  /** What the parser's message contains, and what it means for the author. */
  private record Meaning(Message what, Message hint) {}

  private static final Map<String, Meaning> MEANINGS = meanings();

  private YamlSyntax() {}

  /** Where a part of the YAML library's message stands for what, and what helps. */
  private static Map<String, Meaning> meanings() {
    Map<String, Meaning> words = new LinkedHashMap<>();
    words.put(
        said("mapping", "values", "are", "not", "allowed", "here"),
        new Meaning(Message.of("problem-yaml-colon"), Message.of("problem-yaml-colon-maybe")));
    words.put(
        said("found", "duplicate", "anchor"),
        new Meaning(
            Message.of("problem-yaml-anchor-twice"),
            Message.of("problem-yaml-anchor-twice-maybe")));
    words.put(
        said("could", "not", "find", "expected", "':'"),
        new Meaning(
            Message.of("problem-yaml-no-colon"), Message.of("problem-yaml-no-colon-maybe")));
    words.put(
        said("expected", "<block", "end>"),
        new Meaning(Message.of("problem-yaml-indent"), Message.of("problem-yaml-indent-maybe")));
    words.put(
        said("found", "unexpected", "end", "of", "stream"),
        new Meaning(
            Message.of("problem-yaml-open-text"), Message.of("problem-yaml-open-text-maybe")));
    addOpenParts(words);
    return words;
  }

  private static void addOpenParts(Map<String, Meaning> words) {
    words.put(
        said("expected", "','", "or", "']'"),
        new Meaning(
            Message.of("problem-yaml-open-list"), Message.of("problem-yaml-open-list-maybe")));
    words.put(
        said("expected", "','", "or", "'}'"),
        new Meaning(
            Message.of("problem-yaml-open-mapping"),
            Message.of("problem-yaml-open-mapping-maybe")));
    words.put(
        said("expected", "the", "node", "content"),
        new Meaning(
            Message.of("problem-yaml-no-value"), Message.of("problem-yaml-no-value-maybe")));
    words.put(
        said("unknown", "escape", "character"),
        new Meaning(Message.of("problem-yaml-escape"), Message.of("problem-yaml-escape-maybe")));
    words.put(
        said("undefined", "alias"),
        new Meaning(Message.of("problem-yaml-alias"), Message.of("problem-yaml-alias-maybe")));
  }

  private static String said(String... words) {
    return String.join(" ", words);
  }

  private static Message invalid(Message what) {
    return Message.of("problem-yaml", "what", what);
  }

  private static Message invalid(String byTheLibrary) {
    return invalid(Message.verbatim(byTheLibrary));
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
    return Problem.of(last, path, invalid(lower(String.valueOf(error.getMessage()))));
  }

  private static Position at(Mark mark, Position last) {
    return new Position(last.file(), mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static Problem translated(
      MarkedYamlEngineException error, String line, Position at, NodePath path) {
    String said = Optional.ofNullable(error.getProblem()).orElse("");
    if (said.contains("\\t(TAB)") || line.substring(0, indent(line)).contains("\t")) {
      return Problem.of(at, path, Message.of("problem-yaml-tab"))
          .maybe(Message.of("problem-yaml-tab-maybe"));
    }
    for (Map.Entry<String, Meaning> meaning : MEANINGS.entrySet()) {
      if (said.contains(meaning.getKey())) {
        return Problem.of(at, path, invalid(meaning.getValue().what()))
            .maybe(meaning.getValue().hint());
      }
    }
    String context = Optional.ofNullable(error.getContext()).map(c -> c + ": ").orElse("");
    return Problem.of(at, path, invalid(Scalars.shown(lower(context + said))));
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
    Message what =
        Message.of(
            "problem-yaml-character",
            "code",
            String.format(Locale.ROOT, "U+%04X", error.getCodePoint()));
    return Problem.of(SourceText.endOf(before, file), path, what)
        .maybe(Message.of("problem-maybe-remove"));
  }

  private static String lower(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
