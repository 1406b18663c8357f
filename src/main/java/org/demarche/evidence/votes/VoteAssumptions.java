package org.demarche.evidence.votes;

import java.util.Locale;
import java.util.Map;

/** A fit as a file of assumptions that a scenario can include. */
public final class VoteAssumptions {
  private static final Map<String, String> TITLES =
      Map.of(
          "vote_intercept",
              "Latent score of a member as near as can be to a state criticised from the usual distance",
          "vote_distance", "Latent score per point of ideal-point distance",
          "vote_usual_distance",
              "Mean distance of members to the state criticised in the cases fitted",
          "vote_cut", "Half the width of the band in which a member abstains",
          "vote_case_sd", "Spread of the effect of a case",
          "vote_group_sd", "Spread of the effect of a group of members in a case",
          "vote_absent", "Share of members that usually take no part in a vote",
          "vote_absent_sd", "Spread of the log odds of absence from vote to vote");

  private VoteAssumptions() {}

  /**
   * Writes the assumptions as YAML.
   *
   * @param found the calibration
   * @param rolls what it was fitted to
   * @param command the command line that made it, for the sources
   * @param open whether to write all that the fit leaves open, as distributions; otherwise one
   *     value each
   */
  public static String yaml(VoteCalibration found, RollCalls rolls, String command, boolean open) {
    StringBuilder text = new StringBuilder();
    text.append("# How members of an assembly vote, fitted to roll calls. Include this file:\n");
    text.append("#   include: [this-file.yaml]\n");
    text.append(
        "# vote_alignment is not here: it is a stated prior, which roll calls cannot fit.\n");
    text.append("assumptions:\n");
    String source = source(found, rolls, command);
    for (VoteCalibration.Coefficient one : found.coefficients()) {
      if (one.spread() && one.estimate() == 0) {
        // A single group shows no effect of groups: the library's spread stays in force.
        continue;
      }
      if (one.deviation() == 0) {
        String mean = String.format(Locale.ROOT, "value: %.3f", one.estimate());
        entry(text, one.name(), mean, source + "; a mean of the file, not fitted");
      } else if (open) {
        String what = "; mean and spread of its draws of the numbers";
        entry(text, one.name(), distribution(one, found.ties()), source + what);
      } else {
        double value = one.spread() ? one.typical() : one.estimate();
        String error =
            one.spread()
                ? String.format(Locale.ROOT, "; root mean square, at the peak %.3f", one.estimate())
                : String.format(Locale.ROOT, "; standard error %.3f", one.standardError());
        entry(text, one.name(), String.format(Locale.ROOT, "value: %.3f", value), source + error);
      }
    }
    return text.toString();
  }

  /** A family that keeps to the number's range, with the mean and spread of the draws. */
  private static String distribution(VoteCalibration.Coefficient one, VoteCalibration.Ties ties) {
    double mean = one.mean();
    double sd = one.deviation();
    return switch (one.name()) {
      case "vote_intercept" -> normal(mean, sd, "");
      case "vote_distance" ->
          normal(mean, sd, "") + correlated("vote_intercept", ties.distanceWithIntercept());
      case "vote_cut" ->
          normal(mean, sd, ", truncate: {min: 0.1, max: 5}")
              + correlated("vote_distance", ties.cutWithDistance());
      case "vote_absent" -> {
        double both = mean * (1 - mean) / (sd * sd) - 1;
        yield String.format(
            Locale.ROOT,
            "distribution: {beta: {alpha: %.3g, beta: %.4g}}",
            mean * both,
            (1 - mean) * both);
      }
      default ->
          String.format(
              Locale.ROOT,
              "distribution: {gamma: {shape: %.3g, scale: %.3g}}",
              mean * mean / (sd * sd),
              sd * sd / mean);
    };
  }

  private static String normal(double mean, double sd, String cut) {
    return String.format(
        Locale.ROOT, "distribution: {normal: {mean: %.3f, sd: %.3f}%s}", mean, sd, cut);
  }

  private static String correlated(String with, double rank) {
    return String.format(Locale.ROOT, "\n    correlated: {%s: %.2f}", with, rank);
  }

  private static String source(VoteCalibration found, RollCalls rolls, String command) {
    return String.format(
        Locale.ROOT,
        "data: %s (%d cases, %d votes of members present); %s; half-normal of scale %s on the case"
            + " spread, %s on that of absence",
        rolls.file(),
        rolls.listCases().size(),
        found.inSample().score().n(),
        command,
        found.request().penalty().caseScale(),
        found.request().penalty().absenceScale());
  }

  private static void entry(StringBuilder text, String name, String value, String source) {
    text.append("  ").append(name).append(":\n");
    text.append("    title: ").append(TITLES.getOrDefault(name, name)).append('\n');
    text.append("    ").append(value).append('\n');
    text.append("    source: \"").append(quoted(source)).append("\"\n");
  }

  private static String quoted(String text) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        safe.append('\\');
      }
      safe.append(c < ' ' ? ' ' : c);
    }
    return safe.toString();
  }
}
