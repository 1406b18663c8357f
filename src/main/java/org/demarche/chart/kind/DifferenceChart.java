package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.kind.DifferenceData.Difference;
import org.demarche.chart.kind.DifferenceData.Outcome;
import org.demarche.chart.kind.DifferenceData.Unit;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/**
 * {@code difference}: paired differences from the reference arm with simultaneous intervals, as a
 * forest plot.
 */
public final class DifferenceChart extends HouseChart<DifferenceData> {
  private static final double SHARES_FIRST = 1e6;
  private static final int MOST_DECIMALS = 4;

  /** Rows of a panel up to which a page holds four panels, and up to which it holds three. */
  private static final int FEW_ROWS = 3;

  private static final int SOME_ROWS = 6;

  /** For callers and the service loader. */
  public DifferenceChart() {
    super("difference", DifferenceData.class);
  }

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
  public Optional<Message> nothing(DifferenceData data) {
    if (!rows(data).isEmpty()) {
      return Optional.empty();
    }
    if (data.otherArms() == 0) {
      return Optional.of(Message.of("chart-difference-no-arm", "reference", data.reference()));
    }
    return Optional.of(
        data.headlines() == 0
            ? Message.of("chart-difference-no-headline")
            : Message.of("chart-difference-no-run", "reference", data.reference()));
  }

  @Override
  List<DifferenceData> parts(DifferenceData data) {
    List<Outcome> outcomes =
        data.outcomes().stream().filter(outcome -> !outcome.differences().isEmpty()).toList();
    int rows = outcomes.stream().mapToInt(outcome -> outcome.differences().size()).max().orElse(0);
    int most = rows <= FEW_ROWS ? 4 : rows <= SOME_ROWS ? 3 : 2;
    return Pages.evenly(outcomes, most).stream()
        .map(part -> new DifferenceData(data.reference(), data.otherArms(), data.headlines(), part))
        .toList();
  }

  @Override
  Body body(DifferenceData data) {
    return new DifferenceDrawing(data);
  }

  @Override
  Message subtitle(DifferenceData data) {
    List<Row> rows = rows(data);
    return areTooFew(rows)
        ? Message.of("chart-difference-about-few", "reference", data.reference())
        : Message.of(
            "chart-difference-about",
            "reference",
            data.reference(),
            "clear",
            clear(rows).size(),
            "all",
            rows.size());
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

  @Override
  Message title(DifferenceData data) {
    List<Row> rows = rows(data);
    Optional<Row> striking = clear(rows).stream().max(Comparator.comparingDouble(Row::weight));
    if (striking.isPresent()) {
      Row row = striking.get();
      return Message.of(
          "chart-difference-title",
          "outcome",
          row.outcome().label(),
          "amount",
          amount(row),
          "arm",
          row.difference().arm().label(),
          "reference",
          data.reference());
    }
    if (areTooFew(rows)) {
      return Message.of("chart-difference-too-few", "reference", data.reference());
    }
    int outcomes = data.outcomes().size();
    return wouldShow(rows)
        ? Message.of("chart-difference-none", "reference", data.reference(), "outcomes", outcomes)
        : Message.of(
            "chart-difference-none-shown", "reference", data.reference(), "outcomes", outcomes);
  }

  private static boolean wouldShow(List<Row> rows) {
    return rows.stream().allMatch(row -> row.difference().wouldShow(row.outcome().unit()));
  }

  /** A difference, such as "+13 points (+8 to +18)". */
  private static Message amount(Row row) {
    Unit unit = row.outcome().unit();
    Estimate e = row.difference().estimate();
    int decimals = decimals(e, unit.factor());
    return Message.of(
        "chart-difference-amount",
        "value",
        new Shown.Signed(e.value() * unit.factor(), decimals),
        "unit",
        unit.variant(),
        "low",
        new Shown.Signed(e.low() * unit.factor(), decimals),
        "high",
        new Shown.Signed(e.high() * unit.factor(), decimals));
  }

  /** As few as tell value and bounds from zero and from each other. */
  private static int decimals(Estimate e, double factor) {
    double finest = Math.min(Math.abs(e.value()), Math.min(Math.abs(e.low()), Math.abs(e.high())));
    if (e.high() > e.low()) {
      finest = Math.min(finest, e.high() - e.low());
    }
    int decimals = 0;
    for (double unit = 1;
        decimals < MOST_DECIMALS
            && (finest * factor < unit
                || meet(e.value(), e.low(), unit / factor)
                || meet(e.value(), e.high(), unit / factor));
        unit /= 10) {
      decimals++;
    }
    return decimals;
  }

  /** Whether two that differ are written alike. */
  private static boolean meet(double value, double limit, double unit) {
    return value != limit && Math.round(value / unit) == Math.round(limit / unit);
  }

  @Override
  Message altText(DifferenceData data) {
    List<Row> rows = rows(data);
    if (areTooFew(rows)) {
      return Message.of("chart-difference-alt-few", "reference", data.reference());
    }
    List<Row> clear = clear(rows);
    List<Message> told = new ArrayList<>();
    for (Row row : clear) {
      told.add(
          Message.of(
              "chart-difference-alt-row",
              "outcome",
              row.outcome().label(),
              "arm",
              row.difference().arm().label(),
              "amount",
              amount(row)));
    }
    return Message.of(
        "chart-difference-alt",
        "reference",
        data.reference(),
        "clear",
        clear.size(),
        "all",
        rows.size(),
        "rows",
        new Shown.Row(told, Shown.Between.SENTENCE));
  }

  @Override
  ChartTable table(DifferenceData data) {
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
