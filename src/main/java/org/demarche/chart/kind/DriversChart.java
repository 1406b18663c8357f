package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartKind;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Numbers;
import org.demarche.chart.draw.Page;
import org.demarche.chart.draw.Words;
import org.demarche.chart.kind.DriversData.Method;
import org.demarche.chart.kind.DriversData.Row;
import org.jspecify.annotations.Nullable;

/** {@code drivers}: assumptions ranked by their effect on an outcome. */
public final class DriversChart implements ChartKind<DriversData> {
  private static final int TOLD = 3;

  /** For callers and the service loader. */
  public DriversChart() {}

  @Override
  public String id() {
    return "drivers";
  }

  @Override
  public String description() {
    return "Assumptions ranked by their effect (Morris μ*-σ; Sobol S1, ST with intervals)";
  }

  @Override
  public Class<DriversData> dataType() {
    return DriversData.class;
  }

  @Override
  public Optional<String> nothing(DriversData data) {
    List<Estimate> known = effects(known(data));
    String outcome = "“" + data.outcome() + "”";
    if (known.isEmpty()) {
      return Optional.of(
          "No effect on "
              + outcome
              + " has converged: more --samples or more --reps would tell its drivers.");
    }
    if (known.stream().anyMatch(effect -> effect.value() != 0)) {
      return Optional.empty();
    }
    return Optional.of(
        known.size() == data.rows().size()
            ? outcome
                + " came out the same at every one of "
                + data.points()
                + " points, so no effect shows. What is rare takes more --samples or --reps to show."
            : "No effect on "
                + outcome
                + " shows yet: some have not converged. More --samples or --reps would tell.");
  }

  @Override
  public Chart chart(DriversData data, ChartContext context) {
    List<Row> known = known(data);
    Optional<String> nothing = nothing(data);
    Words words =
        new Words(
            id(),
            context.titleOr(
                nothing.isPresent()
                    ? data.outcome() + ": no driver can be told"
                    : title(data, known)),
            subtitle(data),
            data.source().isBlank() ? context.footer() : data.source(),
            nothing.orElseGet(() -> altText(data, known)));
    Body body =
        nothing
            .map(Body::saying)
            .orElseGet(
                () -> new DriversDrawing(data.method(), known, data.rows().size() - known.size()));
    return Page.chart(words, table(data), body);
  }

  /** Rows whose effect has converged, in the order given. */
  private static List<Row> known(DriversData data) {
    return data.rows().stream().filter(row -> row.main() != null).toList();
  }

  private static List<Estimate> effects(List<Row> known) {
    return known.stream().map(Row::main).flatMap(Stream::ofNullable).toList();
  }

  /** Names a first and a second only where their intervals put them there. */
  private static String title(DriversData data, List<Row> known) {
    List<Estimate> effects = effects(known);
    int unsure = data.rows().size() - known.size();
    String rest = unsure == 0 ? "" : "; " + unsure + " have not converged";
    if (effects.get(0).low() <= 0) {
      return data.outcome() + ": no driver is clearly above zero" + rest;
    }
    if (!isAbove(effects, 0)) {
      double least = effects.get(0).low();
      long rivals = effects.stream().skip(1).filter(effect -> effect.high() >= least).count();
      String others = rivals == 1 ? " or " + known.get(1).id() : " or " + rivals + " others";
      return data.outcome() + ": driven most by " + known.get(0).id() + others + rest;
    }
    boolean second = effects.size() > 1 && effects.get(1).low() > 0 && isAbove(effects, 1);
    String verb = unsure == 0 ? ": driven most by " : ": driven by ";
    return data.outcome()
        + verb
        + known.get(0).id()
        + (second ? ", then " + known.get(1).id() : "")
        + rest;
  }

  /** Whether an effect's interval lies above those of all that follow. */
  private static boolean isAbove(List<Estimate> effects, int place) {
    return effects.subList(place + 1, effects.size()).stream()
        .allMatch(effect -> effects.get(place).low() > effect.high());
  }

  private static String subtitle(DriversData data) {
    String about = data.arm() + ", " + data.measure() + ". ";
    return data.method() == Method.MORRIS
        ? about
            + "μ*: mean absolute change of the outcome over an assumption's 5th to 95th percentile,"
            + " with 95% interval; σ: interaction or curvature."
        : about
            + "Shares of variance with 95% intervals: alone (S1, filled) and with all its"
            + " interactions (ST, outline).";
  }

  private static String altText(DriversData data, List<Row> known) {
    StringBuilder text =
        new StringBuilder("Assumptions by their effect on “" + data.outcome() + "”: ");
    text.append(known.size()).append(" of ").append(data.rows().size()).append(" have converged.");
    for (Row row : known.subList(0, Math.min(TOLD, known.size()))) {
      Estimate main = row.main();
      if (main != null) {
        text.append(' ')
            .append(row.id())
            .append(": ")
            .append(Numbers.fixed(main.value(), 3))
            .append(" (")
            .append(Numbers.fixed(main.low(), 3))
            .append(" to ")
            .append(Numbers.fixed(main.high(), 3))
            .append(").");
      }
    }
    return text.toString();
  }

  private static ChartTable table(DriversData data) {
    boolean morris = data.method() == Method.MORRIS;
    List<List<String>> rows = new ArrayList<>();
    for (Row row : data.rows()) {
      List<String> cells = new ArrayList<>(List.of(row.id()));
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
            ? List.of("assumption", "mu_star", "low", "high", "sigma")
            : List.of("assumption", "st", "st_low", "st_high", "s1", "s1_low", "s1_high"),
        rows);
  }

  private static List<String> cells(@Nullable Estimate e) {
    return e == null ? List.of("", "", "") : ChartTable.row(e.value(), e.low(), e.high());
  }
}
