package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Body;
import org.demarche.chart.kind.DriversData.Method;
import org.demarche.chart.kind.DriversData.Row;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.jspecify.annotations.Nullable;

/** {@code drivers}: assumptions ranked by their effect on an outcome. */
public final class DriversChart extends HouseChart<DriversData> {
  private static final int TOLD = 3;

  /** For callers and the service loader. */
  public DriversChart() {
    super("drivers", DriversData.class);
  }

  @Override
  public Optional<Message> nothing(DriversData data) {
    List<Estimate> known = effects(known(data));
    if (known.isEmpty()) {
      return Optional.of(Message.of("chart-drivers-unknown", "outcome", data.outcome()));
    }
    if (known.stream().anyMatch(effect -> effect.value() != 0)) {
      return Optional.empty();
    }
    return Optional.of(
        known.size() == data.rows().size()
            ? Message.of("chart-drivers-same", "outcome", data.outcome(), "points", data.points())
            : Message.of("chart-drivers-not-yet", "outcome", data.outcome()));
  }

  @Override
  String source(DriversData data) {
    return data.source();
  }

  @Override
  Body body(DriversData data) {
    List<Row> known = known(data);
    return new DriversDrawing(data.method(), known, data.rows().size() - known.size());
  }

  /** Rows whose effect has converged, in the order given. */
  private static List<Row> known(DriversData data) {
    return data.rows().stream().filter(row -> row.main() != null).toList();
  }

  private static List<Estimate> effects(List<Row> known) {
    return known.stream().map(Row::main).flatMap(Stream::ofNullable).toList();
  }

  @Override
  Message title(DriversData data) {
    Message finding = finding(data, known(data));
    int unsure = unsure(data);
    return unsure == 0
        ? finding
        : Message.of("chart-drivers-unsure", "finding", finding, "unsure", unsure);
  }

  private static int unsure(DriversData data) {
    return data.rows().size() - known(data).size();
  }

  /** Names a first and a second only where their intervals put them there. */
  private static Message finding(DriversData data, List<Row> known) {
    List<Estimate> effects = effects(known);
    String outcome = data.outcome();
    String first = known.get(0).label();
    if (effects.get(0).low() <= 0) {
      return Message.of("chart-drivers-none-clear", "outcome", outcome);
    }
    if (!isAbove(effects, 0)) {
      double least = effects.get(0).low();
      long rivals = effects.stream().skip(1).filter(effect -> effect.high() >= least).count();
      return rivals == 1
          ? Message.of(
              "chart-drivers-two",
              "outcome",
              outcome,
              "first",
              first,
              "second",
              known.get(1).label())
          : Message.of(
              "chart-drivers-rivals", "outcome", outcome, "first", first, "rivals", rivals);
    }
    // Of what has not converged something may have a larger effect.
    Shown rank = new Shown.Case(unsure(data) == 0 ? "most" : "some");
    return effects.size() > 1 && effects.get(1).low() > 0 && isAbove(effects, 1)
        ? Message.of(
            "chart-drivers-then",
            "outcome",
            outcome,
            "rank",
            rank,
            "first",
            first,
            "second",
            known.get(1).label())
        : Message.of("chart-drivers-first", "outcome", outcome, "rank", rank, "first", first);
  }

  /** Whether an effect's interval lies above those of all that follow. */
  private static boolean isAbove(List<Estimate> effects, int place) {
    return effects.subList(place + 1, effects.size()).stream()
        .allMatch(effect -> effects.get(place).low() > effect.high());
  }

  @Override
  Message subtitle(DriversData data) {
    return data.method() == Method.MORRIS
        ? Message.of("chart-drivers-morris", "arm", data.arm(), "measure", data.measure())
        : Message.of("chart-drivers-sobol", "arm", data.arm(), "measure", data.measure());
  }

  @Override
  Message altText(DriversData data) {
    List<Message> told = new ArrayList<>();
    List<Row> known = known(data);
    for (Row row : known.subList(0, Math.min(TOLD, known.size()))) {
      Estimate main = row.main();
      if (main != null) {
        told.add(
            Message.of(
                "chart-drivers-alt-row",
                "id",
                row.label(),
                "effect",
                new Shown.Fixed(main.value(), 3),
                "low",
                new Shown.Fixed(main.low(), 3),
                "high",
                new Shown.Fixed(main.high(), 3)));
      }
    }
    return Message.of(
        "chart-drivers-alt",
        "outcome",
        data.outcome(),
        "known",
        known.size(),
        "all",
        data.rows().size(),
        "rows",
        new Shown.Row(told, Shown.Between.SENTENCE));
  }

  @Override
  ChartTable table(DriversData data) {
    boolean morris = data.method() == Method.MORRIS;
    List<List<String>> rows = new ArrayList<>();
    for (Row row : data.rows()) {
      List<String> cells = new ArrayList<>(List.of(row.id(), row.label()));
      cells.addAll(cells(row.main()));
      if (morris) {
        cells.add(Double.isNaN(row.sigma()) ? "" : Double.toString(row.sigma()));
      } else {
        cells.addAll(cells(row.first()));
      }
      rows.add(cells);
    }
    return new ChartTable(
        morris
            ? List.of("assumption", "what", "mu_star", "low", "high", "sigma")
            : List.of("assumption", "what", "st", "st_low", "st_high", "s1", "s1_low", "s1_high"),
        rows);
  }

  private static List<String> cells(@Nullable Estimate e) {
    return e == null ? List.of("", "", "") : ChartTable.row(e.value(), e.low(), e.high());
  }
}
