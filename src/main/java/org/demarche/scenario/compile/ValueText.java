package org.demarche.scenario.compile;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.scenario.Node;

/** Writes a value in one line, as JSON. */
final class ValueText {
  private ValueText() {}

  static String of(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().entrySet().stream()
          .map(entry -> quoted(entry.getKey()) + ": " + of(entry.getValue().value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node instanceof Node.Sequence sequence) {
      List<String> items = sequence.items().stream().map(ValueText::of).toList();
      return "[" + String.join(", ", items) + "]";
    }
    if (node instanceof Node.Numeric number) {
      return number.value().stripTrailingZeros().toPlainString();
    }
    if (node instanceof Node.Text text) {
      return quoted(text.value());
    }
    return node instanceof Node.Flag flag ? String.valueOf(flag.value()) : "null";
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        case '\r' -> quoted.append("\\r");
        default -> quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
