package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Estimate;
import org.demarche.chart.Need;
import org.demarche.chart.draw.Body;
import org.demarche.chart.kind.TornadoData.Outcome;
import org.demarche.chart.kind.TornadoData.Row;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/**
 * {@code tornado}: which assumption would change our mind: an outcome in the runs where an
 * assumption is low and in those where it is high, from the runs there are.
 */
public final class TornadoChart extends HouseChart<TornadoData> {
  /** For callers and the service loader. */
  public TornadoChart() {
    super("tornado", TornadoData.class, Need.HEADLINES, Need.MANY_RUNS);
  }

  @Override
  public Optional<Message> nothing(TornadoData data) {
    if (!data.outcomes().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        data.assumptions() == 0
            ? Message.of("chart-tornado-no-assumption")
            : Message.of("chart-tornado-few", "arm", data.arm().label()));
  }

  @Override
  List<TornadoData> parts(TornadoData data) {
    return data.outcomes().stream()
        .map(outcome -> new TornadoData(data.arm(), data.assumptions(), List.of(outcome)))
        .toList();
  }

  @Override
  Body body(TornadoData data) {
    return new TornadoDrawing(data.outcomes().get(0));
  }

  @Override
  Message subtitle(TornadoData data) {
    Outcome outcome = data.outcomes().get(0);
    return Message.of(
        "chart-tornado-about",
        "outcome",
        outcome.label(),
        "arm",
        data.arm().label(),
        "shown",
        outcome.rows().size(),
        "all",
        data.assumptions());
  }

  @Override
  Message title(TornadoData data) {
    Outcome outcome = data.outcomes().get(0);
    Optional<Row> first = outcome.rows().stream().filter(Row::isClear).findFirst();
    if (first.isEmpty()) {
      return Message.of(
          "chart-tornado-none", "outcome", outcome.label(), "count", data.assumptions());
    }
    Row row = first.get();
    return Message.of(
        "chart-tornado-title",
        "outcome",
        outcome.label(),
        "low",
        value(outcome, row.low()),
        "high",
        value(outcome, row.high()),
        "assumption",
        row.label());
  }

  private static Message value(Outcome outcome, Estimate of) {
    return Figures.value(of.value(), outcome.unit(), Figures.decimals(of, outcome.unit()));
  }

  @Override
  Message altText(TornadoData data) {
    Outcome outcome = data.outcomes().get(0);
    List<Message> rows = new ArrayList<>();
    for (Row row : outcome.rows()) {
      if (row.isClear()) {
        rows.add(
            Message.of(
                "chart-tornado-alt-row",
                "assumption",
                row.label(),
                "low",
                value(outcome, row.low()),
                "high",
                value(outcome, row.high()),
                "amount",
                Figures.amount(row.difference(), outcome.unit())));
      }
    }
    return Message.of(
        "chart-tornado-alt",
        "finding",
        title(data),
        "clear",
        rows.size(),
        "rows",
        new Shown.Row(rows, Shown.Between.SENTENCE));
  }

  @Override
  ChartTable table(TornadoData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Outcome outcome : data.outcomes()) {
      for (Row row : outcome.rows()) {
        List<String> cells = new ArrayList<>(List.of(outcome.id(), data.arm().id(), row.id()));
        for (Estimate each : List.of(row.low(), row.high(), row.difference())) {
          cells.addAll(ChartTable.row(each.value(), each.low(), each.high()));
        }
        cells.add(Boolean.toString(row.isClear()));
        rows.add(cells);
      }
    }
    return new ChartTable(
        List.of(
            "outcome",
            "arm",
            "assumption",
            "in_low_third",
            "in_low_third_low",
            "in_low_third_high",
            "in_high_third",
            "in_high_third_low",
            "in_high_third_high",
            "difference",
            "low",
            "high",
            "clear"),
        rows);
  }
}
