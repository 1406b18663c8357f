package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
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
  public Chart chart(DriversData data, ChartContext context) {
    List<Row> known = known(data);
    String footer = data.source().isBlank() ? context.footer() : data.source();
    Words words =
        new Words(
            id(),
            context.titleOr(title(data, known)),
            subtitle(data),
            footer,
            altText(data, known));
    Body body =
        isFlat(known)
            ? Body.saying("The outcome is the same at every point.")
            : known.isEmpty()
                ? Body.saying("No effect has converged. More --samples or more --reps would tell.")
                : new DriversDrawing(data.method(), known, data.rows().size() - known.size());
    return Page.chart(words, table(data), body);
  }

  /** Rows whose effect has converged, in the order given. */
  private static List<Row> known(DriversData data) {
    return data.rows().stream().filter(row -> row.main() != null).toList();
  }

  private static boolean isFlat(List<Row> known) {
    return !known.isEmpty()
        && known.stream().allMatch(row -> row.main() != null && row.main().value() == 0);
  }

  private static String title(DriversData data, List<Row> known) {
    if (known.isEmpty()) {
      return data.outcome() + ": no driver can be told yet";
    }
    Row first = known.get(0);
    if (isFlat(known)) {
      return data.outcome() + ": no assumption moves it";
    }
    boolean unsure = !first.id().equals(data.rows().get(0).id());
    String verb = unsure ? ": driven by " : ": driven most by ";
    String and = known.size() > 1 ? ", then " + known.get(1).id() : "";
    return data.outcome() + verb + first.id() + and;
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
