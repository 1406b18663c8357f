package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartKind;
import org.demarche.chart.ChartTable;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Numbers;
import org.demarche.chart.draw.Page;
import org.demarche.chart.draw.Words;
import org.demarche.chart.kind.FanData.Panel;
import org.demarche.chart.kind.FanData.Spread;

/** {@code fan}: the climate between focal pairs through time, as a median in bands. */
public final class FanChart implements ChartKind<FanData> {

  private static final String ABOUT =
      "Climate by day (sum of Goldstein scores; below 0 is hostile): ";

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
  public Optional<String> nothing(FanData data) {
    if (data.days().isEmpty() || data.panels().isEmpty()) {
      return Optional.of("No focal pair has a finished run.");
    }
    return data.days().size() < 2
        ? Optional.of("There is a single day, so nothing runs through time.")
        : Optional.empty();
  }

  @Override
  public Chart chart(FanData data, ChartContext context) {
    return page(data, context, "");
  }

  @Override
  public List<Chart> pages(FanData data, ChartContext context) {
    if (nothing(data).isPresent()) {
      return List.of();
    }
    return Pages.make(
        Pages.byPair(data.panels(), Panel::pair),
        (panels, note) -> page(new FanData(data.days(), panels), context, note));
  }

  private Chart page(FanData data, ChartContext context, String note) {
    Optional<String> nothing = nothing(data);
    Words words =
        new Words(
            id(),
            context.titleOr(
                nothing.isPresent() ? "The climate through time: nothing to draw" : title(data)),
            ABOUT + FanRange.inWords(fewest(data)) + "." + note,
            context.footer(),
            nothing.orElseGet(() -> altText(data)));
    Body body =
        nothing
            .map(Body::saying)
            .orElseGet(() -> new FanDrawing(data, FanRange.shown(fewest(data))));
    return Page.chart(words, table(data), body);
  }

  private static long fewest(FanData data) {
    return data.panels().stream().mapToLong(Panel::runs).min().orElse(0);
  }

  /**
   * A spread over runs is no interval of the median: the title tells of the reference arm alone.
   */
  private static String title(FanData data) {
    Panel panel =
        data.panels().stream()
            .filter(each -> each.arm().reference())
            .findFirst()
            .orElse(data.panels().get(0));
    int last = data.days().size() - 1;
    return panel.pair()
        + " climate on day "
        + Numbers.plain(data.days().get(last))
        + ": "
        + at(panel.spreads().get(last), panel.runs(), "under “" + panel.arm().label() + "”");
  }

  /** The median, and the widest range that so many runs show. */
  private static String at(Spread spread, long runs, String where) {
    String median = Numbers.fixed(spread.median(), 1);
    if (runs == 1) {
      return median + " in the only run " + where;
    }
    return FanRange.shown(runs).stream()
        .findFirst()
        .map(
            range ->
                "median "
                    + median
                    + " "
                    + where
                    + ", "
                    + range.label()
                    + " of runs from "
                    + Numbers.fixed(range.low(spread), 1)
                    + " to "
                    + Numbers.fixed(range.high(spread), 1))
        .orElse("median " + median + " of " + runs + " runs " + where);
  }

  private static String altText(FanData data) {
    int last = data.days().size() - 1;
    StringBuilder text =
        new StringBuilder("Fans: the climate by day over runs. Median on the first day, then what");
    text.append(" there is on day ").append(Numbers.plain(data.days().get(last))).append(':');
    for (Panel panel : data.panels()) {
      text.append(' ').append(panel.pair()).append(": ");
      text.append(Numbers.fixed(panel.spreads().get(0).median(), 1)).append(", then ");
      text.append(at(panel.spreads().get(last), panel.runs(), "under " + panel.arm().label()))
          .append(';');
    }
    text.setCharAt(text.length() - 1, '.');
    return text.toString();
  }

  private static ChartTable table(FanData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Panel panel : data.panels()) {
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
