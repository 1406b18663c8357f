package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.kind.PivotsData.Row;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** {@code pivots}: events and decisions ranked by what they add to an outcome. */
public final class PivotsChart extends HouseChart<PivotsData> {
  private static final int TOLD = 3;

  /** For callers and the service loader. */
  public PivotsChart() {
    super("pivots", PivotsData.class);
  }

  @Override
  public Optional<Message> nothing(PivotsData data) {
    return data.rows().isEmpty()
        ? Optional.of(Message.of("chart-pivots-nothing", "outcome", data.outcome()))
        : Optional.empty();
  }

  @Override
  String source(PivotsData data) {
    return data.source();
  }

  @Override
  Body body(PivotsData data) {
    return new PivotsDrawing(data);
  }

  @Override
  Message title(PivotsData data) {
    List<Row> clear =
        data.rows().stream().filter(row -> Claims.isClear(row.effect(), data.pairs())).toList();
    if (clear.isEmpty()) {
      return Message.of("chart-pivots-none", "outcome", data.outcome());
    }
    Row first = clear.get(0);
    return Message.of(
        "chart-pivots-title",
        "outcome",
        data.outcome(),
        "first",
        first.label(),
        "way",
        new Shown.Case(first.effect().value() > 0 ? "for" : "against"),
        "others",
        clear.size() - 1);
  }

  @Override
  Message subtitle(PivotsData data) {
    return data.replication() > 0
        ? Message.of(
            "chart-pivots-about-run",
            "arm",
            data.arm(),
            "run",
            String.valueOf(data.replication()),
            "unit",
            unit(data),
            "candidates",
            data.candidates(),
            "shown",
            data.rows().size())
        : Message.of(
            "chart-pivots-about",
            "arm",
            data.arm(),
            "unit",
            unit(data),
            "candidates",
            data.candidates(),
            "shown",
            data.rows().size());
  }

  private static Shown unit(PivotsData data) {
    return new Shown.Case(data.share() ? "share" : "number");
  }

  @Override
  Message altText(PivotsData data) {
    List<Message> told = new ArrayList<>();
    for (Row row : data.rows().subList(0, Math.min(TOLD, data.rows().size()))) {
      Estimate e = row.effect();
      told.add(
          Message.of(
              "chart-pivots-alt-row",
              "label",
              row.label(),
              "effect",
              new Shown.Signed(e.value() * data.factor(), 1),
              "low",
              new Shown.Signed(e.low() * data.factor(), 1),
              "high",
              new Shown.Signed(e.high() * data.factor(), 1)));
    }
    return Message.of(
        "chart-pivots-alt",
        "outcome",
        data.outcome(),
        "rows",
        new Shown.Row(told, Shown.Between.SENTENCE));
  }

  @Override
  ChartTable table(PivotsData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : data.rows()) {
      Estimate e = row.effect();
      rows.add(ChartTable.row(row.id(), row.label(), e.value(), e.low(), e.high()));
    }
    return new ChartTable(List.of("id", "what", "effect", "low", "high"), rows);
  }
}
