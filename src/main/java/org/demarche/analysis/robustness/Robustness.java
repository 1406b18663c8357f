package org.demarche.analysis.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.demarche.analysis.UnusableDataException;
import org.demarche.experiment.Samplers;
import org.demarche.model.EventId;
import org.demarche.results.RunDescription;
import org.demarche.results.RunFolder;
import org.demarche.scenario.NearestName;
import org.demarche.statistics.ArmStanding;
import org.demarche.statistics.BestArmComparison;
import org.demarche.statistics.Interval;
import org.demarche.statistics.OutcomeEstimator;
import org.demarche.statistics.Stratification;
import org.demarche.statistics.robustness.Direction;
import org.demarche.statistics.robustness.Dominance;
import org.demarche.statistics.robustness.RegretTable;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * The robustness of the arms of a run on one outcome.
 *
 * <p>A world is a replication: all arms meet the same assumptions and the same chance in it. Regret
 * is a difference in the outcome's unit. For an outcome that is 0 or 1 so is the regret of a world.
 */
public final class Robustness {
  private static final double LEVEL = OutcomeEstimator.DEFAULT_LEVEL;

  private final RobustnessReport report;
  private final double[][] regrets;

  private Robustness(RobustnessReport report, double[][] regrets) {
    this.report = report;
    this.regrets = regrets;
  }

  /**
   * Works out the robustness of every arm.
   *
   * @param run a finished run
   * @param outcome id of an outcome
   * @param direction which way it is better
   * @param goodEnough the value that satisfies; null for the reference arm's mean
   * @throws UnusableDataException if the run has no such outcome
   */
  public static Robustness of(
      RunFolder run, String outcome, Direction direction, @Nullable Double goodEnough) {
    RunDescription.OutcomeEntry entry = outcome(run.run(), outcome);
    List<double[]> values = Arrays.asList(run.readOutcome(outcome));
    List<String> arms = run.run().arms().stream().map(RunDescription.ArmEntry::id).toList();
    double[] reference = values.get(arms.indexOf(run.run().reference().id()));
    if (values.stream().anyMatch(v -> Arrays.stream(v).allMatch(Double::isNaN))) {
      throw new UnusableDataException(Message.of("analysis-outcome-empty", "outcome", outcome));
    }
    double threshold = goodEnough != null ? goodEnough : mean(reference);
    Stratification blocks = Samplers.get(run.manifest().request().design()).stratification();
    RegretTable table =
        RegretTable.of(arms, values, direction, threshold, new OutcomeEstimator(blocks, LEVEL));
    List<ArmStanding> standings = standings(run, arms, values, direction, blocks);
    double margin = margin(table.worlds(), arms.size() - 1, blocks);
    List<RobustnessReport.ArmRow> rows = new ArrayList<>();
    for (int a = 0; a < arms.size(); a++) {
      ArmStanding standing = standings.isEmpty() ? null : standings.get(a);
      Dominance dominance =
          values.get(a) == reference
              ? null
              : Dominance.between(values.get(a), reference, direction);
      String title = run.run().arms().get(a).title();
      rows.add(row(table.rows().get(a), title, standing, dominance, margin));
    }
    RobustnessReport report =
        new RobustnessReport(
            run.run().scenario(),
            outcome,
            entry.title(),
            direction.name().toLowerCase(Locale.ROOT),
            threshold,
            table.worlds(),
            table.missing(),
            values.stream().flatMapToDouble(Arrays::stream).allMatch(Robustness::isZeroOrOne),
            run.run().reference().id(),
            rows);
    return new Robustness(report, regrets(values, direction));
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).filter(v -> !Double.isNaN(v)).average().orElseThrow();
  }

  private static RunDescription.OutcomeEntry outcome(RunDescription run, String outcome) {
    List<String> known = run.outcomes().stream().map(RunDescription.OutcomeEntry::id).toList();
    if (!known.contains(outcome)) {
      String maybe =
          NearestName.find(outcome, known)
              .orElse(String.join(", ", known.subList(0, Math.min(8, known.size()))));
      throw new UnusableDataException(
          Message.of("analysis-run-no-outcome", "outcome", outcome, "maybe", maybe));
    }
    return run.outcomes().get(known.indexOf(outcome));
  }

  private static List<ArmStanding> standings(
      RunFolder run,
      List<String> arms,
      List<double[]> values,
      Direction direction,
      Stratification blocks) {
    long key = EventId.mix(EventId.of("best/" + arms), run.manifest().request().seed());
    return arms.size() < 2
        ? List.of()
        : new BestArmComparison(blocks, LEVEL, key)
            .compare(arms, values, direction == Direction.MORE);
  }

  private static RobustnessReport.ArmRow row(
      RegretTable.Row row,
      String title,
      @Nullable ArmStanding standing,
      @Nullable Dominance dominance,
      double margin) {
    return new RobustnessReport.ArmRow(
        row.arm(),
        title,
        number(row.mean().interval()),
        number(row.ninetieth().interval()),
        finite(row.largest()),
        number(row.best().interval()),
        number(row.satisficing().interval()),
        standing == null
            ? null
            : new RobustnessReport.AgainstBest(
                finite(standing.difference()),
                standing.low(),
                standing.high(),
                standing.mayBeBest(),
                standing.best()),
        dominance == null
            ? null
            : new RobustnessReport.Dominates(
                relation(dominance, margin),
                dominance.advantage(),
                dominance.disadvantage(),
                margin));
  }

  /**
   * How far the shares of two arms may lie apart by chance, at any level and for all arms at once:
   * twice the bound of Dvoretzky, Kiefer and Wolfowitz with Massart's constant (Ann. Probab. 18,
   * 1990), by Bonferroni. It leaves out that the arms are paired, and so is rather too wide.
   */
  static double margin(int worlds, int comparisons, Stratification blocks) {
    boolean alike = blocks.kind() == Stratification.Kind.CLUSTERED;
    int independent = alike ? blocks.blocksIn(worlds) : worlds;
    double tail = (1 - LEVEL) / Math.max(1, comparisons);
    return Math.min(1, 2 * Math.sqrt(StrictMath.log(4 / tail) / (2.0 * Math.max(1, independent))));
  }

  /** Which of the words of {@link RobustnessReport.Dominates} two gaps deserve. */
  static String relation(Dominance dominance, double margin) {
    if (dominance.relation() == Dominance.Relation.SAME) {
      return "same";
    }
    boolean ahead = dominance.advantage() > margin;
    boolean behind = dominance.disadvantage() > margin;
    if (ahead == behind) {
      return ahead ? "neither" : "unclear";
    }
    return ahead
        ? (dominance.disadvantage() == 0 ? "dominates" : "better")
        : (dominance.advantage() == 0 ? "dominated" : "worse");
  }

  private static RobustnessReport.Figure number(Interval interval) {
    return new RobustnessReport.Figure(
        finite(interval.estimate()), finite(interval.low()), finite(interval.high()));
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? (Double) (value == 0 ? 0.0 : value) : null;
  }

  /** Regret by arm and world; worlds in which an arm has no value are NaN for all. */
  private static double[][] regrets(List<double[]> values, Direction direction) {
    int worlds = values.get(0).length;
    double[][] regrets = new double[values.size()][worlds];
    for (int w = 0; w < worlds; w++) {
      double best = Double.NEGATIVE_INFINITY;
      for (double[] arm : values) {
        best = Math.max(best, gain(arm[w], direction));
      }
      for (int a = 0; a < regrets.length; a++) {
        regrets[a][w] = best - gain(values.get(a)[w], direction);
      }
    }
    return regrets;
  }

  private static boolean isZeroOrOne(double value) {
    return Double.isNaN(value) || value == 0 || value == 1;
  }

  private static double gain(double value, Direction direction) {
    return direction == Direction.MORE ? value : -value;
  }

  /** Returns the table. */
  public RobustnessReport report() {
    return report;
  }

  /** Returns regret by arm and world, NaN where an arm has no value. */
  public double[][] regrets() {
    return Arrays.stream(regrets).map(double[]::clone).toArray(double[][]::new);
  }
}
