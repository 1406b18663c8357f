package org.demarche.analysis.sensitivity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What drives the outcomes of an arm, as it is written to a file.
 *
 * @param scenario id of the scenario
 * @param scenarioSha256 of the resolved scenario, empty if it came from no file
 * @param modelVersion that ran it
 * @param arm id of the arm
 * @param method {@code morris}, {@code sobol} or {@code split}
 * @param seed of design and chance
 * @param samples trajectories, base rows or worlds
 * @param replications runs at each point
 * @param points of the design
 * @param failures runs that threw
 * @param assumptions ids of the uncertain assumptions
 * @param discrete ids of those among them whose values come in steps
 * @param treatedAsIndependent correlated pairs that were taken as independent
 * @param results one for each outcome and measure
 */
public record SensitivityReport(
    String scenario,
    String scenarioSha256,
    String modelVersion,
    String arm,
    String method,
    long seed,
    int samples,
    int replications,
    int points,
    int failures,
    List<String> assumptions,
    List<String> discrete,
    List<String> treatedAsIndependent,
    List<Result> results) {

  /** Copies the lists. */
  public SensitivityReport {
    assumptions = List.copyOf(assumptions);
    discrete = List.copyOf(discrete);
    treatedAsIndependent = List.copyOf(treatedAsIndependent);
    results = List.copyOf(results);
  }

  /**
   * What drives one outcome.
   *
   * @param outcome its id
   * @param title for people
   * @param measure {@code mean} across chance or {@code spread}, its standard deviation
   * @param mean of the measure over the points, null if there is none
   * @param missingPoints points without a value
   * @param morris elementary effects, the largest first; empty for other methods
   * @param sobol indices, the largest total first; empty for other methods
   * @param pairs second-order indices that have converged above 0, the largest first
   * @param split shares of variance, null for other methods
   */
  public record Result(
      String outcome,
      String title,
      String measure,
      @Nullable Double mean,
      int missingPoints,
      List<MorrisRow> morris,
      List<SobolRow> sobol,
      List<PairRow> pairs,
      @Nullable SplitRow split) {

    /** The measure of a mean across chance. */
    public static final String MEAN = "mean";

    /** The measure of the spread across chance. */
    public static final String SPREAD = "spread";

    /** Copies the lists. */
    public Result {
      morris = List.copyOf(morris);
      sobol = List.copyOf(sobol);
      pairs = List.copyOf(pairs);
    }
  }

  /**
   * A number with its 95% interval; where it has not converged, value and limits are null and only
   * the half-width is told.
   *
   * @param value the estimate
   * @param low lower limit
   * @param high upper limit
   * @param halfWidth of the interval, null if it cannot be told
   * @param converged whether the interval is narrow enough
   */
  public record Index(
      @Nullable Double value,
      @Nullable Double low,
      @Nullable Double high,
      @Nullable Double halfWidth,
      boolean converged) {}

  /**
   * Elementary effects of an assumption, from its 5th to its 95th percentile.
   *
   * @param assumption its id
   * @param title for people
   * @param muStar mean absolute effect
   * @param mu mean effect, null where μ* has not converged
   * @param sigma standard deviation of the effects, null where μ* has not converged
   * @param effects how many it rests on
   */
  public record MorrisRow(
      String assumption,
      String title,
      Index muStar,
      @Nullable Double mu,
      @Nullable Double sigma,
      int effects) {}

  /**
   * Sobol indices of an assumption.
   *
   * @param assumption its id
   * @param title for people
   * @param s1 first-order index
   * @param st total index
   */
  public record SobolRow(String assumption, String title, Index s1, Index st) {}

  /**
   * A second-order index.
   *
   * @param first id of an assumption
   * @param second id of another
   * @param s2 the index
   */
  public record PairRow(String first, String second, Index s2) {}

  /**
   * Where the variance of an outcome comes from.
   *
   * @param worlds sampled
   * @param runs with a value
   * @param assumptions variance between worlds, null if it cannot be told
   * @param chance variance within worlds, null if it cannot be told
   * @param share of assumptions in the variance
   */
  public record SplitRow(
      int worlds, int runs, @Nullable Double assumptions, @Nullable Double chance, Index share) {}
}
