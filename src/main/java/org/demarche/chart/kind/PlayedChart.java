package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.ChartTable;
import org.demarche.chart.draw.Body;
import org.demarche.chart.kind.PlayedData.Panel;
import org.demarche.chart.kind.PlayedData.Spread;
import org.demarche.model.Ladder;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** {@code played}: the rungs through which a class went, over the fan of the model's runs. */
public final class PlayedChart extends HouseChart<PlayedData> {
  private static final int PANELS_A_PAGE = 2;

  /** Makes the kind. */
  public PlayedChart() {
    super("played", PlayedData.class);
  }

  @Override
  public Optional<Message> nothing(PlayedData data) {
    boolean isEmpty = data.panels().stream().noneMatch(panel -> panel.spreads().size() > 1);
    return isEmpty ? Optional.of(Message.of("chart-played-nothing")) : Optional.empty();
  }

  @Override
  List<PlayedData> parts(PlayedData data) {
    List<PlayedData> pages = new ArrayList<>();
    for (int from = 0; from < data.panels().size(); from += PANELS_A_PAGE) {
      int to = Math.min(data.panels().size(), from + PANELS_A_PAGE);
      pages.add(new PlayedData(data.panels().subList(from, to), data.source()));
    }
    return pages;
  }

  @Override
  Message subtitle(PlayedData data) {
    return Message.of("chart-played-about", "runs", data.panels().get(0).runs());
  }

  @Override
  String source(PlayedData data) {
    return data.source();
  }

  @Override
  Body body(PlayedData data) {
    return new PlayedDrawing(data);
  }

  @Override
  Message title(PlayedData data) {
    return said(data.panels().get(0));
  }

  @Override
  Message altText(PlayedData data) {
    List<Message> panels = data.panels().stream().map(PlayedChart::said).toList();
    return Message.of("chart-played-alt", "panels", new Shown.Row(panels, Shown.Between.SEMICOLON));
  }

  /** How high the class went, and where the middle of the model's runs stood then. */
  private static Message said(Panel panel) {
    int rung = panel.highest();
    int day = Math.max(0, panel.played().indexOf(rung));
    Spread spread = panel.spreads().get(Math.min(day, panel.spreads().size() - 1));
    return Message.of(
        "chart-played-title",
        "pair",
        panel.pair(),
        "rung",
        Ladder.name(rung),
        "day",
        day,
        "low",
        Ladder.name(spread.low()),
        "high",
        Ladder.name(spread.high()),
        "same",
        new Shown.Case(spread.low() == spread.high() ? "yes" : "no"));
  }

  @Override
  ChartTable table(PlayedData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Panel panel : data.panels()) {
      for (int day = 0; day < panel.spreads().size(); day++) {
        Spread s = panel.spreads().get(day);
        List<String> row =
            new ArrayList<>(
                ChartTable.row(
                    panel.pair(), day, s.low(), s.lower(), s.middle(), s.upper(), s.high()));
        row.add(day < panel.played().size() ? String.valueOf(panel.played().get(day)) : "");
        rows.add(row);
      }
    }
    return new ChartTable(
        List.of("pair", "day", "q10", "q25", "median", "q75", "q90", "played"), rows);
  }
}
