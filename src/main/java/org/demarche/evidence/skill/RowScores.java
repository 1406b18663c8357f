package org.demarche.evidence.skill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.demarche.evidence.cases.Milestones;

/** What is worked out of rows: scores, discrimination, levels and reliability. */
final class RowScores {
  private static final int BINS = 10;

  private final long seed;

  RowScores(long seed) {
    this.seed = seed;
  }

  /**
   * Scores of rows with a known outcome.
   *
   * @param key of the drawing of cases
   */
  GroupScore of(List<ScoredRow> rows, long key) {
    Map<String, double[]> byCase = new TreeMap<>();
    List<Scores> brier = new ArrayList<>();
    List<Scores> logarithmic = new ArrayList<>();
    for (ScoredRow row : rows) {
      Scores scores = row.brier();
      brier.add(scores);
      logarithmic.add(row.logarithmic());
      double[] sums = byCase.computeIfAbsent(row.caseId(), id -> new double[2]);
      sums[0] += scores.model();
      sums[1] += scores.reference();
    }
    return new GroupScore(
        rows.size(),
        byCase.size(),
        Scores.mean(brier),
        Scores.mean(logarithmic),
        CaseResampling.interval(
            byCase.values().toArray(double[][]::new),
            sums -> ProperScores.skill(sums[0], sums[1]),
            seed,
            key),
        discrimination(rows));
  }

  private static double discrimination(List<ScoredRow> rows) {
    double right = 0;
    double pairs = 0;
    for (List<ScoredRow> alike : byMilestone(rows).values()) {
      if (Milestones.isBaseRate(alike.get(0).forecast().milestone())) {
        // A base rate that leaves out the case is the lower for it where it came.
        continue;
      }
      for (ScoredRow came : alike) {
        for (ScoredRow not : alike) {
          if (came.outcome() > not.outcome()) {
            double gap = came.forecast().probability() - not.forecast().probability();
            right += gap > 0 ? 1 : gap == 0 ? 0.5 : 0;
            pairs++;
          }
        }
      }
    }
    return pairs > 0 ? right / pairs : Double.NaN;
  }

  private static Map<String, List<ScoredRow>> byMilestone(List<ScoredRow> rows) {
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.forecast().milestone(), TreeMap::new, Collectors.toList()));
  }

  /** What loses most against base rates comes first. */
  List<MilestoneLevel> levels(List<ScoredRow> rows) {
    List<MilestoneLevel> levels = new ArrayList<>();
    byMilestone(rows)
        .forEach(
            (milestone, alike) ->
                levels.add(
                    new MilestoneLevel(
                        milestone,
                        Milestones.group(milestone),
                        observed(alike),
                        forecast(alike),
                        of(alike, milestone.hashCode()))));
    levels.sort(
        Comparator.comparingDouble(MilestoneLevel::lost)
            .reversed()
            .thenComparing(MilestoneLevel::milestone));
    return levels;
  }

  static double rankCorrelation(List<MilestoneLevel> levels) {
    if (levels.size() < 3) {
      return Double.NaN;
    }
    return new SpearmansCorrelation()
        .correlation(
            levels.stream().mapToDouble(MilestoneLevel::forecast).toArray(),
            levels.stream().mapToDouble(MilestoneLevel::frequency).toArray());
  }

  static List<ReliabilityBin> reliability(List<ScoredRow> rows) {
    List<ReliabilityBin> bins = new ArrayList<>();
    for (int b = 0; b < BINS; b++) {
      int bin = b;
      List<ScoredRow> in =
          rows.stream().filter(row -> bin(row.forecast().probability()) == bin).toList();
      bins.add(
          new ReliabilityBin(
              b / (double) BINS, (b + 1) / (double) BINS, forecast(in), observed(in), in.size()));
    }
    return bins;
  }

  private static int bin(double probability) {
    return Math.min(BINS - 1, (int) (probability * BINS));
  }

  private static double forecast(List<ScoredRow> rows) {
    return rows.stream()
        .mapToDouble(row -> row.forecast().probability())
        .average()
        .orElse(Double.NaN);
  }

  private static double observed(List<ScoredRow> rows) {
    return rows.stream().mapToDouble(ScoredRow::outcome).average().orElse(Double.NaN);
  }
}
