package org.demarche.report.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.chart.Estimate;
import org.demarche.chart.kind.PatternsData;
import org.demarche.evidence.patterns.Check;
import org.demarche.evidence.patterns.Pattern;
import org.demarche.evidence.patterns.SeedVerdicts;
import org.demarche.evidence.patterns.Span;
import org.demarche.results.JsonFile;
import org.demarche.words.Message;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/** The patterns as lines, as JSON, and as what the chart draws. */
public final class PatternsInWords {
  /** What the published verdicts stand on; with fewer, shares are too uncertain to fail. */
  private static final int FEWEST_CRISES = 300;

  private PatternsInWords() {}

  /**
   * A line for each pattern and each check, by tag, then the count.
   *
   * @param verdicts what came out on every seed
   * @param crises how many synthetic crises each stands on
   */
  public static List<String> lines(SeedVerdicts verdicts, int crises) {
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
    seeds(verdicts, lines);
    List<Pattern> patterns = verdicts.shown();
    for (Pattern.Tag tag : Pattern.Tag.values()) {
      if (patterns.stream().anyMatch(p -> p.tag() == tag)) {
        lines.add(heading(verdicts, patterns, tag));
        for (int p = 0; p < patterns.size(); p++) {
          if (patterns.get(p).tag() == tag) {
            lines.addAll(lines(verdicts, p, patterns.get(p)));
          }
        }
        lines.add("");
      }
    }
    lines.add("P11 is context and not scored: with US direct military involvement full war .36,");
    lines.add("any agreement .31, unilateral ending .49 (n=39; ICB v14).");
    lines.add("Exploratory model, not a forecast.");
    return lines;
  }

  private static void seeds(SeedVerdicts verdicts, List<String> lines) {
    int count = verdicts.seeds().size();
    if (count == 1) {
      lines.add("One seed (" + verdicts.seeds().get(0) + "): on another, verdicts may differ.");
    } else {
      lines.add(
          count
              + " seeds, "
              + verdicts.seeds().get(0)
              + " to "
              + verdicts.seeds().get(count - 1)
              + ". Shown: the first seed on which a check fails, else the first.");
    }
    lines.add("");
  }

  private static String heading(SeedVerdicts verdicts, List<Pattern> patterns, Pattern.Tag tag) {
    long all = patterns.stream().filter(p -> p.tag() == tag).count();
    String held =
        verdicts.held(tag).stream().map(String::valueOf).collect(Collectors.joining(", "));
    String meaning =
        switch (tag) {
          case INPUT -> "given to the model";
          case FITTED -> "the fit of the numbers in use has seen these";
          case EMERGENT -> "neither given nor fitted, but for what is said below";
        };
    return tag.id().toUpperCase(Locale.ROOT)
        + ": "
        + held
        + " of "
        + all
        + (verdicts.seeds().size() == 1 ? " hold" : " hold, seed by seed")
        + " ("
        + meaning
        + ")";
  }

  private static List<String> lines(SeedVerdicts verdicts, int place, Pattern pattern) {
    List<String> lines = new ArrayList<>();
    int count = verdicts.seeds().size();
    int held = verdicts.held(place);
    String verdict = held == count ? "holds" : "FAILS";
    String often = count == 1 ? "" : "  on " + held + " of " + count + " seeds";
    lines.add("");
    lines.add(
        pattern.id()
            + "  "
            + verdict
            + (held == count ? often : often.replace("on", "holds on"))
            + "  "
            + say(pattern.title())
            + " ["
            + say(pattern.source())
            + "]");
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "   ",
            "check",
            "evidence",
            "model",
            "95% interval",
            "over seeds",
            "accepted",
            "because"));
    for (int c = 0; c < pattern.checks().size(); c++) {
      Check check = pattern.checks().get(c);
      rows.add(
          List.of(
              check.pass() ? "   " : " X ",
              say(check.what()),
              text(check.evidence()),
              number(check.model().estimate()),
              number(check.model().low()) + " to " + number(check.model().high()),
              overSeeds(verdicts.checks(place, c)),
              text(check.accept()),
              say(check.reason())));
    }
    lines.addAll(Texts.table(rows));
    pattern.notes().forEach(note -> lines.add("   " + say(note)));
    return lines;
  }

  /** The lowest and the highest value over the seeds. */
  private static String overSeeds(List<Check> checks) {
    DoubleSummaryStatistics values =
        checks.stream().mapToDouble(c -> c.model().estimate()).summaryStatistics();
    return checks.size() == 1 ? "" : number(values.getMin()) + " to " + number(values.getMax());
  }

  private static String say(Message message) {
    return Words.english().say(message);
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

  /** The shape that the contract of the command states, and what several seeds add. */
  public static String json(SeedVerdicts verdicts) {
    List<Pattern> shown = verdicts.shown();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("seeds", verdicts.seeds());
    List<Map<String, Object>> patterns = new ArrayList<>();
    for (int p = 0; p < shown.size(); p++) {
      patterns.add(json(verdicts, p, shown.get(p)));
    }
    all.put("patterns", patterns);
    return JsonFile.toText(all).strip();
  }

  private static Map<String, Object> json(SeedVerdicts verdicts, int place, Pattern pattern) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", pattern.id());
    object.put("tag", pattern.tag().id());
    object.put("pass", pattern.pass());
    object.put("held", verdicts.held(place));
    List<Map<String, @Nullable Object>> checks = new ArrayList<>();
    for (int c = 0; c < pattern.checks().size(); c++) {
      Map<String, @Nullable Object> check = json(pattern.checks().get(c));
      List<Check> bySeed = verdicts.checks(place, c);
      check.put("held", bySeed.stream().filter(Check::pass).count());
      check.put(
          "values",
          bySeed.stream()
              .map(b -> finite(b.model().estimate()))
              .collect(Collectors.toCollection(ArrayList::new)));
      checks.add(check);
    }
    object.put("checks", checks);
    return object;
  }

  private static Map<String, @Nullable Object> json(Check check) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    Span evidence = check.evidence();
    object.put("what", say(check.what()));
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
  public static PatternsData data(List<Pattern> patterns) {
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
      if (!drawn.isEmpty()) {
        groups.add(new PatternsData.Group(tag.id(), drawn));
      }
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
        say(check.what()),
        evidence,
        new Estimate(held, Math.min(low, held), Math.max(high, held)),
        check.accept().low(),
        check.accept().high(),
        check.pass());
  }
}
