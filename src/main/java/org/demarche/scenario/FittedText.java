package org.demarche.scenario;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Says in a line what a fitted set holds, and what an assumption takes from one. */
final class FittedText {
  private FittedText() {}

  /** How much a set of the section {@code fits} holds. */
  static String ofSet(Located set) {
    return items(set, "draws").size()
        + " joint draws of "
        + items(set, "columns").size()
        + " assumptions";
  }

  /**
   * What an assumption takes from a fitted set.
   *
   * @param top the scenario
   * @param distribution what the assumption says; anything but a fitted set gives nothing
   * @param id the assumption
   */
  static Optional<String> ofColumn(Located top, Located distribution, String id) {
    Optional<String> name =
        distribution.find("fitted").flatMap(fitted -> fitted.find("set")).flatMap(Located::text);
    return name.flatMap(
        set -> top.find(NodePath.of("fits", set)).flatMap(where -> range(where, set, id)));
  }

  private static Optional<String> range(Located set, String name, String id) {
    List<String> columns =
        items(set, "columns").stream().map(column -> column.text().orElse("")).toList();
    int column = columns.indexOf(id);
    List<Double> values =
        items(set, "draws").stream()
            .map(Located::items)
            .filter(row -> column >= 0 && column < row.size())
            .map(row -> row.get(column).number().orElse(null))
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "one of "
                + values.size()
                + " draws of the fitted set "
                + name
                + ", "
                + values.get(0)
                + " to "
                + values.get(values.size() - 1)
                + " (median "
                + values.get(values.size() / 2)
                + ")");
  }

  private static List<Located> items(Located place, String key) {
    return place.find(key).map(Located::items).orElse(List.of());
  }
}
