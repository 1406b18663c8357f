package org.demarche.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a chart's numbers come from: what its footer says.
 *
 * @param scenario the scenario's title
 * @param arms the arms of the run, in the scenario's order
 * @param replications replications per arm, 0 or more
 * @param seed the seed of the run
 * @param modelVersion the model version; the first twelve characters are shown
 * @param ownTitle the author's title of the chart, empty for the finding
 */
public record ChartContext(
    String scenario,
    List<Arm> arms,
    long replications,
    long seed,
    String modelVersion,
    String ownTitle) {

  private static final int ARM_NAMES_SHOWN = 70;
  private static final int VERSION_SHOWN = 12;

  /** Checks the count and copies the arms. */
  public ChartContext {
    arms = List.copyOf(arms);
    if (replications < 0) {
      throw new IllegalArgumentException(
          "Replications must be 0 or more, got " + replications + ".");
    }
  }

  /** The context of charts whose titles state their findings. */
  public ChartContext(
      String scenario, List<Arm> arms, long replications, long seed, String modelVersion) {
    this(scenario, arms, replications, seed, modelVersion, "");
  }

  /** Returns the same context with an author's title. */
  public ChartContext withTitle(String title) {
    return new ChartContext(scenario, arms, replications, seed, modelVersion, title);
  }

  /** Returns the author's title, or the finding where there is none. */
  public String titleOr(String finding) {
    return ownTitle.isBlank() ? finding : ownTitle;
  }

  /** Returns the arm that the others are compared with, if one is marked. */
  public Optional<Arm> findReference() {
    return arms.stream().filter(Arm::reference).findFirst();
  }

  /** Returns the footer of a chart, one line. */
  public String footer() {
    String names = arms.stream().map(Arm::label).collect(Collectors.joining(", "));
    String count = arms.size() == 1 ? "1 arm" : arms.size() + " arms";
    String version = modelVersion.substring(0, Math.min(VERSION_SHOWN, modelVersion.length()));
    return String.join(
        " · ",
        scenario,
        arms.isEmpty() || names.length() > ARM_NAMES_SHOWN ? count : count + " (" + names + ")",
        String.format(
            Locale.ROOT,
            replications == 1 ? "%,d replication per arm" : "%,d replications per arm",
            replications),
        "seed " + seed,
        "model " + version,
        "exploratory model, not a forecast");
  }
}
