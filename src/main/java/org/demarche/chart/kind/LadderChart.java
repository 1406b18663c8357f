package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartKind;
import org.demarche.chart.ChartTable;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Numbers;
import org.demarche.chart.draw.Page;
import org.demarche.chart.draw.Words;
import org.demarche.model.Ladder;

/** {@code ladder}: the share of runs on each rung through time, as stacked areas. */
public final class LadderChart implements ChartKind<LadderData> {

  /** Economic coercion. */
  private static final int HIGH = 3;

  /** For callers and the service loader. */
  public LadderChart() {}

  @Override
  public String id() {
    return "ladder";
  }

  @Override
  public String description() {
    return "Share of runs on each rung through time, one panel per arm and focal pair";
  }

  @Override
  public Class<LadderData> dataType() {
    return LadderData.class;
  }

  @Override
  public Chart chart(LadderData data, ChartContext context) {
    boolean empty = data.days().isEmpty() || data.panels().isEmpty();
    String subtitle =
        "Share of runs on each rung of the ladder by day, a panel for each arm and focal pair";
    Words words =
        new Words(
            id(),
            context.titleOr(title(data, empty)),
            subtitle,
            context.footer(),
            altText(data, empty));
    Body body = empty || data.days().size() < 2 ? nothing(empty) : new LadderDrawing(data);
    return Page.chart(words, table(data), body);
  }

  /** Shares without intervals support no comparison: the title tells of the reference arm alone. */
  private static String title(LadderData data, boolean empty) {
    if (empty) {
      return "The ladder through time: no finished run";
    }
    LadderData.Panel panel =
        data.panels().stream()
            .filter(each -> each.arm().reference())
            .findFirst()
            .orElse(data.panels().get(0));
    int last = data.days().size() - 1;
    return panel.pair()
        + ": "
        + Numbers.percent(atOrAbove(panel, last))
        + " of runs at "
        + Ladder.name(HIGH)
        + " or above on day "
        + Numbers.plain(data.days().get(last))
        + " under “"
        + panel.arm().label()
        + "”";
  }

  private static double atOrAbove(LadderData.Panel panel, int day) {
    double sum = 0;
    for (double share : panel.shares().get(day).subList(HIGH, RungStyle.COUNT)) {
      sum += share;
    }
    return sum;
  }

  private static Body nothing(boolean empty) {
    return Body.saying(
        empty
            ? "There is no finished run to draw."
            : "There is a single day: the table has its numbers.");
  }

  private static String altText(LadderData data, boolean empty) {
    if (empty) {
      return "No finished run: there is nothing to draw.";
    }
    int last = data.days().size() - 1;
    StringBuilder text =
        new StringBuilder("Stacked areas: the share of runs on rungs 0 to 6 by day. Share at ");
    text.append(Ladder.name(HIGH))
        .append(" or above on day ")
        .append(Numbers.plain(data.days().get(0)));
    text.append(" and on day ").append(Numbers.plain(data.days().get(last))).append(':');
    for (LadderData.Panel panel : data.panels()) {
      text.append(' ').append(panel.pair()).append(", ").append(panel.arm().label()).append(": ");
      text.append(Numbers.percent(atOrAbove(panel, 0))).append(", ");
      text.append(Numbers.percent(atOrAbove(panel, last))).append(';');
    }
    text.setCharAt(text.length() - 1, '.');
    return text.toString();
  }

  private static ChartTable table(LadderData data) {
    List<List<String>> rows = new ArrayList<>();
    for (LadderData.Panel panel : data.panels()) {
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
