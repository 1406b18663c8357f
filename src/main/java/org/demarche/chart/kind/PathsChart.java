package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Body;
import org.demarche.chart.kind.PathsData.Row;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** {@code paths}: which kinds of events stand on the way to an outcome, and in runs without it. */
public final class PathsChart extends HouseChart<PathsData> {
  private static final int TOLD = 3;

  /** For callers and the service loader. */
  public PathsChart() {
    super("paths", PathsData.class);
  }

  @Override
  public Optional<Message> nothing(PathsData data) {
    return data.rows().isEmpty()
        ? Optional.of(Message.of("chart-paths-nothing", "outcome", data.outcome()))
        : Optional.empty();
  }

  @Override
  String source(PathsData data) {
    return data.source();
  }

  @Override
  Body body(PathsData data) {
    return new PathsDrawing(data);
  }

  /** What tells runs with the outcome from those without; what all runs have tells nothing. */
  @Override
  Message title(PathsData data) {
    if (data.without() == 0) {
      return Message.of("chart-paths-always", "outcome", data.outcome());
    }
    return data.rows().stream()
        .filter(Row::isTelling)
        .max(Comparator.comparingDouble(row -> Math.abs(row.difference())))
        .map(
            row ->
                Message.of(
                    "chart-paths-title",
                    "outcome",
                    data.outcome(),
                    "label",
                    row.label(),
                    "with",
                    new Shown.Percent(row.with().value()),
                    "without",
                    new Shown.Percent(row.without().value())))
        .orElseGet(() -> Message.of("chart-paths-none", "outcome", data.outcome()));
  }

  @Override
  Message subtitle(PathsData data) {
    return Message.of(
        "chart-paths-about",
        "arm",
        data.arm(),
        "with",
        data.with(),
        "without",
        data.without(),
        "shown",
        data.rows().size(),
        "kinds",
        data.kinds());
  }

  @Override
  Message altText(PathsData data) {
    List<Message> told = new ArrayList<>();
    for (Row row : data.rows().subList(0, Math.min(TOLD, data.rows().size()))) {
      told.add(
          Message.of(
              "chart-paths-alt-row",
              "label",
              row.label(),
              "path",
              new Shown.Percent(row.onPath().value()),
              "with",
              new Shown.Percent(row.with().value()),
              "any",
              new Shown.Case(data.without() > 0 ? "some" : "none"),
              "without",
              new Shown.Percent(data.without() > 0 ? row.without().value() : 0)));
    }
    return Message.of(
        "chart-paths-alt",
        "finding",
        title(data),
        "rows",
        new Shown.Row(told, Shown.Between.SENTENCE));
  }

  @Override
  ChartTable table(PathsData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : data.rows()) {
      Estimate on = row.onPath();
      Estimate with = row.with();
      Estimate without = row.without();
      rows.add(
          ChartTable.row(
              row.id(),
              row.label(),
              on.value(),
              on.low(),
              on.high(),
              with.value(),
              with.low(),
              with.high(),
              without.value(),
              without.low(),
              without.high()));
    }
    return new ChartTable(
        List.of(
            "id",
            "what",
            "on_path",
            "on_path_low",
            "on_path_high",
            "with",
            "with_low",
            "with_high",
            "without",
            "without_low",
            "without_high"),
        rows);
  }
}
