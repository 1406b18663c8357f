package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.model.Distribution;
import org.demarche.scenario.Located;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.Node;
import org.demarche.words.Message;

/**
 * Reads the fitted sets: tables of joint draws of several assumptions. An assumption takes its
 * column of a set, found by its id; a set with a single row leaves nothing uncertain.
 */
final class FittedSets {
  /** A set as it stands in the file, its numbers read. */
  private record Table(List<String> columns, List<List<Double>> rows) {}

  private final Reading reading;
  private final Map<String, Table> tables = new TreeMap<>();

  /** Reads the section {@code fits}; what is wrong is noted and the set left out. */
  FittedSets(Reading reading, Located top) {
    this.reading = reading;
    for (Located entry : Reading.section(top, "fits")) {
      table(entry).ifPresent(table -> tables.put(entry.id(), table));
    }
  }

  private Optional<Table> table(Located entry) {
    List<Located> columns = entry.find("columns").map(Located::items).orElse(List.of());
    List<String> ids = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Located column : columns) {
      reading.reference(column, Names.Kind.ASSUMPTION);
      String id = column.text().orElse("");
      if (!seen.add(id)) {
        reading.problems().add(column, Message.of("problem-fitted-column-twice", "id", id));
        return Optional.empty();
      }
      ids.add(id);
    }
    List<List<Double>> rows = new ArrayList<>();
    for (Located draw : entry.find("draws").map(Located::items).orElse(List.of())) {
      Optional<List<Double>> row = row(draw, ids.size());
      if (row.isEmpty()) {
        return Optional.empty();
      }
      rows.add(row.get());
    }
    if (ids.isEmpty() || rows.isEmpty()) {
      reading.problems().add(entry, Message.of("problem-fitted-empty"));
      return Optional.empty();
    }
    return Optional.of(new Table(ids, rows));
  }

  private Optional<List<Double>> row(Located draw, int columns) {
    List<Double> plain = plain(draw.node());
    if (plain.size() == columns) {
      return Optional.of(plain);
    }
    List<Located> cells = draw.items();
    if (cells.size() != columns) {
      reading
          .problems()
          .add(
              draw,
              Message.of(
                  "problem-fitted-row",
                  "values",
                  String.valueOf(cells.size()),
                  "columns",
                  String.valueOf(columns)));
      return Optional.empty();
    }
    List<Double> row = new ArrayList<>(columns);
    for (Located cell : cells) {
      Optional<Double> value = reading.number(cell, Range.ANY);
      if (value.isEmpty()) {
        return Optional.empty();
      }
      row.add(value.get());
    }
    return Optional.of(row);
  }

  /** The numbers of a row that needs no word; empty where there is something to look at. */
  private static List<Double> plain(Node draw) {
    List<Double> row = new ArrayList<>();
    for (Node cell : draw instanceof Node.Sequence list ? list.items() : List.<Node>of()) {
      if (!(cell instanceof Node.Numeric number) || Math.abs(number.asDouble()) > Range.LARGEST) {
        return List.of();
      }
      row.add(number.asDouble());
    }
    return row;
  }

  /**
   * An assumption's column of the set that it names.
   *
   * @param id the assumption
   * @param family the place of {@code fitted: {set: …}}
   */
  Optional<Distribution> column(String id, Located family) {
    Optional<Located> where = family.find("set");
    String set = where.flatMap(reading::text).orElse("");
    Table table = tables.get(set);
    if (where.isEmpty() || table == null) {
      reading
          .problems()
          .add(
              family,
              Message.of("problem-fitted-unknown", "set", set),
              NearestName.find(set, new ArrayList<>(tables.keySet())));
      return Optional.empty();
    }
    int column = table.columns().indexOf(id);
    if (column < 0) {
      reading
          .problems()
          .add(
              family,
              Message.of("problem-fitted-no-column", "set", set, "column", id),
              Message.of("problem-maybe-own-value"));
      return Optional.empty();
    }
    List<Double> values = table.rows().stream().map(row -> row.get(column)).toList();
    return reading.make(
        family,
        () ->
            values.size() == 1
                ? new Distribution.Constant(values.get(0))
                : new Distribution.Fitted(set, values));
  }
}
