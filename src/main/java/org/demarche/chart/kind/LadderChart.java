package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.ChartTable;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.kind.LadderData.Panel;
import org.demarche.model.Ladder;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** {@code ladder}: the share of runs on each rung through time, as stacked areas. */
public final class LadderChart extends HouseChart<LadderData> {
  /** Economic coercion. */
  private static final int HIGH = 3;

  /** For callers and the service loader. */
  public LadderChart() {
    super("ladder", LadderData.class);
  }

  @Override
  public Optional<Message> nothing(LadderData data) {
    return Days.nothing(data.days(), data.panels());
  }

  @Override
  List<LadderData> parts(LadderData data) {
    return Pages.byPair(data.panels(), Panel::pair, Pages.MOST_PANELS).stream()
        .map(panels -> new LadderData(data.days(), panels))
        .toList();
  }

  @Override
  Message subtitle(LadderData data) {
    boolean falls = data.panels().stream().anyMatch(panel -> !panel.falls().isEmpty());
    return falls ? Message.of("chart-ladder-about-falls") : Message.of("chart-ladder-about");
  }

  @Override
  Body body(LadderData data) {
    return new LadderDrawing(data);
  }

  /** Shares without intervals support no comparison: the title tells of the reference arm alone. */
  @Override
  Message title(LadderData data) {
    Panel panel = Multiples.leading(data.panels(), Panel::arm);
    int last = data.days().size() - 1;
    return Message.of(
        "chart-ladder-title",
        "pair",
        panel.pair(),
        "share",
        Claims.ofRuns(atOrAbove(panel, last), panel.runs()),
        "rung",
        Ladder.name(HIGH),
        "day",
        Days.shown(data.days().get(last)),
        "arm",
        panel.arm().label());
  }

  private static double atOrAbove(Panel panel, int day) {
    double sum = 0;
    for (double share : panel.shares().get(day).subList(HIGH, RungStyle.COUNT)) {
      sum += share;
    }
    return Math.min(1, sum);
  }

  @Override
  Message altText(LadderData data) {
    int last = data.days().size() - 1;
    List<Message> panels = new ArrayList<>();
    for (Panel panel : data.panels()) {
      panels.add(
          Message.of(
              "chart-ladder-alt-panel",
              "pair",
              panel.pair(),
              "arm",
              panel.arm().label(),
              "first",
              Claims.share(atOrAbove(panel, 0), panel.runs()),
              "last",
              Claims.share(atOrAbove(panel, last), panel.runs())));
    }
    return Message.of(
        "chart-ladder-alt",
        "rung",
        Ladder.name(HIGH),
        "first",
        Days.shown(data.days().get(0)),
        "last",
        Days.shown(data.days().get(last)),
        "panels",
        new Shown.Row(panels, Shown.Between.SEMICOLON));
  }

  @Override
  ChartTable table(LadderData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Panel panel : data.panels()) {
      for (int day = 0; day < data.days().size(); day++) {
        for (int rung = 0; rung < RungStyle.COUNT; rung++) {
          double share = panel.shares().get(day).get(rung);
          rows.add(
              ChartTable.row(panel.pair(), panel.arm().id(), data.days().get(day), rung, share));
        }
      }
    }
    return new ChartTable(List.of("pair", "arm", "day", "rung", "share"), rows);
  }
}
