package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartKind;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.draw.Numbers;
import org.demarche.chart.draw.Page;
import org.demarche.chart.draw.Words;
import org.demarche.chart.kind.DifferenceData.Difference;
import org.demarche.chart.kind.DifferenceData.Outcome;
import org.demarche.chart.kind.DifferenceData.Unit;

/**
 * {@code difference}: paired differences from the reference arm with simultaneous intervals, as a
 * forest plot.
 */
public final class DifferenceChart implements ChartKind<DifferenceData> {

  private static final double SHARES_FIRST = 1e6;
  private static final int MOST_DECIMALS = 4;

  /** Rows of a panel up to which a page holds twelve panels, and up to which it holds eight. */
  private static final int FEW_ROWS = 3;

  private static final int SOME_ROWS = 6;

  /** For callers and the service loader. */
  public DifferenceChart() {}

  /** An outcome and one of its rows. */
  private record Row(Outcome outcome, Difference difference) {
    /**
     * What a title prefers: the largest difference between shares; where no share differs, the
     * sharpest. Units that differ cannot be compared by size, and the sharpest difference of all is
     * often one that the arm sets by hand.
     */
    double weight() {
      Estimate e = difference.estimate();
      double sharpness = Math.abs(e.value()) / Math.max(e.high() - e.low(), Double.MIN_NORMAL);
      return outcome.unit() == Unit.SHARE
          ? SHARES_FIRST + Math.abs(e.value())
          : Math.min(sharpness, SHARES_FIRST);
    }
  }

  @Override
  public String id() {
    return "difference";
  }

  @Override
  public String description() {
    return "Paired differences from the reference arm, headline outcomes, simultaneous 95% intervals";
  }

  @Override
  public Class<DifferenceData> dataType() {
    return DifferenceData.class;
  }

  @Override
  public Optional<String> nothing(DifferenceData data) {
    String reference = "“" + data.reference() + "”";
    if (!rows(data).isEmpty()) {
      return Optional.empty();
    }
    if (data.otherArms() == 0) {
      return Optional.of("There is no other arm to compare with " + reference + ".");
    }
    return Optional.of(
        data.headlines() == 0
            ? "The scenario marks no headline outcome to compare arms by."
            : "There are too few finished runs to compare " + reference + " with another arm.");
  }

  @Override
  public Chart chart(DifferenceData data, ChartContext context) {
    return page(data, context, "");
  }

  @Override
  public List<Chart> pages(DifferenceData data, ChartContext context) {
    List<Outcome> outcomes =
        data.outcomes().stream().filter(outcome -> !outcome.differences().isEmpty()).toList();
    int rows = outcomes.stream().mapToInt(outcome -> outcome.differences().size()).max().orElse(0);
    int most = rows <= FEW_ROWS ? 12 : rows <= SOME_ROWS ? 8 : 4;
    return Pages.make(
        Pages.evenly(outcomes, most),
        (part, note) ->
            page(
                new DifferenceData(data.reference(), data.otherArms(), data.headlines(), part),
                context,
                note));
  }

  private Chart page(DifferenceData data, ChartContext context, String note) {
    List<Row> rows = rows(data);
    Optional<String> nothing = nothing(data);
    Words words =
        new Words(
            id(),
            context.titleOr(title(data, rows)),
            subtitle(data, rows) + note,
            context.footer(),
            nothing.orElseGet(() -> altText(data, rows)));
    Body body = nothing.map(Body::saying).orElseGet(() -> new DifferenceDrawing(data));
    return Page.chart(words, table(data), body);
  }

  private static String subtitle(DifferenceData data, List<Row> rows) {
    String what = "Difference from “" + data.reference() + "” over paired runs";
    if (rows.isEmpty()) {
      return what;
    }
    String filled =
        areTooFew(rows)
            ? "No mark is filled: there are too few runs to say."
            : "Filled marks: the interval leaves out zero ("
                + clear(rows).size()
                + " of "
                + rows.size()
                + ").";
    return what + ", with simultaneous 95% intervals. " + filled;
  }

  /** Whether no difference at all could be called clear. */
  private static boolean areTooFew(List<Row> rows) {
    return rows.stream().allMatch(row -> row.difference().pairs() < Claims.COMPARED_FROM);
  }

  private static List<Row> rows(DifferenceData data) {
    List<Row> rows = new ArrayList<>();
    for (Outcome outcome : data.outcomes()) {
      outcome.differences().forEach(difference -> rows.add(new Row(outcome, difference)));
    }
    return rows;
  }

  private static List<Row> clear(List<Row> rows) {
    return rows.stream().filter(row -> row.difference().isClear()).toList();
  }

  private static String title(DifferenceData data, List<Row> rows) {
    if (rows.isEmpty()) {
      return "Differences between arms: nothing to compare";
    }
    Optional<Row> striking = clear(rows).stream().max(Comparator.comparingDouble(Row::weight));
    if (striking.isEmpty() && areTooFew(rows)) {
      return "Too few runs to tell arms from “" + data.reference() + "”";
    }
    if (striking.isEmpty()) {
      return "No clear difference from “"
          + data.reference()
          + "” in "
          + counted(data.outcomes().size())
          + (wouldShow(rows) ? "" : "; large ones may not show at so few runs");
    }
    Row row = striking.get();
    return row.outcome().label()
        + ", "
        + amount(row)
        + " under “"
        + row.difference().arm().label()
        + "” against “"
        + data.reference()
        + "”";
  }

  private static boolean wouldShow(List<Row> rows) {
    return rows.stream().allMatch(row -> row.difference().wouldShow(row.outcome().unit()));
  }

  private static String counted(int outcomes) {
    return outcomes == 1 ? "the one outcome compared" : "any of " + outcomes + " outcomes";
  }

  /** A difference in words, such as "+13 points (8 to 18)". */
  private static String amount(Row row) {
    Unit unit = row.outcome().unit();
    Estimate e = row.difference().estimate();
    double factor = unit.factor();
    int decimals = decimals(e, factor);
    String name = unit == Unit.SHARE ? " points" : unit == Unit.DAYS ? " days" : "";
    return Numbers.signed(e.value() * factor, decimals)
        + name
        + " ("
        + Numbers.signed(e.low() * factor, decimals)
        + " to "
        + Numbers.signed(e.high() * factor, decimals)
        + ")";
  }

  /** As few as tell the bounds from zero and from each other. */
  private static int decimals(Estimate e, double factor) {
    double finest = Math.min(Math.abs(e.value()), Math.min(Math.abs(e.low()), Math.abs(e.high())));
    if (e.high() > e.low()) {
      finest = Math.min(finest, e.high() - e.low());
    }
    int decimals = 0;
    for (double unit = 1; decimals < MOST_DECIMALS && finest * factor < unit; unit /= 10) {
      decimals++;
    }
    return decimals;
  }

  private static String altText(DifferenceData data, List<Row> rows) {
    List<Row> clear = clear(rows);
    StringBuilder text =
        new StringBuilder(
                "Forest plot of differences from “"
                    + data.reference()
                    + "”, a panel for each outcome: ")
            .append(
                areTooFew(rows)
                    ? "there are too few runs to say which arms differ."
                    : clear.size()
                        + " of "
                        + rows.size()
                        + " simultaneous 95% intervals leave out zero.");
    for (Row row : clear) {
      text.append(' ')
          .append(row.outcome().label())
          .append(", ")
          .append(row.difference().arm().label());
      text.append(": ").append(amount(row)).append('.');
    }
    return text.toString();
  }

  private static ChartTable table(DifferenceData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : rows(data)) {
      Estimate e = row.difference().estimate();
      rows.add(
          ChartTable.row(
              row.outcome().id(),
              row.difference().arm().id(),
              e.value(),
              e.low(),
              e.high(),
              e.excludesZero()));
    }
    return new ChartTable(
        List.of("outcome", "arm", "difference", "low", "high", "excludes_zero"), rows);
  }
}
