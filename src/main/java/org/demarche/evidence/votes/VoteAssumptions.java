package org.demarche.evidence.votes;

import java.util.Locale;
import java.util.Map;

/** A fit as a file of assumptions that a scenario can include. */
public final class VoteAssumptions {
  private static final Map<String, String> TITLES =
      Map.of(
          "vote_intercept", "Latent score of a member as near as can be to the state criticised",
          "vote_distance", "Latent score per point of ideal-point distance",
          "vote_cut", "Half the width of the band in which a member abstains",
          "vote_case_sd", "Spread of the effect of a case",
          "vote_group_sd", "Spread of the effect of a regional group in a case");

  private VoteAssumptions() {}

  /**
   * Writes the assumptions as YAML.
   *
   * @param found the calibration
   * @param rolls what it was fitted to
   * @param command the command line that made it, for the sources
   */
  public static String yaml(VoteCalibration found, RollCalls rolls, String command) {
    StringBuilder text = new StringBuilder();
    text.append("# How members of an assembly vote, fitted to roll calls. Include this file:\n");
    text.append("#   include: [this-file.yaml]\n");
    text.append(
        "# vote_alignment is not here: it is a stated prior, which roll calls cannot fit.\n");
    text.append("assumptions:\n");
    String source = source(found, rolls, command);
    for (VoteCalibration.Coefficient one : found.coefficients()) {
      boolean spread = one.spread();
      if (spread && one.estimate() == 0) {
        // A single group shows no effect of groups: the library's spread stays in force.
        continue;
      }
      double value = spread ? one.typical() : one.estimate();
      String error =
          spread
              ? String.format(Locale.ROOT, "; root mean square, at the peak %.3f", one.estimate())
              : String.format(Locale.ROOT, "; standard error %.3f", one.standardError());
      entry(text, one.name(), TITLES.getOrDefault(one.name(), one.name()), value, source + error);
    }
    String share = "Share of members that take no part in a vote";
    entry(text, "vote_absent", share, found.absent(), source + "; plain mean over cases");
    return text.toString();
  }

  private static String source(VoteCalibration found, RollCalls rolls, String command) {
    return String.format(
        Locale.ROOT,
        "data: %s (%d cases, %d votes of members present); %s; half-normal of scale %s on the case"
            + " spread",
        rolls.file(),
        rolls.listCases().size(),
        found.inSample().score().n(),
        command,
        found.request().penalty().caseScale());
  }

  private static void entry(
      StringBuilder text, String name, String title, double value, String source) {
    text.append("  ").append(name).append(":\n");
    text.append("    title: ").append(title).append('\n');
    text.append(String.format(Locale.ROOT, "    value: %.3f\n", value));
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
