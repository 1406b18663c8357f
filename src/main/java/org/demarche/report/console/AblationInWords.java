package org.demarche.report.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.evidence.ablation.AblationReport;
import org.demarche.evidence.ablation.ParameterCount;
import org.demarche.evidence.ablation.Verdict;
import org.demarche.evidence.mechanisms.Mechanism;
import org.demarche.evidence.skill.GroupScore;
import org.demarche.evidence.skill.ScoreChange;
import org.demarche.evidence.skill.StanceScore;
import org.demarche.results.JsonFile;
import org.demarche.statistics.Interval;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/** What mechanisms are worth, as lines and as JSON. */
public final class AblationInWords {
  private static final int DIGITS = 4;

  private AblationInWords() {}

  /**
   * Returns the lines: a row for each mechanism, by part of the model, then how many of each
   * verdict.
   *
   * @param report what was found
   * @param words of the language
   */
  public static List<String> lines(AblationReport report, Words words) {
    Lines lines = new Lines(words);
    GroupScore full = report.full().overall();
    lines.add(
        Message.of(
            "ablation-heading",
            "cases",
            report.full().cases().size(),
            "rows",
            full.n(),
            "runs",
            report.replications()));
    lines.add(
        Message.of(
            "ablation-full",
            "log",
            Figures.fixed(full.logarithmic().model(), DIGITS),
            "brier",
            Figures.fixed(full.brier().model(), DIGITS)));
    ParameterCount count = report.parameters();
    lines.add(
        Message.of(
            "ablation-parameters",
            "all",
            count.all(),
            "fitted",
            count.fitted(),
            "data",
            count.data(),
            "judgement",
            count.judgement()));
    lines.blank();
    lines.table(rows(report));
    lines.blank();
    verdicts(report, lines);
    lines.blank();
    lines.add(Message.of("ablation-legend", "moved", Figures.fixed(AblationReport.MOVED, 2)));
    return lines.all();
  }

  private static void verdicts(AblationReport report, Lines lines) {
    for (Verdict verdict : Verdict.values()) {
      List<Message> those =
          report.rows().stream()
              .filter(row -> row.verdict() == verdict)
              .map(row -> Message.verbatim(row.of().id()))
              .toList();
      if (!those.isEmpty()) {
        lines.add(
            Message.of(
                "ablation-count",
                "verdict",
                name(verdict),
                "count",
                those.size(),
                "mechanisms",
                Shown.Row.of(those)));
      }
    }
  }

  private static List<List<?>> rows(AblationReport report) {
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Message.of("ablation-without"),
            Message.of("ablation-id"),
            Message.of("ablation-numbers"),
            Message.of("ablation-log"),
            Message.of("ablation-interval"),
            Message.of("ablation-brier"),
            Message.of("ablation-interval"),
            Message.of("ablation-stances"),
            Message.of("ablation-interval"),
            Message.of("ablation-moved"),
            Message.of("ablation-verdict"),
            Message.of("ablation-groups")));
    for (Mechanism.Submodel part : Mechanism.Submodel.values()) {
      List<AblationReport.Row> own =
          report.rows().stream().filter(row -> row.of().part() == part).toList();
      if (!own.isEmpty()) {
        rows.add(List.of(part.title()));
        own.forEach(row -> rows.add(row(row)));
      }
    }
    return rows;
  }

  private static List<?> row(AblationReport.Row row) {
    ScoreChange change = row.change();
    return List.of(
        Message.of("ablation-row", "title", row.of().title()),
        row.of().id(),
        row.of().parameters().size(),
        signed(change.overall().logarithmic()),
        range(change.overall().logarithmic()),
        signed(change.overall().brier()),
        range(change.overall().brier()),
        signed(change.stances().logarithmic()),
        range(change.stances().logarithmic()),
        Message.of("ablation-of", "moved", row.moved(), "all", change.shifts().size()),
        name(row.verdict()),
        groups(change));
  }

  /** The groups whose logarithmic score changes beyond noise. */
  private static Shown groups(ScoreChange change) {
    List<Message> those = new ArrayList<>();
    change
        .groups()
        .forEach(
            (group, by) -> {
              Interval score = by.logarithmic();
              if (score.low() > 0 || score.high() < 0) {
                those.add(
                    Message.of(
                        "ablation-group",
                        "group",
                        Message.of("skill-group-name", "group", new Shown.Case(group.id())),
                        "change",
                        signed(score)));
              }
            });
    return Shown.Row.of(those);
  }

  private static Message name(Verdict verdict) {
    return Message.of("ablation-verdict-name", "verdict", new Shown.Case(verdict.id()));
  }

  private static Shown signed(Interval interval) {
    return new Shown.Signed(interval.estimate(), DIGITS);
  }

  private static Object range(Interval interval) {
    return interval.isDefined()
        ? Message.of(
            "skill-range",
            "low",
            new Shown.Signed(interval.low(), DIGITS),
            "high",
            new Shown.Signed(interval.high(), DIGITS))
        : "";
  }

  /** The same as JSON. */
  public static String json(AblationReport report, Words words) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("cases", report.full().cases().size());
    all.put("replications", report.replications());
    ParameterCount count = report.parameters();
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("all", count.all());
    parameters.put("fitted", count.fitted());
    parameters.put("data", count.data());
    parameters.put("judgement", count.judgement());
    all.put("parameters", parameters);
    GroupScore full = report.full().overall();
    Map<String, @Nullable Object> scores = new LinkedHashMap<>();
    scores.put("n", full.n());
    scores.put("logScore", number(full.logarithmic().model()));
    scores.put("brier", number(full.brier().model()));
    for (StanceScore stance : report.full().stances()) {
      scores.put("stancesDay" + stance.day(), number(stance.model()));
    }
    all.put("full", scores);
    all.put("mechanisms", report.rows().stream().map(row -> json(row, words)).toList());
    return JsonFile.toText(all);
  }

  private static Map<String, Object> json(AblationReport.Row row, Words words) {
    ScoreChange change = row.change();
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", row.of().id());
    object.put("part", words.say(row.of().part().title()));
    object.put("title", words.say(row.of().title()));
    object.put("parameters", row.of().parameters());
    object.put("values", row.of().values());
    object.putAll(json(change.overall()));
    object.put("stances", json(change.stances()));
    List<Object> groups = new ArrayList<>();
    change
        .groups()
        .forEach(
            (group, by) -> {
              Map<String, Object> entry = new LinkedHashMap<>();
              entry.put("group", group.id());
              entry.putAll(json(by));
              groups.add(entry);
            });
    object.put("groups", groups);
    object.put("moved", row.moved());
    object.put("shifts", change.shifts());
    object.put("verdict", row.verdict().id());
    return object;
  }

  private static Map<String, Object> json(ScoreChange.Change change) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("n", change.n());
    object.put("logScore", json(change.logarithmic()));
    object.put("brier", json(change.brier()));
    return object;
  }

  private static Map<String, @Nullable Object> json(Interval interval) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("change", number(interval.estimate()));
    object.put("low", number(interval.low()));
    object.put("high", number(interval.high()));
    return object;
  }

  private static @Nullable Double number(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
