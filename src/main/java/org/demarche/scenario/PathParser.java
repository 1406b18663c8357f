package org.demarche.scenario;

import java.util.ArrayList;
import java.util.List;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/** Reads the path grammar: words joined by dots, list positions and quoted keys in brackets. */
final class PathParser {

  private static final int MAX_STEPS = 100;

  private final String text;
  private int next;

  PathParser(String text) {
    this.text = text;
  }

  List<NodePath.Step> steps() {
    List<NodePath.Step> steps = new ArrayList<>();
    while (next < text.length()) {
      if (steps.size() >= MAX_STEPS) {
        throw new UnfitException(Message.of("problem-path-long", "most", MAX_STEPS));
      }
      if (text.charAt(next) == '[') {
        steps.add(bracket());
      } else {
        if (!steps.isEmpty()) {
          expect('.');
        }
        steps.add(word());
      }
    }
    if (steps.isEmpty()) {
      throw new UnfitException(Message.of("problem-path-empty"));
    }
    return steps;
  }

  private NodePath.Step word() {
    int from = next;
    while (next < text.length() && ".[]\"".indexOf(text.charAt(next)) < 0) {
      next++;
    }
    String word = text.substring(from, next);
    if (word.isEmpty() || !word.equals(word.strip())) {
      throw broken(Message.of("problem-path-name"), from);
    }
    return new NodePath.Step.Key(word);
  }

  private NodePath.Step bracket() {
    expect('[');
    NodePath.Step step =
        next < text.length() && text.charAt(next) == '"' ? quotedKey() : position();
    expect(']');
    return step;
  }

  private NodePath.Step quotedKey() {
    expect('"');
    StringBuilder name = new StringBuilder();
    while (next < text.length() && text.charAt(next) != '"') {
      if (text.charAt(next) == '\\' && next + 1 < text.length()) {
        next++;
      }
      name.append(text.charAt(next++));
    }
    expect('"');
    return new NodePath.Step.Key(name.toString());
  }

  private NodePath.Step position() {
    int from = next;
    while (next < text.length() && text.charAt(next) >= '0' && text.charAt(next) <= '9') {
      next++;
    }
    if (next == from || next - from > 6) {
      throw broken(Message.of("problem-path-position"), from);
    }
    return new NodePath.Step.Index(Integer.parseInt(text.substring(from, next)));
  }

  private void expect(char wanted) {
    if (next >= text.length() || text.charAt(next) != wanted) {
      throw broken(Message.of("problem-key-missing", "key", String.valueOf(wanted)), next);
    }
    next++;
  }

  private UnfitException broken(Message what, int at) {
    return new UnfitException(
        Message.of(
            "problem-path-broken",
            "path",
            Scalars.shown(text),
            "what",
            what,
            "character",
            String.valueOf(at + 1)));
  }
}
