package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.ChartTable;
import org.demarche.chart.draw.Body;
import org.demarche.chart.kind.FanData.Panel;
import org.demarche.chart.kind.FanData.Spread;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** {@code fan}: the climate between focal pairs through time, as a median in bands. */
public final class FanChart extends HouseChart<FanData> {
  /** For callers and the service loader. */
  public FanChart() {
    super("fan", FanData.class);
  }

  @Override
  public Optional<Message> nothing(FanData data) {
    return Days.nothing(data.days(), data.panels());
  }

  @Override
  List<FanData> parts(FanData data) {
    return Pages.byPair(data.panels(), Panel::pair, Pages.MOST_PANELS).stream()
        .map(panels -> new FanData(data.days(), panels))
        .toList();
  }

  @Override
  Message subtitle(FanData data) {
    return Message.of("chart-fan-about", "ranges", FanRange.message(fewest(data)));
  }

  @Override
  Body body(FanData data) {
    return new FanDrawing(data, FanRange.shown(fewest(data)));
  }

  private static long fewest(FanData data) {
    return data.panels().stream().mapToLong(Panel::runs).min().orElse(0);
  }

  /**
   * A spread over runs is no interval of the median: the title tells of the reference arm alone.
   */
  @Override
  Message title(FanData data) {
    Panel panel = Multiples.leading(data.panels(), Panel::arm);
    int last = data.days().size() - 1;
    if (!panel.observed().isEmpty()) {
      int known = panel.observed().size() - 1;
      return Message.of(
          "chart-fan-title-observed",
          "pair",
          panel.pair(),
          "day",
          Days.shown(data.days().get(known)),
          "observed",
          climate(panel.observed().get(known)),
          "climate",
          at(panel, known));
    }
    return Message.of(
        "chart-fan-title",
        "pair",
        panel.pair(),
        "day",
        Days.shown(data.days().get(last)),
        "climate",
        side(panel, last));
  }

  /** On which side of neutral the runs are, as far as they show. */
  private static Message side(Panel panel, int day) {
    Spread spread = panel.spreads().get(day);
    String arm = panel.arm().label();
    return FanRange.shown(panel.runs()).stream()
        .findFirst()
        .map(
            range ->
                Message.of(
                    "chart-fan-side-range",
                    "side",
                    side(range.low(spread), range.high(spread)),
                    "median",
                    side(spread.median(), spread.median()),
                    "arm",
                    arm,
                    "level",
                    range.level()))
        .orElseGet(
            () ->
                Message.of(
                    "chart-fan-side-median",
                    "side",
                    side(spread.median(), spread.median()),
                    "arm",
                    arm,
                    "runs",
                    panel.runs()));
  }

  private static Shown side(double low, double high) {
    if (low == 0 && high == 0) {
      return new Shown.Case("neutral");
    }
    return new Shown.Case(high <= 0 ? "hostile" : low >= 0 ? "friendly" : "both");
  }

  /** The median, and the widest range that so many runs show. */
  private static Message at(Panel panel, int day) {
    Spread spread = panel.spreads().get(day);
    Shown median = climate(spread.median());
    String arm = panel.arm().label();
    return FanRange.shown(panel.runs()).stream()
        .findFirst()
        .map(
            range ->
                Message.of(
                    "chart-fan-range",
                    "median",
                    median,
                    "arm",
                    arm,
                    "level",
                    range.level(),
                    "low",
                    climate(range.low(spread)),
                    "high",
                    climate(range.high(spread))))
        .orElseGet(
            () ->
                Message.of("chart-fan-median", "median", median, "arm", arm, "runs", panel.runs()));
  }

  private static Shown climate(double value) {
    return new Shown.Fixed(value, 1);
  }

  @Override
  Message altText(FanData data) {
    int last = data.days().size() - 1;
    List<Message> panels = new ArrayList<>();
    for (Panel panel : data.panels()) {
      panels.add(
          Message.of(
              "chart-fan-alt-panel",
              "pair",
              panel.pair(),
              "first",
              climate(panel.spreads().get(0).median()),
              "last",
              at(panel, last)));
    }
    Message told =
        Message.of(
            "chart-fan-alt",
            "day",
            Days.shown(data.days().get(last)),
            "panels",
            new Shown.Row(panels, Shown.Between.SEMICOLON));
    return Multiples.leading(data.panels(), Panel::arm).observed().isEmpty()
        ? told
        : Message.of("chart-fan-alt-observed", "told", told, "finding", title(data));
  }

  @Override
  ChartTable table(FanData data) {
    boolean over = data.panels().stream().anyMatch(panel -> !panel.observed().isEmpty());
    List<List<String>> rows = new ArrayList<>();
    for (Panel panel : data.panels()) {
      for (int day = 0; day < data.days().size(); day++) {
        List<String> row = new ArrayList<>(row(data, panel, day));
        if (over) {
          row.addAll(
              day < panel.observed().size()
                  ? ChartTable.row(panel.observed().get(day))
                  : List.of(""));
        }
        rows.add(row);
      }
    }
    List<String> names =
        new ArrayList<>(
            List.of("pair", "arm", "day", "q025", "q10", "q25", "median", "q75", "q90", "q975"));
    if (over) {
      names.add("observed");
    }
    return new ChartTable(names, rows);
  }

  private static List<String> row(FanData data, Panel panel, int day) {
    Spread s = panel.spreads().get(day);
    return ChartTable.row(
        panel.pair(),
        panel.arm().id(),
        data.days().get(day),
        s.q025(),
        s.q10(),
        s.q25(),
        s.median(),
        s.q75(),
        s.q90(),
        s.q975());
  }
}
