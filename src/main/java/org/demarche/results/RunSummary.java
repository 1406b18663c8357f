package org.demarche.results;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The content of {@code summary.json}. A number that cannot be told is null.
 *
 * @param scenario the scenario's id
 * @param title its title
 * @param seed the run's seed
 * @param design id of the design of worlds
 * @param reference id of the arm that the others are compared with
 * @param stopped why and where the run ended
 * @param arms estimates by arm and outcome
 * @param comparisons paired differences from the reference arm
 * @param best for each headline outcome, which arms may have the most or the least of it
 * @param methods how the simultaneous intervals of each family were made
 */
public record RunSummary(
    String scenario,
    String title,
    long seed,
    String design,
    String reference,
    Stopped stopped,
    Map<String, ArmSummary> arms,
    List<Difference> comparisons,
    List<Standing> best,
    Map<String, String> methods) {

  /**
   * Why a run ended.
   *
   * @param reason {@code replications} as asked for, {@code precision} reached, or the {@code cap}
   *     reached before it
   * @param n replications of each arm
   * @param precision in a run by precision, how far each headline outcome came; else empty
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Stopped(String reason, int n, List<Reached> precision) {
    /** As many as asked for. */
    public static final String REPLICATIONS = "replications";

    /** As precise as asked for. */
    public static final String PRECISION = "precision";

    /** Not as precise as asked for, but as many as allowed. */
    public static final String CAP = "cap";

    /** Copies the list; absent is empty. */
    public Stopped {
      precision = precision == null ? List.of() : List.copyOf(precision);
    }

    /** A run that was not by precision. */
    public Stopped(String reason, int n) {
      this(reason, n, List.of());
    }
  }

  /**
   * How far a run by precision came with a headline outcome.
   *
   * @param outcome its id
   * @param wanted half-width asked for, in the outcome's unit
   * @param reached the widest half-width of a 95% interval over the arms at the end
   * @param arm the arm that has it
   */
  public record Reached(String outcome, double wanted, @Nullable Double reached, String arm) {
    /** Tells whether the half-width asked for was reached in every arm. */
    @JsonIgnore
    public boolean isEnough() {
      return reached != null && reached <= wanted;
    }
  }

  /**
   * An arm.
   *
   * @param title its title
   * @param replications rows it has
   * @param failed replications that threw
   * @param outcomes estimates by outcome
   */
  public record ArmSummary(
      String title, int replications, int failed, Map<String, Estimate> outcomes) {}

  /**
   * An estimate.
   *
   * @param n replications that have a value
   * @param missing replications that have none
   * @param estimate share or mean
   * @param standardError of the estimate
   * @param interval 95% interval: low, high
   * @param method how the interval was made
   * @param split where the variance comes from, in a two-level design only; else null
   */
  public record Estimate(
      int n,
      int missing,
      @Nullable Double estimate,
      @Nullable Double standardError,
      List<@Nullable Double> interval,
      String method,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Split split) {}

  /**
   * Where the variance of single runs comes from, in a two-level design.
   *
   * @param assumptions share of the variance that lies between worlds; the rest is chance
   * @param interval its 95% interval: low, high
   */
  public record Split(@Nullable Double assumptions, List<@Nullable Double> interval) {}

  /**
   * A difference from the reference arm, replication by replication.
   *
   * @param arm the arm
   * @param reference the arm it is compared with
   * @param outcome the outcome
   * @param family {@code headline}, or the outcome where it is none: intervals hold at once within
   *     a family
   * @param n pairs with a value in both
   * @param missing pairs left out
   * @param difference mean of arm minus reference
   * @param standardError of the difference
   * @param interval simultaneous 95% interval
   * @param pointwise 95% interval of this difference alone
   * @param p two-sided p value, not adjusted
   * @param adjustedP p value after Holm's adjustment over the family
   * @param varianceReduction what common random numbers took away of the variance that two arms
   *     apart would give the difference: 1 − Var(difference) / (Var(arm) + Var(reference))
   * @param varianceReductionInterval its 95% interval: low, high
   */
  public record Difference(
      String arm,
      String reference,
      String outcome,
      String family,
      int n,
      int missing,
      @Nullable Double difference,
      @Nullable Double standardError,
      List<@Nullable Double> interval,
      List<@Nullable Double> pointwise,
      @Nullable Double p,
      @Nullable Double adjustedP,
      @Nullable Double varianceReduction,
      List<@Nullable Double> varianceReductionInterval) {}

  /**
   * An arm against the best of the others, by multiple comparisons with the best.
   *
   * @param outcome a headline outcome
   * @param direction {@link #MOST} or {@link #LEAST}: what counts as best
   * @param arm the arm
   * @param difference its mean minus the best other mean; above 0 is always better
   * @param interval simultaneous 95% interval over the arms: low, at most 0, and high, at least 0
   * @param mayBeBest whether the runs leave it possible that this arm has the most, or the least
   * @param best whether the runs leave no other arm possible
   */
  public record Standing(
      String outcome,
      String direction,
      String arm,
      @Nullable Double difference,
      List<@Nullable Double> interval,
      boolean mayBeBest,
      boolean best) {
    /** The arm with the highest mean is sought. */
    public static final String MOST = "most";

    /** The arm with the lowest mean is sought. */
    public static final String LEAST = "least";
  }
}
