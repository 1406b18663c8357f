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
import org.demarche.chart.draw.Numbers;
import org.demarche.chart.draw.Page;
import org.demarche.chart.draw.Words;

/** {@code boxes}: the peeling trajectory, and the box on its two strongest assumptions. */
public final class BoxesChart implements ChartKind<BoxesData> {
  private static final int TITLE_LIMITS = 2;

  /** For callers and the service loader. */
  public BoxesChart() {}

  @Override
  public String id() {
    return "boxes";
  }

  @Override
  public String description() {
    return "Scenario discovery: the peeling trajectory; the box on its two strongest assumptions";
  }

  @Override
  public Class<BoxesData> dataType() {
    return BoxesData.class;
  }

  @Override
  public Optional<String> nothing(BoxesData data) {
    return picked(data).isPresent() && data.scatter() != null
        ? Optional.empty()
        : Optional.of(whyNone(data));
  }

  private static String whyNone(BoxesData data) {
    String outcome = "“" + data.outcome() + "”";
    if (data.share() <= 0 || data.share() >= 1) {
      String always = data.share() >= 1 ? " in every run" : " in no run";
      return outcome + " holds" + always + ", so there is nothing to tell apart.";
    }
    return data.noiseP() > data.errorRate()
        ? "No box tells when "
            + outcome
            + " holds: searches in shuffled runs were as striking in "
            + Numbers.percent(data.noiseP())
            + " of cases, more than "
            + Numbers.percent(data.errorRate())
            + "."
        : "No box tells when " + outcome + " holds: none was picked.";
  }

  @Override
  public Chart chart(BoxesData data, ChartContext context) {
    Optional<String> nothing = nothing(data);
    Words words =
        new Words(
            id(),
            context.titleOr(title(data)),
            "Left: each box from all runs to the last one; filled, the box told. Right: its runs"
                + " on its strongest assumptions.",
            data.source().isBlank() ? context.footer() : data.source(),
            nothing.orElseGet(() -> altText(data)));
    Body body = nothing.map(Body::saying).orElseGet(() -> new BoxesDrawing(data));
    return Page.chart(words, table(data), body);
  }

  static Optional<BoxesData.Step> picked(BoxesData data) {
    return data.steps().stream().filter(BoxesData.Step::picked).findFirst();
  }

  private static String title(BoxesData data) {
    Optional<BoxesData.Step> step = picked(data);
    if (step.isEmpty()) {
      return "No box tells when “" + data.outcome() + "” holds";
    }
    String more =
        data.box().size() > TITLE_LIMITS
            ? " and " + (data.box().size() - TITLE_LIMITS) + " more limits"
            : "";
    String where =
        data.box().stream()
            .limit(TITLE_LIMITS)
            .map(limit -> limit.name() + " " + limit.text())
            .collect(Collectors.joining(", "));
    String[] shares = Numbers.percents(step.get().density(), data.share());
    return "“"
        + data.outcome()
        + "” in "
        + shares[0]
        + " of runs with "
        + where
        + more
        + ", in "
        + shares[1]
        + " of all";
  }

  private static String altText(BoxesData data) {
    String about = "Scenario discovery for “" + data.outcome() + "”, " + data.arm() + ". ";
    String noise =
        "Share of searches in shuffled runs that were as striking: "
            + Numbers.fixed(data.noiseP(), 3)
            + ", allowed "
            + Numbers.plain(data.errorRate())
            + ". ";
    return about
        + noise
        + picked(data)
            .map(step -> boxText(data, step))
            .orElse("No box is told; the trajectory is drawn for the record.");
  }

  private static String boxText(BoxesData data, BoxesData.Step step) {
    return "The box holds "
        + step.runs()
        + " runs, "
        + Numbers.percent(step.coverage())
        + " of the runs of interest, at a density of "
        + Numbers.percent(step.density())
        + " against "
        + Numbers.percent(data.share())
        + " overall: "
        + data.box().stream()
            .map(limit -> limit.name() + " " + limit.text())
            .collect(Collectors.joining("; "))
        + ".";
  }

  private static ChartTable table(BoxesData data) {
    List<List<String>> rows = new ArrayList<>();
    int number = 0;
    for (BoxesData.Step step : data.steps()) {
      rows.add(
          ChartTable.row(
              "trajectory",
              number++,
              step.coverage(),
              step.density(),
              step.runs(),
              step.restricted(),
              step.picked(),
              "",
              "",
              ""));
    }
    BoxesData.Scatter scatter = data.scatter();
    if (scatter != null) {
      int run = 0;
      for (BoxesData.Point p : scatter.points()) {
        String y = scatter.y() == null ? "" : Double.toString(p.y());
        rows.add(ChartTable.row("run", run++, "", "", "", "", "", p.x(), y, p.ofInterest()));
      }
    }
    return new ChartTable(
        List.of(
            "part",
            "number",
            "coverage",
            "density",
            "runs",
            "restricted",
            "picked",
            "x",
            "y",
            "of_interest"),
        rows);
  }
}
