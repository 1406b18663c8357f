package org.demarche.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.PatternsData;
import org.demarche.evidence.patterns.Check;
import org.demarche.evidence.patterns.Pattern;
import org.demarche.evidence.patterns.Span;
import org.demarche.results.JsonFile;
import org.jspecify.annotations.Nullable;

/** The patterns as lines, as JSON, and as what the chart draws. */
final class PatternsInWords {
  /** What the published verdicts stand on; with fewer, shares are too uncertain to fail. */
  private static final int FEWEST_CRISES = 300;

  private PatternsInWords() {}

  /**
   * A line for each pattern and each check, input and emergent apart, then the count.
   *
   * @param patterns what came out
   * @param crises how many synthetic crises it stands on
   */
  static List<String> lines(List<Pattern> patterns, int crises) {
    List<String> lines = new ArrayList<>();
    if (crises < FEWEST_CRISES) {
      lines.add(
          "Only " + crises + " crises: these verdicts lack power. What holds may do so because");
      lines.add(
          "little is known, what fails may by chance. From --crises "
              + FEWEST_CRISES
              + " on they can be read.");
      lines.add("");
    }
    for (Pattern.Tag tag : Pattern.Tag.values()) {
      List<Pattern> tagged = patterns.stream().filter(p -> p.tag() == tag).toList();
      long passed = tagged.stream().filter(Pattern::pass).count();
      lines.add(
          tag.id().toUpperCase(Locale.ROOT) + ": " + passed + " of " + tagged.size() + " hold");
      tagged.forEach(pattern -> lines.addAll(lines(pattern)));
      lines.add("");
    }
    lines.add("P11 is context and not scored: with US direct military involvement full war .36,");
    lines.add("any agreement .31, unilateral ending .49 (n=39; ICB v14).");
    lines.add("Exploratory model, not a forecast.");
    return lines;
  }

  private static List<String> lines(Pattern pattern) {
    List<String> lines = new ArrayList<>();
    String verdict = pattern.pass() ? "holds" : "FAILS";
    lines.add("");
    lines.add(
        pattern.id() + "  " + verdict + "  " + pattern.title() + " [" + pattern.source() + "]");
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("   ", "check", "evidence", "model", "95% interval", "accepted", "because"));
    for (Check check : pattern.checks()) {
      rows.add(
          List.of(
              check.pass() ? "   " : " X ",
              check.what(),
              text(check.evidence()),
              number(check.model().estimate()),
              number(check.model().low()) + " to " + number(check.model().high()),
              text(check.accept()),
              check.reason()));
    }
    lines.addAll(Texts.table(rows));
    pattern.notes().forEach(note -> lines.add("   " + note));
    return lines;
  }

  private static String text(Span span) {
    return span.isPoint() ? number(span.low()) : number(span.low()) + " to " + number(span.high());
  }

  private static String number(double value) {
    if (!Double.isFinite(value)) {
      return "?";
    }
    double size = Math.abs(value);
    String format = size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.3f";
    return value == Math.rint(value) && size < 1000
        ? String.format(Locale.ROOT, "%.0f", value + 0.0)
        : String.format(Locale.ROOT, format, value);
  }

  /** The shape that the contract of the command states. */
  static String json(List<Pattern> patterns) {
    return JsonFile.toText(
            Map.of("patterns", patterns.stream().map(PatternsInWords::json).toList()))
        .strip();
  }

  private static Map<String, Object> json(Pattern pattern) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", pattern.id());
    object.put("tag", pattern.tag().id());
    object.put("pass", pattern.pass());
    object.put("checks", pattern.checks().stream().map(PatternsInWords::json).toList());
    return object;
  }

  private static Map<String, @Nullable Object> json(Check check) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    Span evidence = check.evidence();
    object.put("what", check.what());
    object.put("evidence", evidence.isPoint() ? finite(evidence.low()) : ends(evidence));
    object.put("value", finite(check.model().estimate()));
    object.put("low", finite(check.model().low()));
    object.put("high", finite(check.model().high()));
    object.put("accept", ends(check.accept()));
    object.put("pass", check.pass());
    return object;
  }

  private static List<@Nullable Double> ends(Span span) {
    return Arrays.asList(finite(span.low()), finite(span.high()));
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? (Double) (value + 0.0) : null;
  }

  /** What the chart draws; a check without a value cannot be drawn. */
  static PatternsData data(List<Pattern> patterns) {
    List<PatternsData.Group> groups = new ArrayList<>();
    for (Pattern.Tag tag : Pattern.Tag.values()) {
      List<PatternsData.Pattern> drawn =
          patterns.stream()
              .filter(pattern -> pattern.tag() == tag)
              .map(
                  pattern ->
                      new PatternsData.Pattern(
                          pattern.id(),
                          pattern.checks().stream().map(PatternsInWords::drawn).toList()))
              .toList();
      groups.add(new PatternsData.Group(tag.id(), drawn));
    }
    return new PatternsData(groups);
  }

  private static PatternsData.Check drawn(Check check) {
    double value = check.model().estimate();
    double held = Double.isFinite(value) ? value : check.accept().high();
    double low = Double.isFinite(check.model().low()) ? check.model().low() : held;
    double high = Double.isFinite(check.model().high()) ? check.model().high() : held;
    double evidence = (check.evidence().low() + check.evidence().high()) / 2;
    return new PatternsData.Check(
        check.what(),
        evidence,
        new Estimate(held, Math.min(low, held), Math.max(high, held)),
        check.accept().low(),
        check.accept().high(),
        check.pass());
  }
}
