package org.demarche.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.words.Message;

/** Walks a scenario and notes every number and every use of an assumption. */
final class RegisterBuilder {

  /** Sections whose numbers say how to show or play a scenario, not what is the case. */
  private static final Set<String> LEFT_OUT = Set.of("demarche", "source", "charts", "seminar");

  private final List<Register.Entry> entries = new ArrayList<>();
  private final Register.Uses uses = new Register.Uses();

  void walk(Located place, List<Located> way) {
    if (LEFT_OUT.contains(place.path().section())) {
      return;
    }
    if (place.node() instanceof Node.Mapping mapping) {
      mapping(place, mapping, way);
    } else if (place.node() instanceof Node.Numeric number && !isPrecision(place)) {
      add(place, show(number), way);
    } else {
      below(place, way);
    }
  }

  private void below(Located place, List<Located> way) {
    way.add(place);
    for (Located child : place.children()) {
      walk(child, way);
    }
    way.remove(way.size() - 1);
  }

  private void mapping(Located place, Node.Mapping mapping, List<Located> way) {
    if (place.path().length() == 2 && place.path().section().equals("fits")) {
      add(place, FittedText.ofSet(place), way);
      return;
    }
    mapping.findText("assumption").ifPresent(id -> uses.add(id, place.path()));
    if (mapping.has("assumption")) {
      use(place, mapping, way);
    } else if (isAssumption(place)) {
      Optional<Located> value = place.find("distribution").or(() -> place.find("value"));
      value.ifPresent(
          stated ->
              add(
                  place,
                  FittedText.ofColumn(way.get(0), stated, place.id())
                      .orElseGet(() -> Message.verbatim(describe(stated.node()))),
                  way));
    } else if (Merge.isDistribution(mapping)) {
      add(place, describe(mapping), way);
    } else if (Merge.isQuantity(mapping)) {
      place
          .find("value")
          .or(() -> place.find("distribution"))
          .ifPresent(stated -> add(place, describe(stated.node()), way));
    } else {
      below(place, way);
    }
  }

  /** How well a result is to be known says nothing of the world, and needs no source. */
  private static boolean isPrecision(Located place) {
    return place.path().section().equals("outcomes") && place.path().last().equals("precision");
  }

  private static boolean isAssumption(Located place) {
    return place.path().length() == 2 && place.path().section().equals("assumptions");
  }

  private void use(Located place, Node.Mapping mapping, List<Located> way) {
    StringBuilder text = new StringBuilder();
    mapping.find("times").ifPresent(times -> text.append(describe(times)).append(" × "));
    text.append(mapping.findText("assumption").orElse("?"));
    mapping.find("plus").ifPresent(plus -> text.append(" + ").append(describe(plus)));
    if (mapping.has("times") || mapping.has("plus")) {
      add(place, text.toString(), way);
    }
  }

  private void add(Located place, String value, List<Located> way) {
    add(place, Message.verbatim(value), way);
  }

  private void add(Located place, Message value, List<Located> way) {
    entries.add(
        new Register.Entry(place.path(), value, Provenances.of(way, place), place.at(), List.of()));
  }

  /** The register, each assumption with its users. */
  Register build() {
    List<Register.Entry> complete =
        entries.stream()
            .map(
                entry ->
                    entry.path().section().equals("assumptions")
                        ? new Register.Entry(
                            entry.path(),
                            entry.value(),
                            entry.provenance(),
                            entry.at(),
                            uses.of(entry.path().last()))
                        : entry)
            .toList();
    return new Register(complete);
  }

  /** A number, a list of numbers or a distribution as one line of text. */
  static String describe(Node node) {
    if (node instanceof Node.Numeric number) {
      return show(number);
    }
    if (node instanceof Node.Sequence list) {
      return list.items().stream().map(RegisterBuilder::describe).collect(Collectors.joining(" "));
    }
    if (node instanceof Node.Mapping mapping) {
      return mapping.keys().stream()
          .map(key -> key + describeMember(mapping, key))
          .collect(Collectors.joining(", "));
    }
    return node instanceof Node.Flag flag
        ? String.valueOf(flag.value())
        : node instanceof Node.Text text ? text.value() : "";
  }

  private static String describeMember(Node.Mapping mapping, String key) {
    Node value = mapping.find(key).orElse(mapping);
    return value instanceof Node.Mapping ? "(" + describe(value) + ")" : " " + describe(value);
  }

  private static String show(Node.Numeric number) {
    return number.value().stripTrailingZeros().toPlainString();
  }
}
