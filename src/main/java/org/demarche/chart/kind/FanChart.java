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
import org.demarche.chart.kind.FanData.Spread;

/** {@code fan}: the climate between focal pairs through time, as a median in bands. */
public final class FanChart implements ChartKind<FanData> {

  /** For callers and the service loader. */
  public FanChart() {}

  @Override
  public String id() {
    return "fan";
  }

  @Override
  public String description() {
    return "Climate between a focal pair through time: median, 50, 80, 95% of runs";
  }

  @Override
  public Class<FanData> dataType() {
    return FanData.class;
  }

  @Override
  public Chart chart(FanData data, ChartContext context) {
    boolean empty = data.days().isEmpty() || data.panels().isEmpty();
    String subtitle =
        "Climate by day (sum of Goldstein scores; below 0 is hostile): median and the ranges that hold 50, 80 and 95% of runs";
    Words words =
        new Words(
            id(),
            context.titleOr(title(data, empty)),
            subtitle,
            context.footer(),
            altText(data, empty));
    Body body = empty || data.days().size() < 2 ? nothing(empty) : new FanDrawing(data);
    return Page.chart(words, table(data), body);
  }

  /**
   * A spread over runs is no interval of the median: the title tells of the reference arm alone.
   */
  private static String title(FanData data, boolean empty) {
    if (empty) {
      return "The climate through time: no finished run";
    }
    FanData.Panel panel =
        data.panels().stream()
            .filter(each -> each.arm().reference())
            .findFirst()
            .orElse(data.panels().get(0));
    int last = data.days().size() - 1;
    Spread end = panel.spreads().get(last);
    return panel.pair()
        + " climate on day "
        + Numbers.plain(data.days().get(last))
        + ": median "
        + Numbers.fixed(end.median(), 1)
        + " under “"
        + panel.arm().label()
        + "”, 95% of runs from "
        + Numbers.fixed(end.q025(), 1)
        + " to "
        + Numbers.fixed(end.q975(), 1);
  }

  private static Body nothing(boolean empty) {
    return Body.saying(
        empty
            ? "There is no finished run to draw."
            : "There is a single day: the table has its numbers.");
  }

  private static String altText(FanData data, boolean empty) {
    if (empty) {
      return "No finished run: there is nothing to draw.";
    }
    int last = data.days().size() - 1;
    StringBuilder text =
        new StringBuilder(
            "Fans: the climate by day over runs. Median on the first day, then median");
    text.append(" and range of 95% of runs on day ")
        .append(Numbers.plain(data.days().get(last)))
        .append(':');
    for (FanData.Panel panel : data.panels()) {
      Spread end = panel.spreads().get(last);
      text.append(' ').append(panel.pair()).append(", ").append(panel.arm().label()).append(": ");
      text.append(Numbers.fixed(panel.spreads().get(0).median(), 1)).append(", ");
      text.append(Numbers.fixed(end.median(), 1))
          .append(" (")
          .append(Numbers.fixed(end.q025(), 1))
          .append(" to ");
      text.append(Numbers.fixed(end.q975(), 1)).append(");");
    }
    text.setCharAt(text.length() - 1, '.');
    return text.toString();
  }

  private static ChartTable table(FanData data) {
    List<List<String>> rows = new ArrayList<>();
    for (FanData.Panel panel : data.panels()) {
      for (int day = 0; day < data.days().size(); day++) {
        Spread s = panel.spreads().get(day);
        rows.add(
            ChartTable.row(
                panel.pair(),
                panel.arm().id(),
                data.days().get(day),
                s.q025(),
                s.q10(),
                s.q25(),
                s.median(),
                s.q75(),
                s.q90(),
                s.q975()));
      }
    }
    return new ChartTable(
        List.of("pair", "arm", "day", "q025", "q10", "q25", "median", "q75", "q90", "q975"), rows);
  }
}
