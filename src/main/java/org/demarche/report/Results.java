package org.demarche.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.draw.PathNames;
import org.demarche.chart.kind.DifferenceData.Unit;
import org.demarche.model.PathClass;
import org.demarche.report.page.ReportPage.Cell;
import org.demarche.results.RunDescription;
import org.demarche.results.RunSummary;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/** Looks estimates and differences up, by arm and outcome, as numbers and as cells of a table. */
final class Results {
  private final FinishedRun run;

  Results(FinishedRun run) {
    this.run = run;
  }

  List<RunDescription.OutcomeEntry> headlines() {
    return run.run().outcomes().stream().filter(RunDescription.OutcomeEntry::headline).toList();
  }

  Optional<RunDescription.OutcomeEntry> findOutcome(String id) {
    return run.run().outcomes().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  private Unit unit(String outcome) {
    return findOutcome(outcome).map(this::unit).orElse(Unit.NUMBER);
  }

  Unit unit(RunDescription.OutcomeEntry outcome) {
    return Differences.unit(outcome);
  }

  /** The column of {@code outcomes.csv} that holds a path class of a pair. */
  String classColumn(PathClass of, int pair) {
    return of.id() + "_" + run.run().pairs().get(pair).toLowerCase(Locale.ROOT).replace('-', '_');
  }

  /** The columns of all path classes of a pair. */
  List<String> classColumns(int pair) {
    return PathNames.FOR_READERS.stream().map(each -> classColumn(each, pair)).toList();
  }

  /** The estimate of an outcome in an arm with its own 95% interval. */
  Optional<Estimate> estimate(String arm, String outcome) {
    RunSummary.ArmSummary summary = run.summary().arms().get(arm);
    RunSummary.Estimate estimate = summary == null ? null : summary.outcomes().get(outcome);
    return estimate == null
        ? Optional.empty()
        : Differences.estimate(estimate.estimate(), estimate.interval());
  }

  /** The difference from the reference arm with its simultaneous interval. */
  Optional<Estimate> difference(String arm, String outcome) {
    return Differences.find(run, arm, outcome).flatMap(d -> Differences.estimate(d, unit(outcome)));
  }

  /** The same, where it may be called clear. */
  Optional<Estimate> clearDifference(String arm, String outcome) {
    return Differences.find(run, arm, outcome)
        .flatMap(
            d ->
                Differences.estimate(d, unit(outcome))
                    .filter(estimate -> Claims.isClear(estimate, d.n())));
  }

  /** Whether the difference from the reference arm may be called clear. */
  boolean isClear(String arm, String outcome) {
    return clearDifference(arm, outcome).isPresent();
  }

  /** Whether any comparison with the reference arm rests on enough pairs of runs for a claim. */
  boolean hasEnoughPairs() {
    return Differences.data(run).outcomes().stream()
        .flatMap(outcome -> outcome.differences().stream())
        .anyMatch(difference -> difference.pairs() >= Claims.COMPARED_FROM);
  }

  /** Whether a large difference of any arm in a headline outcome would have been clear. */
  boolean wouldShow() {
    return Differences.data(run).outcomes().stream()
        .allMatch(
            outcome -> outcome.differences().stream().allMatch(d -> d.wouldShow(outcome.unit())));
  }

  Cell estimateCell(String arm, RunDescription.OutcomeEntry outcome, boolean markClear) {
    Unit unit = unit(outcome);
    boolean marked = markClear && isClear(arm, outcome.id());
    return estimate(arm, outcome.id())
        .map(e -> cell(e.value(), Wording.value(e, unit), Wording.limits(e, unit), marked))
        .or(() -> withoutInterval(arm, outcome, unit))
        .orElse(Cell.NONE);
  }

  /** Whether an outcome has a value above zero in an arm, be there an interval or not. */
  boolean isEverAboveZero(String arm, String outcome) {
    RunSummary.ArmSummary summary = run.summary().arms().get(arm);
    RunSummary.Estimate estimate = summary == null ? null : summary.outcomes().get(outcome);
    Double value = estimate == null ? null : estimate.estimate();
    boolean open = estimate(arm, outcome).map(e -> e.high() > 0).orElse(false);
    return open || (value != null && value > 0);
  }

  private Optional<Cell> withoutInterval(
      String arm, RunDescription.OutcomeEntry outcome, Unit unit) {
    return findValue(arm, outcome.id())
        .map(v -> cell(v, Wording.value(v, unit), Message.of("report-no-interval"), false));
  }

  /** The estimate of an outcome in an arm, be there an interval or not. */
  Optional<Double> findValue(String arm, String outcome) {
    RunSummary.ArmSummary summary = run.summary().arms().get(arm);
    RunSummary.Estimate estimate = summary == null ? null : summary.outcomes().get(outcome);
    return estimate == null ? Optional.empty() : Optional.ofNullable(estimate.estimate());
  }

  /** What common random numbers took away of the variance of a difference, with its interval. */
  Cell savedCell(String arm, RunDescription.OutcomeEntry outcome) {
    return Differences.find(run, arm, outcome.id())
        .filter(d -> d.varianceReduction() != null)
        .flatMap(
            d ->
                Differences.estimate(d.varianceReduction(), d.varianceReductionInterval())
                    .map(
                        e ->
                            cell(
                                e.value(),
                                Wording.value(e, Unit.SHARE),
                                Wording.limits(e, Unit.SHARE),
                                false))
                    .or(() -> alone(d.varianceReduction())))
        .orElse(Cell.NONE);
  }

  private Cell cell(double order, Message value, Message detail, boolean marked) {
    return new Cell(run.say(value), run.say(detail), marked, Double.toString(order));
  }

  private Optional<Cell> alone(@Nullable Double value) {
    return value == null
        ? Optional.empty()
        : Optional.of(
            new Cell(run.say(Wording.value(value, Unit.SHARE)), "", false, value.toString()));
  }

  Cell differenceCell(String arm, RunDescription.OutcomeEntry outcome) {
    if (arm.equals(run.run().reference().id())) {
      return new Cell(run.say(Message.of("report-reference")), "", false, "0");
    }
    Unit unit = unit(outcome);
    return difference(arm, outcome.id())
        .map(
            e ->
                cell(
                    e.value(),
                    Wording.difference(e, unit),
                    Wording.differenceLimits(e, unit),
                    isClear(arm, outcome.id())))
        .orElse(Cell.NONE);
  }
}
