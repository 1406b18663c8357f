package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartKind;
import org.demarche.chart.ChartTable;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.draw.Numbers;
import org.demarche.chart.draw.Page;
import org.demarche.chart.draw.Words;
import org.demarche.chart.kind.RegretData.Row;

/**
 * {@code regret}: how far arms fall short of the best of a world, world by world and on average.
 */
public final class RegretChart implements ChartKind<RegretData> {

  /** Mean regrets nearer than this are the same. */
  private static final double TIE = 1e-12;

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
  public Optional<String> nothing(RegretData data) {
    if (data.rows().size() < 2) {
      return Optional.of("There is no other arm to regret.");
    }
    return data.worlds() == 0
        ? Optional.of("No world has a value of “" + data.outcome() + "” in every arm.")
        : Optional.empty();
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
            nothing(data).orElseGet(() -> altText(data)));
    Body body = nothing(data).map(Body::saying).orElseGet(() -> new RegretDrawing(data));
    return Page.chart(words, table(data), body);
  }

  private String title(RegretData data) {
    if (nothing(data).isPresent()) {
      return "Regret: nothing to compare";
    }
    if (data.rows().stream().allMatch(row -> row.maximum() == 0)) {
      return data.outcome() + ": every arm comes out alike in each of " + worlds(data);
    }
    if (data.worlds() < Claims.COMPARED_FROM) {
      return data.outcome()
          + ": too few worlds to say which arm is regretted least ("
          + worlds(data)
          + ")";
    }
    double least = data.rows().stream().mapToDouble(row -> row.mean().value()).min().orElseThrow();
    List<Row> leading =
        data.rows().stream().filter(row -> row.mean().value() <= least + TIE).toList();
    long candidates = data.rows().stream().filter(Row::mayBeBest).count();
    String names =
        leading.stream()
            .map(row -> "“" + row.arm().label() + "”")
            .limit(2)
            .collect(Collectors.joining(" and "));
    String more =
        leading.size() > 2
            ? " and " + (leading.size() - 2) + " more alike"
            : leading.size() == 2 ? " alike" : "";
    String start = data.outcome() + ": least regret under " + names + more;
    if (candidates == 0) {
      return start + "; too few worlds to say which arms may be best on average";
    }
    return candidates == 1 && leading.get(0).mayBeBest()
        ? start + ", and no other arm may be best on average"
        : start + ", but " + candidates + " of " + data.rows().size() + " arms may be best";
  }

  private static String worlds(RegretData data) {
    return data.worlds() == 1 ? "1 world" : data.worlds() + " worlds";
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
