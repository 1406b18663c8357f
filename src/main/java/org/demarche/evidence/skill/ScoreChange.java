package org.demarche.evidence.skill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.demarche.evidence.cases.CaseForecast;
import org.demarche.evidence.cases.MilestoneForecast;
import org.demarche.evidence.cases.MilestoneGroup;
import org.demarche.evidence.cases.Milestones;
import org.demarche.evidence.cases.StanceForecast;
import org.demarche.statistics.Interval;

/**
 * What a second forecast of some cases scores beside a first, row by row of the same tables. Scores
 * are losses: above 0 the second is worse. Intervals come from drawing cases anew, each with what
 * both say of it, so that what makes a case hard for both falls out.
 *
 * @param overall over all rows with a known outcome
 * @param groups by what milestones are about; groups without such a row are left out
 * @param stances of words of governments that are no party, by day 5 and by day 30 together
 * @param shifts by milestone that the model foretells, how far the mean of its forecasts moved
 * @param isSame whether both say the same of every row
 */
public record ScoreChange(
    Change overall,
    Map<MilestoneGroup, Change> groups,
    Change stances,
    SortedMap<String, Double> shifts,
    boolean isSame) {
  private static final long OVER_ALL = 2000;
  private static final long STANCES = 3000;

  /** Copies the maps. */
  public ScoreChange {
    EnumMap<MilestoneGroup, Change> copy = new EnumMap<>(MilestoneGroup.class);
    copy.putAll(groups);
    groups = Collections.unmodifiableMap(copy);
    shifts = Collections.unmodifiableSortedMap(new TreeMap<>(shifts));
  }

  /**
   * Changes over some rows.
   *
   * @param n how many
   * @param logarithmic of the mean logarithmic score; without limits of fewer than three cases
   * @param brier of the mean Brier score, of all answers of a stance together
   */
  public record Change(int n, Interval logarithmic, Interval brier) {}

  /** What one row adds: the case it is of, and how much worse the second scores. */
  private record Row(int caseIndex, double logarithmic, double brier) {}

  /**
   * Scores a second forecast beside a first.
   *
   * @param first of some cases
   * @param second of the same cases in the same order
   * @param seed of the intervals; those of one score share their draws over all calls
   * @throws IllegalArgumentException if the two are not of the same rows
   */
  public static ScoreChange of(List<CaseForecast> first, List<CaseForecast> second, long seed) {
    Rows rows = new Rows();
    for (int c = 0; c < first.size(); c++) {
      if (!first.get(c).id().equals(second.get(c).id())) {
        throw new IllegalArgumentException(first.get(c).id() + " beside " + second.get(c).id());
      }
      rows.add(c, first.get(c), second.get(c));
    }
    Map<MilestoneGroup, Change> changes = new EnumMap<>(MilestoneGroup.class);
    rows.groups.forEach((group, own) -> changes.put(group, change(own, seed, group.ordinal())));
    TreeMap<String, Double> shifts = new TreeMap<>();
    rows.moved.forEach(
        (id, by) -> shifts.put(id, by.stream().mapToDouble(d -> d).sum() / by.size()));
    return new ScoreChange(
        change(rows.all, seed, OVER_ALL),
        changes,
        change(rows.stances, seed, STANCES),
        shifts,
        first.equals(second));
  }

  /** The rows of all cases. */
  private static final class Rows {
    private final Map<MilestoneGroup, List<Row>> groups = new EnumMap<>(MilestoneGroup.class);
    private final List<Row> all = new ArrayList<>();
    private final List<Row> stances = new ArrayList<>();
    private final SortedMap<String, List<Double>> moved = new TreeMap<>();

    void add(int index, CaseForecast one, CaseForecast other) {
      for (int m = 0; m < one.milestones().size(); m++) {
        add(index, one.milestones().get(m), other.milestones().get(m));
      }
      for (int k = 0; k < one.stances().size(); k++) {
        if (!one.stances().get(k).party()) {
          stances.add(row(index, one.stances().get(k), other.stances().get(k)));
        }
      }
    }

    private void add(int index, MilestoneForecast before, MilestoneForecast after) {
      if (!Milestones.isBaseRate(before.milestone())) {
        moved
            .computeIfAbsent(before.milestone(), id -> new ArrayList<>())
            .add(after.probability() - before.probability());
      }
      if (before.observed() != null) {
        Row row = row(index, before, after);
        all.add(row);
        groups
            .computeIfAbsent(Milestones.group(before.milestone()), id -> new ArrayList<>())
            .add(row);
      }
    }
  }

  private static Row row(int index, MilestoneForecast before, MilestoneForecast after) {
    double outcome = Boolean.TRUE.equals(before.observed()) ? 1 : 0;
    return new Row(
        index,
        ProperScores.logarithmic(after.probability(), outcome)
            - ProperScores.logarithmic(before.probability(), outcome),
        ProperScores.brier(after.probability(), outcome)
            - ProperScores.brier(before.probability(), outcome));
  }

  private static Row row(int index, StanceForecast before, StanceForecast after) {
    int said = before.observed().ordinal();
    double brier = 0;
    for (int k = 0; k < before.probabilities().size(); k++) {
      double outcome = k == said ? 1 : 0;
      brier +=
          ProperScores.brier(after.probabilities().get(k), outcome)
              - ProperScores.brier(before.probabilities().get(k), outcome);
    }
    return new Row(
        index,
        ProperScores.logarithmic(after.probabilities().get(said), 1)
            - ProperScores.logarithmic(before.probabilities().get(said), 1),
        brier);
  }

  private static Change change(List<Row> rows, long seed, long key) {
    return new Change(
        rows.size(),
        interval(rows, Row::logarithmic, seed, key),
        interval(rows, Row::brier, seed, key));
  }

  private static Interval interval(List<Row> rows, ToDoubleFunction<Row> of, long seed, long key) {
    if (rows.isEmpty()) {
      return Interval.undefined();
    }
    TreeMap<Integer, double[]> sums = new TreeMap<>();
    for (Row row : rows) {
      double[] sum = sums.computeIfAbsent(row.caseIndex(), id -> new double[2]);
      sum[0] += of.applyAsDouble(row);
      sum[1]++;
    }
    Interval drawn =
        CaseResampling.interval(
            sums.values().toArray(double[][]::new), sum -> sum[0] / sum[1], seed, key);
    return drawn == null
        ? Interval.ofUnknownSpread(rows.stream().mapToDouble(of).average().orElse(Double.NaN))
        : drawn;
  }
}
