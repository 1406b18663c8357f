package org.demarche.scenario;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.words.Message;
import tools.jackson.databind.JsonNode;

/**
 * One finding of the schema validator, brought back to the scenario: which value, and which part of
 * the schema it does not fit. A finding inside an alternative stands for the whole alternative.
 *
 * @param keyword the schema keyword that failed
 * @param where the value
 * @param holder the part of the schema that holds the keyword
 * @param arguments what the validator says besides, as text
 */
record SchemaError(String keyword, Located where, JsonNode holder, List<String> arguments) {

  static SchemaError of(Error error, Node.Mapping scenario, JsonNode schema) {
    List<Object> steps = elements(error.getSchemaLocation().getFragment());
    int last = steps.size() - 1;
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).equals("anyOf") || steps.get(i).equals("oneOf")) {
        last = i;
        break;
      }
    }
    JsonNode holder = schema;
    for (Object step : steps.subList(0, Math.max(0, last))) {
      holder = step instanceof Integer index ? holder.path(index) : holder.path(step.toString());
    }
    // Some keywords of the validator come without arguments at all.
    List<String> arguments =
        Optional.ofNullable(error.getArguments()).stream()
            .flatMap(Arrays::stream)
            .map(String::valueOf)
            .toList();
    return new SchemaError(
        last < 0 ? error.getKeyword() : String.valueOf(steps.get(last)),
        locate(elements(error.getInstanceLocation()), scenario),
        holder,
        arguments);
  }

  private static List<Object> elements(com.networknt.schema.path.NodePath path) {
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < path.getNameCount(); i++) {
      elements.add(path.getElement(i));
    }
    return elements;
  }

  private static Located locate(List<Object> steps, Node.Mapping scenario) {
    Located here = Located.root(scenario);
    for (Object step : steps) {
      NodePath way =
          step instanceof Integer index && here.node() instanceof Node.Sequence
              ? NodePath.ROOT.index(index)
              : NodePath.of(step.toString());
      Located above = here;
      here = here.find(way).orElse(above);
    }
    return here;
  }

  /** The text of a property of the schema's part; empty where it has none. */
  String holderText(String property) {
    return holder.path(property).asString("");
  }

  /** The first argument of the finding; empty text where there is none. */
  String argument() {
    return arguments.isEmpty() ? "" : arguments.get(0);
  }

  /** The value as messages show it. */
  Message shown() {
    Node node = where.node();
    if (node instanceof Node.Text text) {
      return Message.of("problem-quoted", "text", Scalars.shown(text.value()));
    }
    if (node instanceof Node.Numeric number) {
      return Message.verbatim(number.value().toString());
    }
    return node instanceof Node.Flag flag
        ? Message.verbatim(String.valueOf(flag.value()))
        : node.kind();
  }

  /** The key named by the finding, as a member of the value. */
  Optional<Located> member() {
    return where.find(argument());
  }
}
