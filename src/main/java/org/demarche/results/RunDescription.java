package org.demarche.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader of the result files needs to know of the scenario: names and order of columns, arms
 * and pairs.
 *
 * @param scenario the scenario's id
 * @param title its title
 * @param start day 0, ISO 8601
 * @param horizonDays length of a run
 * @param arms in the order of the rows of a replication
 * @param outcomes in the order of the columns
 * @param pairs focal pairs such as {@code CUB-USA}; may be empty
 * @param climateDays days on which {@code paths.csv} holds the climate
 * @param assumptions ids of the uncertain assumptions, in the order of the columns
 */
public record RunDescription(
    String scenario,
    String title,
    String start,
    double horizonDays,
    List<ArmEntry> arms,
    List<OutcomeEntry> outcomes,
    List<String> pairs,
    List<Integer> climateDays,
    List<String> assumptions) {

  /** Copies the lists. */
  public RunDescription {
    arms = List.copyOf(arms);
    outcomes = List.copyOf(outcomes);
    pairs = List.copyOf(pairs);
    climateDays = List.copyOf(climateDays);
    assumptions = List.copyOf(assumptions);
    if (arms.isEmpty() || outcomes.isEmpty()) {
      throw new IllegalArgumentException("A run needs at least one arm and one outcome.");
    }
  }

  /**
   * An arm of the run.
   *
   * @param id its id
   * @param title its title
   * @param reference whether the others are compared with it; true of exactly one
   * @param overrides what it changes: path to new value, as text
   */
  public record ArmEntry(
      String id, String title, boolean reference, Map<String, String> overrides) {
    /** Copies the map in the order of its paths. */
    public ArmEntry {
      overrides = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(overrides));
    }
  }

  /**
   * An outcome of the run.
   *
   * @param id its id, the name of its column
   * @param title its title
   * @param headline whether stopping and the report lead with it
   * @param share whether its values are 0 or 1
   * @param unit {@code share}, {@code days} or {@code number}
   * @param precision half-width that it states for a run by precision, null for none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record OutcomeEntry(
      String id,
      String title,
      boolean headline,
      boolean share,
      String unit,
      @Nullable Double precision) {
    /** The unit of shares. */
    public static final String SHARE = "share";

    /** The unit of times. */
    public static final String DAYS = "days";

    /** The unit of all else. */
    public static final String NUMBER = "number";

    /** Makes an outcome that states no half-width. */
    public OutcomeEntry(String id, String title, boolean headline, boolean share, String unit) {
      this(id, title, headline, share, unit, null);
    }
  }

  /** Returns the arm that the others are compared with: the marked one, else the first. */
  public ArmEntry reference() {
    return arms.stream().filter(ArmEntry::reference).findFirst().orElse(arms.get(0));
  }

  /**
   * Looks an arm up.
   *
   * @param id its id
   * @return its place in the order of rows
   * @throws IllegalArgumentException if there is none
   */
  public int getArmIndex(String id) {
    List<String> ids = arms.stream().map(ArmEntry::id).toList();
    int index = ids.indexOf(id);
    if (index < 0) {
      throw new IllegalArgumentException(
          "The run has no arm " + id + ". Its arms are: " + String.join(", ", ids) + ".");
    }
    return index;
  }

  /**
   * Looks an outcome up.
   *
   * @param id its id
   * @return its place in the order of columns
   * @throws IllegalArgumentException if there is none
   */
  public int getOutcomeIndex(String id) {
    List<String> ids = outcomes.stream().map(OutcomeEntry::id).toList();
    int index = ids.indexOf(id);
    if (index < 0) {
      throw new IllegalArgumentException(
          "The run has no outcome " + id + ". Its outcomes are: " + String.join(", ", ids) + ".");
    }
    return index;
  }
}
