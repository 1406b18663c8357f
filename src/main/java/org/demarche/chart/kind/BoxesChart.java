package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.ChartTable;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** {@code boxes}: the peeling trajectory, and the box on its two strongest assumptions. */
public final class BoxesChart extends HouseChart<BoxesData> {
  private static final int TITLE_LIMITS = 2;

  /** For callers and the service loader. */
  public BoxesChart() {
    super("boxes", BoxesData.class);
  }

  @Override
  public Optional<Message> nothing(BoxesData data) {
    if (picked(data).isPresent() && data.scatter() != null) {
      return Optional.empty();
    }
    if (data.share() <= 0 || data.share() >= 1) {
      return Optional.of(
          data.share() >= 1
              ? Message.of("chart-boxes-always", "outcome", data.outcome())
              : Message.of("chart-boxes-never", "outcome", data.outcome()));
    }
    return Optional.of(
        data.noiseP() > data.errorRate()
            ? Message.of(
                "chart-boxes-noise",
                "outcome",
                data.outcome(),
                "share",
                new Shown.Percent(data.noiseP()),
                "allowed",
                new Shown.Percent(data.errorRate()))
            : Message.of("chart-boxes-none", "outcome", data.outcome()));
  }

  @Override
  Message subtitle(BoxesData data) {
    return Message.of("chart-boxes-about");
  }

  @Override
  String source(BoxesData data) {
    return data.source();
  }

  @Override
  Body body(BoxesData data) {
    return new BoxesDrawing(data);
  }

  static Optional<BoxesData.Step> picked(BoxesData data) {
    return data.steps().stream().filter(BoxesData.Step::picked).findFirst();
  }

  @Override
  Message title(BoxesData data) {
    List<Shown> shares = Claims.apart(picked(data).orElseThrow().density(), data.share());
    return Message.of(
        "chart-boxes-title",
        "outcome",
        data.outcome(),
        "inside",
        shares.get(0),
        "limits",
        Shown.Row.of(limits(data).stream().limit(TITLE_LIMITS).toList()),
        "more",
        Math.max(0, data.box().size() - TITLE_LIMITS),
        "all",
        shares.get(1));
  }

  private static List<Message> limits(BoxesData data) {
    List<Message> limits = new ArrayList<>();
    for (BoxesData.Restriction limit : data.box()) {
      limits.add(Message.of("chart-boxes-limit", "name", limit.name(), "limit", limit.text()));
    }
    return limits;
  }

  @Override
  Message altText(BoxesData data) {
    BoxesData.Step step = picked(data).orElseThrow();
    return Message.of(
        "chart-boxes-alt",
        "outcome",
        data.outcome(),
        "arm",
        data.arm(),
        "noise",
        new Shown.Fixed(data.noiseP(), 3),
        "allowed",
        new Shown.Plain(data.errorRate(), 4),
        "runs",
        step.runs(),
        "coverage",
        new Shown.Percent(step.coverage()),
        "density",
        new Shown.Percent(step.density()),
        "all",
        new Shown.Percent(data.share()),
        "limits",
        new Shown.Row(limits(data), Shown.Between.SEMICOLON));
  }

  @Override
  ChartTable table(BoxesData data) {
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
