package org.demarche.evidence.votes;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/** A fit as a file of assumptions that a scenario can include. */
public final class VoteAssumptions {
  private static final String VALUE = "value: ";
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} ,.()'-]*");
  private static final Map<String, Message> TITLES =
      Map.of(
          "vote_intercept", Message.of("votes-intercept"),
          "vote_distance", Message.of("votes-distance"),
          "vote_cut", Message.of("votes-cut"),
          "vote_case_sd", Message.of("votes-case-sd"),
          "vote_absent", Message.of("votes-absent"));

  private final Words words;
  private final StringBuilder text = new StringBuilder();

  private VoteAssumptions(Words words) {
    this.words = words;
  }

  /**
   * Writes the assumptions as YAML.
   *
   * @param found the calibration
   * @param rolls what it was fitted to
   * @param command the command line that made it, for the sources
   * @param open whether to write all that the fit leaves open, as distributions; otherwise one
   *     value each
   * @param words the language of its titles, sources and comments
   */
  public static String yaml(
      VoteCalibration found, RollCalls rolls, String command, boolean open, Words words) {
    VoteAssumptions file = new VoteAssumptions(words);
    file.head();
    Message source = source(found, rolls, command);
    for (VoteCalibration.Coefficient one : found.coefficients()) {
      file.entry(one, open, found.ties(), source);
    }
    return file.text.toString();
  }

  private void head() {
    text.append("# ").append(words.say("votes-file-head")).append('\n');
    text.append("#   include: [this-file.yaml]\n");
    text.append("# ").append(words.say("votes-file-alignment")).append('\n');
    text.append("assumptions:\n");
  }

  private void entry(
      VoteCalibration.Coefficient one, boolean open, VoteCalibration.Ties ties, Message source) {
    if (open) {
      Message said = Message.of("votes-source-draws", "source", source);
      entry(one.name(), distribution(one, ties), said);
    } else if (one.spread()) {
      Shown peak = new Shown.Fixed(one.estimate(), 3);
      Message said = Message.of("votes-source-root", "source", source, "peak", peak);
      entry(one.name(), VALUE + number("%.3f", one.typical()), said);
    } else {
      Shown error = new Shown.Fixed(one.standardError(), 3);
      Message said = Message.of("votes-source-error", "source", source, "error", error);
      entry(one.name(), VALUE + number("%.3f", one.estimate()), said);
    }
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
        String alpha = number("%.3g", mean * both);
        yield family("beta", "alpha", alpha, "beta", number("%.4g", (1 - mean) * both), "");
      }
      default ->
          family(
              "gamma",
              "shape",
              number("%.3g", mean * mean / (sd * sd)),
              "scale",
              number("%.3g", sd * sd / mean),
              "");
    };
  }

  private static String normal(double mean, double sd, String cut) {
    return family("normal", "mean", number("%.3f", mean), "sd", number("%.3f", sd), cut);
  }

  private static String family(
      String id, String first, String one, String second, String other, String more) {
    String numbers = first + ": " + one + ", " + second + ": " + other;
    return "distribution: {" + id + ": {" + numbers + "}" + more + "}";
  }

  private static String correlated(String with, double rank) {
    return "\n    correlated: {" + with + ": " + number("%.2f", rank) + "}";
  }

  private static String number(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }

  private static Message source(VoteCalibration found, RollCalls rolls, String command) {
    VotePenalty penalty = found.request().penalty();
    return Message.of(
        "votes-source",
        "file",
        rolls.file(),
        "cases",
        rolls.listCases().size(),
        "votes",
        found.inSample().score().n(),
        "command",
        command,
        "case-scale",
        Double.toString(penalty.caseScale()));
  }

  private void entry(String name, String value, Message source) {
    Message title = TITLES.getOrDefault(name, Message.verbatim(name));
    text.append("  ").append(name).append(":\n");
    text.append("    title: ").append(scalar(words.say(title))).append('\n');
    text.append("    ").append(value).append('\n');
    text.append("    source: \"").append(quoted(words.say(source))).append("\"\n");
  }

  /** In quotes where YAML would take signs in it for its own. */
  private static String scalar(String text) {
    return PLAIN.matcher(text).matches() ? text : "\"" + quoted(text) + "\"";
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
