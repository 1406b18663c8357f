package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartKind;
import org.demarche.chart.ChartTable;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Numbers;
import org.demarche.chart.draw.Page;
import org.demarche.chart.draw.Words;
import org.demarche.chart.kind.RegretData.Row;

/**
 * {@code regret}: how far arms fall short of the best of a world, world by world and on average.
 */
public final class RegretChart implements ChartKind<RegretData> {

  /** For callers and the service loader. */
  public RegretChart() {}

  @Override
  public String id() {
    return "regret";
  }

  @Override
  public String description() {
    return "Arms by sampled worlds: regret, its 90th percentile, how often an arm is best";
  }

  @Override
  public Class<RegretData> dataType() {
    return RegretData.class;
  }

  @Override
  public Chart chart(RegretData data, ChartContext context) {
    Words words =
        new Words(
            id(),
            context.titleOr(title(data)),
            data.outcome()
                + " ("
                + data.better()
                + "): shortfall from the best arm of a world. Left: worlds in order of regret,"
                + " darker is more. Right: mean with 95% interval, 90th percentile (ring).",
            context.footer(),
            altText(data));
    Body body =
        data.rows().size() < 2
            ? Body.saying("There is no other arm to regret.")
            : new RegretDrawing(data);
    return Page.chart(words, table(data), body);
  }

  private static String title(RegretData data) {
    if (data.rows().size() < 2) {
      return "Regret: nothing to compare";
    }
    Row least =
        data.rows().stream().min(Comparator.comparingDouble(r -> r.mean().value())).orElseThrow();
    long candidates = data.rows().stream().filter(Row::mayBeBest).count();
    String start = data.outcome() + ": least regret under “" + least.arm().label() + "”";
    return candidates == 1 && least.mayBeBest()
        ? start + ", and no other arm may be best on average"
        : start + ", but " + candidates + " of " + data.rows().size() + " arms may be best";
  }

  private static String altText(RegretData data) {
    return "Mean regret by arm, with how often the arm is best: "
        + data.rows().stream()
            .map(
                row ->
                    row.arm().label()
                        + " "
                        + Numbers.fixed(row.mean().value(), 3)
                        + ", "
                        + Numbers.percent(row.best()))
            .collect(Collectors.joining("; "))
        + ".";
  }

  private static ChartTable table(RegretData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : data.rows()) {
      rows.add(
          ChartTable.row(
              row.arm().id(),
              row.mean().value(),
              row.mean().low(),
              row.mean().high(),
              row.ninetieth(),
              row.maximum(),
              row.best(),
              row.mayBeBest()));
    }
    return new ChartTable(
        List.of(
            "arm", "regret", "low", "high", "ninetieth", "maximum", "share_best", "may_be_best"),
        rows);
  }
}
