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
import org.demarche.words.Shown;
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
   * @param words of the language
   */
  public static List<String> lines(SeedVerdicts verdicts, int crises, Words words) {
    Lines lines = new Lines(words);
    if (crises < FEWEST_CRISES) {
      lines.add(
          Message.of(
              "validation-few",
              "crises",
              String.valueOf(crises),
              "fewest",
              String.valueOf(FEWEST_CRISES)));
      lines.blank();
    }
    seeds(verdicts, lines);
    List<Pattern> patterns = verdicts.shown();
    for (Pattern.Tag tag : Pattern.Tag.values()) {
      if (patterns.stream().anyMatch(p -> p.tag() == tag)) {
        lines.add(heading(verdicts, patterns, tag));
        for (int p = 0; p < patterns.size(); p++) {
          if (patterns.get(p).tag() == tag) {
            add(lines, verdicts, p, patterns.get(p));
          }
        }
        lines.blank();
      }
    }
    lines.add(Message.of("validation-context"));
    lines.add(Message.of("validation-exploratory"));
    return lines.all();
  }

  private static void seeds(SeedVerdicts verdicts, Lines lines) {
    int count = verdicts.seeds().size();
    if (count == 1) {
      lines.add(Message.of("validation-one-seed", "seed", String.valueOf(verdicts.seeds().get(0))));
    } else {
      lines.add(
          Message.of(
              "validation-seeds",
              "count",
              count,
              "first",
              String.valueOf(verdicts.seeds().get(0)),
              "last",
              String.valueOf(verdicts.seeds().get(count - 1))));
    }
    lines.blank();
  }

  private static Message heading(SeedVerdicts verdicts, List<Pattern> patterns, Pattern.Tag tag) {
    long all = patterns.stream().filter(p -> p.tag() == tag).count();
    String held =
        verdicts.held(tag).stream().map(String::valueOf).collect(Collectors.joining(", "));
    return Message.of(
        "validation-tag",
        "tag",
        tag.id().toUpperCase(Locale.ROOT),
        "held",
        held,
        "all",
        all,
        "seeds",
        verdicts.seeds().size(),
        "meaning",
        new Shown.Case(tag.id()));
  }

  private static void add(Lines lines, SeedVerdicts verdicts, int place, Pattern pattern) {
    int count = verdicts.seeds().size();
    int held = verdicts.held(place);
    lines.blank();
    lines.add(
        Message.of(
            "validation-pattern",
            "id",
            pattern.id(),
            "verdict",
            new Shown.Case(held == count ? "holds" : "fails"),
            "held",
            held,
            "seeds",
            count,
            "title",
            pattern.title(),
            "source",
            pattern.source()));
    lines.table(checks(verdicts, place, pattern));
    pattern.notes().forEach(note -> lines.add(Message.of("validation-note", "note", note)));
  }

  private static List<List<?>> checks(SeedVerdicts verdicts, int place, Pattern pattern) {
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "   ",
            Message.of("validation-check"),
            Message.of("validation-evidence"),
            Message.of("validation-model"),
            Message.of("validation-interval"),
            Message.of("validation-over-seeds"),
            Message.of("validation-accepted"),
            Message.of("validation-because")));
    for (int c = 0; c < pattern.checks().size(); c++) {
      Check check = pattern.checks().get(c);
      rows.add(
          List.of(
              check.pass() ? "   " : " X ",
              check.what(),
              text(check.evidence()),
              number(check.model().estimate()),
              range(check.model().low(), check.model().high()),
              overSeeds(verdicts.checks(place, c)),
              text(check.accept()),
              check.reason()));
    }
    return rows;
  }

  /** The lowest and the highest value over the seeds. */
  private static Object overSeeds(List<Check> checks) {
    DoubleSummaryStatistics values =
        checks.stream().mapToDouble(c -> c.model().estimate()).summaryStatistics();
    return checks.size() == 1 ? "" : range(values.getMin(), values.getMax());
  }

  private static Message range(double low, double high) {
    return Message.of("validation-range", "low", number(low), "high", number(high));
  }

  private static Object text(Span span) {
    return span.isPoint() ? number(span.low()) : range(span.low(), span.high());
  }

  private static Shown number(double value) {
    return Figures.finest(value);
  }

  /** The shape that the contract of the command states, and what several seeds add. */
  public static String json(SeedVerdicts verdicts, Words words) {
    List<Pattern> shown = verdicts.shown();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("seeds", verdicts.seeds());
    List<Map<String, Object>> patterns = new ArrayList<>();
    for (int p = 0; p < shown.size(); p++) {
      patterns.add(json(verdicts, p, shown.get(p), words));
    }
    all.put("patterns", patterns);
    return JsonFile.toText(all).strip();
  }

  private static Map<String, Object> json(
      SeedVerdicts verdicts, int place, Pattern pattern, Words words) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", pattern.id());
    object.put("tag", pattern.tag().id());
    object.put("pass", pattern.pass());
    object.put("held", verdicts.held(place));
    List<Map<String, @Nullable Object>> checks = new ArrayList<>();
    for (int c = 0; c < pattern.checks().size(); c++) {
      Map<String, @Nullable Object> check = json(pattern.checks().get(c), words);
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

  private static Map<String, @Nullable Object> json(Check check, Words words) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    Span evidence = check.evidence();
    object.put("what", words.say(check.what()));
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
  public static PatternsData data(List<Pattern> patterns, Words words) {
    List<PatternsData.Group> groups = new ArrayList<>();
    for (Pattern.Tag tag : Pattern.Tag.values()) {
      List<PatternsData.Pattern> drawn =
          patterns.stream()
              .filter(pattern -> pattern.tag() == tag)
              .map(
                  pattern ->
                      new PatternsData.Pattern(
                          pattern.id(),
                          pattern.checks().stream().map(c -> drawn(c, words)).toList()))
              .toList();
      if (!drawn.isEmpty()) {
        groups.add(new PatternsData.Group(tag.id(), drawn));
      }
    }
    return new PatternsData(groups);
  }

  private static PatternsData.Check drawn(Check check, Words words) {
    double value = check.model().estimate();
    double held = Double.isFinite(value) ? value : check.accept().high();
    double low = Double.isFinite(check.model().low()) ? check.model().low() : held;
    double high = Double.isFinite(check.model().high()) ? check.model().high() : held;
    double evidence = (check.evidence().low() + check.evidence().high()) / 2;
    return new PatternsData.Check(
        words.say(check.what()),
        evidence,
        new Estimate(held, Math.min(low, held), Math.max(high, held)),
        check.accept().low(),
        check.accept().high(),
        check.pass());
  }
}
