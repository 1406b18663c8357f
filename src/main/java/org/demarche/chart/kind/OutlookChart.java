package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Body;
import org.demarche.chart.kind.OutlookData.Row;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** {@code outlook}: shares of outcomes before and after something became known. */
public final class OutlookChart extends HouseChart<OutlookData> {
  private static final int TOLD = 3;

  /** For callers and the service loader. */
  public OutlookChart() {
    super("outlook", OutlookData.class);
  }

  @Override
  public Optional<Message> nothing(OutlookData data) {
    return data.rows().isEmpty()
        ? Optional.of(Message.of("chart-outlook-nothing"))
        : Optional.empty();
  }

  @Override
  String source(OutlookData data) {
    return data.source();
  }

  @Override
  Body body(OutlookData data) {
    return new OutlookDrawing(data);
  }

  @Override
  Message title(OutlookData data) {
    Optional<Row> most =
        data.rows().stream()
            .filter(Row::isApart)
            .max(Comparator.comparingDouble(row -> Math.abs(row.shift())));
    if (most.isEmpty()) {
      return Message.of("chart-outlook-none", "known", data.known());
    }
    Row row = most.get();
    return Message.of(
        "chart-outlook-title",
        "label",
        row.label(),
        "before",
        new Shown.Share(row.before().value(), 0),
        "after",
        new Shown.Share(row.after().value(), 0));
  }

  @Override
  Message subtitle(OutlookData data) {
    return Message.of(
        "chart-outlook-about", "arm", data.arm(), "known", data.known(), "acts", data.acts());
  }

  @Override
  Message altText(OutlookData data) {
    List<Message> told = new ArrayList<>();
    for (Row row : data.rows().subList(0, Math.min(TOLD, data.rows().size()))) {
      told.add(
          Message.of(
              "chart-outlook-alt-row",
              "label",
              row.label(),
              "before",
              new Shown.Share(row.before().value(), 0),
              "after",
              new Shown.Share(row.after().value(), 0),
              "low",
              new Shown.Share(row.after().low(), 0),
              "high",
              new Shown.Share(row.after().high(), 0)));
    }
    return Message.of("chart-outlook-alt", "rows", new Shown.Row(told, Shown.Between.SENTENCE));
  }

  @Override
  ChartTable table(OutlookData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : data.rows()) {
      Estimate b = row.before();
      Estimate a = row.after();
      rows.add(
          ChartTable.row(
              row.id(), row.label(), b.value(), b.low(), b.high(), a.value(), a.low(), a.high()));
    }
    return new ChartTable(
        List.of(
            "id",
            "what",
            "before",
            "before_low",
            "before_high",
            "after",
            "after_low",
            "after_high"),
        rows);
  }
}
