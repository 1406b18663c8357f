package org.demarche.evidence.matching;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;

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
   * @param words the language of its titles, sources and comments
   * @throws IllegalArgumentException if no draw was kept
   */
  public static String yaml(
      Match match, Prior prior, Settings settings, Origin origin, Words words) {
    List<Draw> draws = written(match, origin.most());
    if (draws.isEmpty()) {
      throw new IllegalArgumentException("no draw was kept, so there is nothing to write");
    }
    return yaml(
        SET,
        List.of(words.say("match-title"), words.say(source(match, settings, origin))),
        header(match, settings, origin, draws.size()).stream().map(words::say).toList(),
        prior.ids(),
        draws.stream().map(Draw::values).toList());
  }

  /**
   * Writes a fitted set.
   *
   * @param set its id
   * @param named its title and its source
   * @param header comments, a line each
   * @param ids of the fitted numbers
   * @param rows draws, each a value for every id
   */
  public static String yaml(
      String set,
      List<String> named,
      List<String> header,
      List<String> ids,
      List<List<Double>> rows) {
    StringBuilder text = new StringBuilder();
    header.forEach(line -> comment(text, line));
    text.append("fits:\n  ").append(set).append(":\n");
    text.append("    title: ").append(named.get(0)).append('\n');
    text.append("    source: \"").append(quoted(named.get(1))).append("\"\n");
    text.append("    columns:\n");
    ids.forEach(id -> text.append("      - ").append(id).append('\n'));
    text.append("    draws:\n");
    rows.forEach(row -> text.append("      - ").append(row(row)).append('\n'));
    text.append("assumptions:\n");
    for (String id : ids) {
      text.append("  ").append(id).append(": {distribution: {fitted: {set: ").append(set);
      text.append("}}, source: \"data: ").append("fits.").append(set).append("\"}\n");
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

  private static List<Message> header(Match match, Settings settings, Origin origin, int written) {
    return List.of(
        Message.of("match-head"),
        Message.of("match-include"),
        Message.of("match-made-by", "command", origin.command()),
        Message.of("match-version", "version", origin.modelVersion()),
        Message.of(
            "match-tried",
            "draws",
            match.tried(),
            "waves",
            match.waves().size(),
            "kept",
            match.kept().size(),
            "cutoff",
            Shown.Fixed.plain(settings.cutoff()),
            "written",
            written),
        Message.of("match-no-posterior"));
  }

  private static void comment(StringBuilder text, String line) {
    text.append("# ").append(line.replaceAll("[\\p{Cntrl}]", " ")).append('\n');
  }

  private static Message source(Match match, Settings settings, Origin origin) {
    return Message.of(
        "match-source",
        "command",
        origin.command(),
        "kept",
        match.kept().size(),
        "draws",
        match.tried(),
        "cutoff",
        Shown.Fixed.plain(settings.cutoff()));
  }

  private static String quoted(String text) {
    return text.replaceAll("[\\p{Cntrl}\"\\\\]", " ");
  }

  private static String row(List<Double> values) {
    return values.stream().map(FitText::plain).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String plain(double value) {
    return new java.math.BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
  }
}
