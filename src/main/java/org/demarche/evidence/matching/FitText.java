package org.demarche.evidence.matching;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The kept draws as a file that a scenario can include: a fitted set and who takes from it. */
public final class FitText {
  private static final String SET = "patterns";

  private FitText() {}

  /**
   * Who made a set, and of what.
   *
   * @param command the command line
   * @param modelVersion the version of the model
   * @param most draws that the file shall hold at most, evenly taken from those kept
   */
  public record Origin(String command, String modelVersion, int most) {}

  /**
   * Writes the file.
   *
   * @param match at least one draw kept
   * @param prior whose numbers were fitted
   * @param settings of the search
   * @param origin for the header and the sources
   * @throws IllegalArgumentException if no draw was kept
   */
  public static String yaml(Match match, Prior prior, Settings settings, Origin origin) {
    List<Draw> draws = written(match, origin.most());
    if (draws.isEmpty()) {
      throw new IllegalArgumentException("no draw was kept, so there is nothing to write");
    }
    StringBuilder text = new StringBuilder();
    header(text, match, settings, origin, draws.size());
    text.append("fits:\n  ").append(SET).append(":\n");
    text.append("    title: Draws that history matching kept\n");
    text.append("    source: \"").append(source(match, settings, origin)).append("\"\n");
    text.append("    columns:\n");
    prior.ids().forEach(id -> text.append("      - ").append(id).append('\n'));
    text.append("    draws:\n");
    draws.forEach(draw -> text.append("      - ").append(row(draw)).append('\n'));
    text.append("assumptions:\n");
    for (String id : prior.ids()) {
      text.append("  ").append(id).append(": {distribution: {fitted: {set: ").append(SET);
      text.append("}}, source: \"data: fits.").append(SET).append("\"}\n");
    }
    return text.toString();
  }

  /** Returns the kept draws that a file holds: each once, evenly taken where they are too many. */
  static List<Draw> written(Match match, int most) {
    List<Draw> kept = match.kept();
    return kept.size() <= most
        ? kept
        : IntStream.range(0, most)
            .mapToObj(k -> kept.get((int) ((long) k * kept.size() / most)))
            .toList();
  }

  private static void header(
      StringBuilder text, Match match, Settings settings, Origin origin, int written) {
    comment(text, "Draws of the model's own numbers that the patterns of crises do not rule out.");
    comment(text, "A scenario takes one of them for each world:  include: [this file]");
    comment(text, "Made by:  " + origin.command());
    comment(text, "Model version:  " + origin.modelVersion());
    comment(
        text,
        String.format(
            Locale.ROOT,
            "Tried %d draws in %d waves, kept %d below an implausibility of %s; %d stand here.",
            match.tried(),
            match.waves().size(),
            match.kept().size(),
            plain(settings.cutoff()),
            written));
    comment(text, "A set, not a posterior: its rows are alike, and their number means nothing.");
  }

  private static void comment(StringBuilder text, String line) {
    text.append("# ").append(line.replaceAll("[\\p{Cntrl}]", " ")).append('\n');
  }

  private static String source(Match match, Settings settings, Origin origin) {
    String command = origin.command().replaceAll("[\\p{Cntrl}\"\\\\]", " ");
    return "data: "
        + command
        + "; "
        + match.kept().size()
        + " of "
        + match.tried()
        + " draws kept, implausibility below "
        + plain(settings.cutoff())
        + " on the emergent patterns";
  }

  private static String row(Draw draw) {
    return draw.values().stream().map(FitText::plain).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String plain(double value) {
    return new java.math.BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }
}
