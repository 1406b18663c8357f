package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.ChartTable;
import org.demarche.chart.draw.Body;
import org.demarche.chart.kind.ReliabilityData.Bin;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** {@code reliability}: forecasts of historical cases beside how often they came true. */
public final class ReliabilityChart extends HouseChart<ReliabilityData> {
  /** For callers and the service loader. */
  public ReliabilityChart() {
    super("reliability", ReliabilityData.class);
  }

  @Override
  public Optional<Message> nothing(ReliabilityData data) {
    return data.bins().isEmpty()
        ? Optional.of(Message.of("chart-reliability-none"))
        : Optional.empty();
  }

  @Override
  Message subtitle(ReliabilityData data) {
    return Message.of("chart-reliability-about", "count", data.forecasts());
  }

  @Override
  Body body(ReliabilityData data) {
    return new ReliabilityDrawing(data.bins());
  }

  @Override
  Message title(ReliabilityData data) {
    List<Bin> off = data.off();
    if (off.isEmpty()) {
      return Message.of("chart-reliability-good");
    }
    return Message.of("chart-reliability-title", "bins", Shown.Row.of(ranges(off)));
  }

  private static List<Message> ranges(List<Bin> bins) {
    return bins.stream()
        .map(
            bin ->
                Message.of(
                    "chart-reliability-range",
                    "low",
                    new Shown.Fixed(bin.low(), 1),
                    "high",
                    new Shown.Fixed(bin.high(), 1)))
        .toList();
  }

  @Override
  Message altText(ReliabilityData data) {
    List<Message> points = new ArrayList<>();
    for (Bin bin : data.bins()) {
      points.add(
          Message.of(
              "chart-reliability-alt-bin",
              "forecast",
              new Shown.Fixed(bin.forecast(), 2),
              "came",
              new Shown.Fixed(bin.observed(), 2),
              "count",
              bin.n()));
    }
    return Message.of("chart-reliability-alt", "points", Shown.Row.of(points));
  }

  @Override
  ChartTable table(ReliabilityData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Bin bin : data.bins()) {
      rows.add(
          ChartTable.row(
              bin.low(), bin.high(), bin.forecast(), bin.observed(), bin.n(), bin.off()));
    }
    return new ChartTable(List.of("low", "high", "forecast", "observed", "n", "off"), rows);
  }
}
