package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartKind;
import org.demarche.chart.ChartTable;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.draw.Numbers;
import org.demarche.chart.draw.Page;
import org.demarche.chart.draw.Words;
import org.demarche.chart.kind.LadderData.Panel;

/** {@code ladder}: the share of runs on each rung through time, as stacked areas. */
public final class LadderChart implements ChartKind<LadderData> {

  /** Economic coercion. */
  private static final int HIGH = 3;

  private static final String SUBTITLE =
      "Share of runs on each rung of the ladder by day: the gravest of the measures in force and of"
          + " the acts within their holding time.";
  private static final String FALLS =
      " Dotted line: the holding time of a scripted act ends; the fall there is no step back by anybody.";

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
  public Optional<String> nothing(LadderData data) {
    if (data.days().isEmpty() || data.panels().isEmpty()) {
      return Optional.of("No focal pair has a finished run.");
    }
    return data.days().size() < 2
        ? Optional.of("There is a single day, so nothing runs through time.")
        : Optional.empty();
  }

  @Override
  public Chart chart(LadderData data, ChartContext context) {
    return page(data, context, "");
  }

  @Override
  public List<Chart> pages(LadderData data, ChartContext context) {
    if (nothing(data).isPresent()) {
      return List.of();
    }
    return Pages.make(
        Pages.byPair(data.panels(), Panel::pair),
        (panels, note) -> page(new LadderData(data.days(), panels), context, note));
  }

  private Chart page(LadderData data, ChartContext context, String note) {
    Optional<String> nothing = nothing(data);
    boolean falls = data.panels().stream().anyMatch(panel -> !panel.falls().isEmpty());
    Words words =
        new Words(
            id(),
            context.titleOr(
                nothing.isPresent() ? "The ladder through time: nothing to draw" : title(data)),
            SUBTITLE + (falls ? FALLS : "") + note,
            context.footer(),
            nothing.orElseGet(() -> altText(data)));
    Body body = nothing.map(Body::saying).orElseGet(() -> new LadderDrawing(data));
    return Page.chart(words, table(data), body);
  }

  /** Shares without intervals support no comparison: the title tells of the reference arm alone. */
  private static String title(LadderData data) {
    Panel panel =
        data.panels().stream()
            .filter(each -> each.arm().reference())
            .findFirst()
            .orElse(data.panels().get(0));
    int last = data.days().size() - 1;
    return panel.pair()
        + ": "
        + Claims.ofRuns(atOrAbove(panel, last), panel.runs())
        + " at "
        + RungStyle.name(HIGH)
        + " or above on day "
        + Numbers.plain(data.days().get(last))
        + " under “"
        + panel.arm().label()
        + "”";
  }

  private static double atOrAbove(Panel panel, int day) {
    double sum = 0;
    for (double share : panel.shares().get(day).subList(HIGH, RungStyle.COUNT)) {
      sum += share;
    }
    return Math.min(1, sum);
  }

  private static String altText(LadderData data) {
    int last = data.days().size() - 1;
    StringBuilder text =
        new StringBuilder("Stacked areas: the share of runs on rungs 0 to 6 by day. Share at ");
    text.append(RungStyle.name(HIGH))
        .append(" or above on day ")
        .append(Numbers.plain(data.days().get(0)));
    text.append(" and on day ").append(Numbers.plain(data.days().get(last))).append(':');
    for (Panel panel : data.panels()) {
      text.append(' ').append(panel.pair()).append(", ").append(panel.arm().label()).append(": ");
      text.append(Claims.share(atOrAbove(panel, 0), panel.runs())).append(", ");
      text.append(Claims.share(atOrAbove(panel, last), panel.runs())).append(';');
    }
    text.setCharAt(text.length() - 1, '.');
    return text.toString();
  }

  private static ChartTable table(LadderData data) {
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
