package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.chart.Arm;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Estimate;
import org.demarche.chart.Need;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.kind.ScorecardData.Cell;
import org.demarche.chart.kind.ScorecardData.Outcome;
import org.demarche.chart.kind.ScorecardData.Verdict;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/**
 * {@code scorecard}: arms by headline outcomes, with the difference from the reference arm and,
 * where its interval leaves out zero and the scenario says which way is better, whether it is for
 * the better or the worse.
 */
public final class ScorecardChart extends HouseChart<ScorecardData> {
  private static final int MOST_OUTCOMES = 8;
  private static final int MOST_ARMS = 7;

  /** Where numbers are long, columns are wider and a page holds fewer. */
  private static final int MOST_ARMS_OF_LONG_NUMBERS = 5;

  private static final double LONG_NUMBER = 1e5;
  private static final int ARMS_TOLD = 2;

  /** For callers and the service loader. */
  public ScorecardChart() {
    super("scorecard", ScorecardData.class, Need.HEADLINES);
  }

  @Override
  public Optional<Message> nothing(ScorecardData data) {
    return data.outcomes().isEmpty()
        ? Optional.of(Message.of("chart-scorecard-nothing"))
        : Optional.empty();
  }

  /** The reference stands on every page. */
  @Override
  List<ScorecardData> parts(ScorecardData data) {
    List<ScorecardData> parts = new ArrayList<>();
    List<Arm> others = data.arms().subList(1, data.arms().size());
    List<List<Arm>> columns =
        others.isEmpty() ? List.of(List.of()) : Pages.evenly(others, mostArms(data) - 1);
    for (List<Arm> some : columns) {
      List<Arm> arms = new ArrayList<>(data.arms().subList(0, 1));
      arms.addAll(some);
      for (List<Outcome> outcomes : Pages.evenly(data.outcomes(), MOST_OUTCOMES)) {
        parts.add(new ScorecardData(arms, outcomes));
      }
    }
    return parts;
  }

  private static int mostArms(ScorecardData data) {
    boolean longOnes =
        data.outcomes().stream()
            .flatMap(outcome -> outcome.cells().stream())
            .flatMap(cell -> Stream.concat(Stream.of(cell.value()), cell.difference().stream()))
            .anyMatch(of -> Math.max(Math.abs(of.low()), Math.abs(of.high())) >= LONG_NUMBER);
    return longOnes ? MOST_ARMS_OF_LONG_NUMBERS : MOST_ARMS;
  }

  @Override
  Body body(ScorecardData data) {
    return new ScorecardDrawing(data);
  }

  @Override
  Message subtitle(ScorecardData data) {
    String reference = data.arms().get(0).label();
    return data.arms().size() == 1
        ? Message.of("chart-scorecard-about-one")
        : Message.of("chart-scorecard-about", "reference", reference);
  }

  @Override
  Message title(ScorecardData data) {
    Arm reference = data.arms().get(0);
    int outcomes = data.outcomes().size();
    if (data.arms().size() == 1) {
      return Message.of("chart-scorecard-one", "arm", reference.label(), "outcomes", outcomes);
    }
    List<Arm> most = new ArrayList<>(data.arms());
    most.sort(Comparator.comparing((Arm arm) -> -judged(data, arm)));
    List<Message> told = new ArrayList<>();
    most.forEach(arm -> told(data, arm).ifPresent(told::add));
    if (!told.isEmpty()) {
      return Message.of(
          "chart-scorecard-title",
          "reference",
          reference.label(),
          "told",
          new Shown.Row(told.subList(0, Math.min(ARMS_TOLD, told.size())), Shown.Between.SEMICOLON),
          "more",
          Math.max(0, told.size() - ARMS_TOLD),
          "outcomes",
          outcomes);
    }
    return areTooFew(data)
        ? Message.of("chart-difference-too-few", "reference", reference.label())
        : none(data, reference.label());
  }

  private static Message none(ScorecardData data, String reference) {
    int outcomes = data.outcomes().size();
    return wouldShow(data)
        ? Message.of("chart-difference-none", "reference", reference, "outcomes", outcomes)
        : Message.of("chart-difference-none-shown", "reference", reference, "outcomes", outcomes);
  }

  private static int judged(ScorecardData data, Arm arm) {
    return count(data, arm, Verdict.BETTER) + count(data, arm, Verdict.WORSE);
  }

  /** How many outcomes an arm makes better, worse or other, if any. */
  private static Optional<Message> told(ScorecardData data, Arm arm) {
    int better = count(data, arm, Verdict.BETTER);
    int worse = count(data, arm, Verdict.WORSE);
    int other = count(data, arm, Verdict.DIFFERENT);
    if (better + worse + other == 0) {
      return Optional.empty();
    }
    List<Message> parts = new ArrayList<>();
    if (better > 0) {
      parts.add(Message.of("chart-scorecard-better", "count", better));
    }
    if (worse > 0) {
      parts.add(Message.of("chart-scorecard-worse", "count", worse));
    }
    if (other > 0) {
      parts.add(Message.of("chart-scorecard-other", "count", other));
    }
    return Optional.of(
        Message.of("chart-scorecard-arm", "arm", arm.label(), "parts", Shown.Row.of(parts)));
  }

  private static int count(ScorecardData data, Arm arm, Verdict verdict) {
    return (int)
        data.outcomes().stream()
            .filter(of -> of.findCell(arm).map(of::verdict).orElse(Verdict.UNCLEAR) == verdict)
            .count();
  }

  private static List<Cell> compared(Outcome outcome) {
    return outcome.cells().stream().filter(cell -> cell.difference().isPresent()).toList();
  }

  private static boolean areTooFew(ScorecardData data) {
    return data.outcomes().stream()
        .flatMap(outcome -> compared(outcome).stream())
        .allMatch(cell -> cell.pairs() < Claims.COMPARED_FROM);
  }

  private static boolean wouldShow(ScorecardData data) {
    return data.outcomes().stream()
        .allMatch(
            outcome ->
                compared(outcome).stream()
                    .allMatch(
                        cell ->
                            new DifferenceData.Difference(
                                    cell.arm(), cell.pairs(), cell.difference().orElseThrow())
                                .wouldShow(outcome.unit())));
  }

  @Override
  Message altText(ScorecardData data) {
    List<Message> rows = new ArrayList<>();
    for (Outcome outcome : data.outcomes()) {
      for (Cell cell : outcome.cells()) {
        cell.clear().ifPresent(difference -> rows.add(row(outcome, cell, difference)));
      }
    }
    return Message.of(
        "chart-scorecard-alt",
        "finding",
        title(data),
        "rows",
        new Shown.Row(rows, Shown.Between.SENTENCE),
        "count",
        rows.size());
  }

  private static Message row(Outcome outcome, Cell cell, Estimate difference) {
    return Message.of(
        "chart-scorecard-alt-row",
        "outcome",
        outcome.label(),
        "arm",
        cell.arm().label(),
        "amount",
        Figures.amount(difference, outcome.unit()),
        "verdict",
        new Shown.Case(word(outcome.verdict(cell))));
  }

  private static String word(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  @Override
  ChartTable table(ScorecardData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Outcome outcome : data.outcomes()) {
      for (Cell cell : outcome.cells()) {
        Optional<Estimate> d = cell.difference();
        rows.add(
            ChartTable.row(
                outcome.id(),
                cell.arm().id(),
                cell.value().value(),
                cell.value().low(),
                cell.value().high(),
                d.map(e -> Double.toString(e.value())).orElse(""),
                d.map(e -> Double.toString(e.low())).orElse(""),
                d.map(e -> Double.toString(e.high())).orElse(""),
                d.isEmpty() ? "" : word(outcome.verdict(cell))));
      }
    }
    return new ChartTable(
        List.of(
            "outcome",
            "arm",
            "value",
            "value_low",
            "value_high",
            "difference",
            "low",
            "high",
            "verdict"),
        rows);
  }
}
