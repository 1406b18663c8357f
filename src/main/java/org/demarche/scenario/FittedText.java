package org.demarche.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.words.Message;

/** Says in a line what a fitted set holds, and what an assumption takes from one. */
final class FittedText {
  private FittedText() {}

  /** How much a set of the section {@code fits} holds. */
  static Message ofSet(Located set) {
    return Message.of(
        "model-fitted-set",
        "draws",
        String.valueOf(items(set, "draws").size()),
        "columns",
        String.valueOf(items(set, "columns").size()));
  }

  /**
   * What an assumption takes from a fitted set.
   *
   * @param top the scenario
   * @param distribution what the assumption says; anything but a fitted set gives nothing
   * @param id the assumption
   */
  static Optional<Message> ofColumn(Located top, Located distribution, String id) {
    Optional<String> name =
        distribution.find("fitted").flatMap(fitted -> fitted.find("set")).flatMap(Located::text);
    return name.flatMap(
        set -> top.find(NodePath.of("fits", set)).flatMap(where -> range(where, set, id)));
  }

  private static Optional<Message> range(Located set, String name, String id) {
    List<String> columns =
        items(set, "columns").stream().map(column -> column.text().orElse("")).toList();
    int column = columns.indexOf(id);
    List<Double> values =
        column < 0
            ? List.of()
            : set.find("draws").map(draws -> sorted(draws, column)).orElse(List.of());
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Message.of(
                "model-fitted-column",
                "draws",
                String.valueOf(values.size()),
                "set",
                name,
                "low",
                String.valueOf(values.get(0)),
                "high",
                String.valueOf(values.get(values.size() - 1)),
                "median",
                String.valueOf(values.get(values.size() / 2))));
  }

  /** The numbers of a column. Tables are long, and nothing is said of their cells one by one. */
  private static List<Double> sorted(Located draws, int column) {
    List<Double> values = new ArrayList<>();
    for (Node row : nodes(draws.node())) {
      List<Node> cells = nodes(row);
      if (column < cells.size() && cells.get(column) instanceof Node.Numeric number) {
        values.add(number.asDouble());
      }
    }
    values.sort(null);
    return values;
  }

  private static List<Node> nodes(Node node) {
    return node instanceof Node.Sequence list ? list.items() : List.of();
  }

  private static List<Located> items(Located place, String key) {
    return place.find(key).map(Located::items).orElse(List.of());
  }
}
