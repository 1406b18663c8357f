package org.demarche.report.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.analysis.causes.CausalPaths;
import org.demarche.report.story.CauseWords;
import org.demarche.statistics.Interval;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/** Which kinds of events stand on the way to an outcome over many runs, in words and as records. */
public final class PathsText {
  private static final int MOST = 25;

  private final Words words;
  private final CauseWords named;

  /**
   * Speaks of runs.
   *
   * @param words of the language
   * @param named what events are called
   */
  public PathsText(Words words, CauseWords named) {
    this.words = words;
    this.named = named;
  }

  /** The answer in words, the commonest kinds first. */
  public List<String> lines(CausalPaths.Answer answer, String title, String arm) {
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(Message.of("explain-runs", "title", title, "runs", answer.runs(), "arm", arm)));
    lines.add(
        words.say(
            Message.of(
                "explain-runs-counts",
                "with",
                answer.with(),
                "without",
                answer.without(),
                "missing",
                answer.missing(),
                "pathless",
                answer.pathless())));
    lines.add("");
    if (answer.with() == 0) {
      lines.add(words.say("explain-runs-none"));
      return lines;
    }
    List<CausalPaths.Row> rows = answer.rows();
    lines.addAll(table(rows.subList(0, Math.min(MOST, rows.size()))));
    if (rows.size() > MOST) {
      lines.add(words.say(Message.of("explain-and-more", "count", rows.size() - MOST)));
    }
    lines.add("");
    lines.add(words.say("explain-runs-note"));
    return lines;
  }

  private List<String> table(List<CausalPaths.Row> rows) {
    List<List<String>> table = new ArrayList<>();
    table.add(
        List.of(
            words.say("explain-runs-head-path"),
            words.say("explain-runs-head-with"),
            words.say("explain-runs-head-without"),
            words.say("explain-runs-head-what")));
    for (CausalPaths.Row row : rows) {
      table.add(
          List.of(
              share(row.onPath()),
              share(row.with()),
              share(row.without()),
              named.label(row.example())));
    }
    return table.stream()
        .map(row -> String.format(Locale.ROOT, "%-16s  %-16s  %-16s  %s", row.toArray()))
        .toList();
  }

  private String share(Interval share) {
    return Double.isNaN(share.estimate())
        ? "-"
        : words.say(
            Message.of(
                "explain-share",
                "share",
                new Shown.Percent(share.estimate()),
                "low",
                new Shown.Percent(share.low()),
                "high",
                new Shown.Percent(share.high())));
  }

  /** The answer as it is written to JSON. */
  public Map<String, Object> record(CausalPaths.Answer answer, String outcome, String arm) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("outcome", outcome);
    record.put("arm", arm);
    record.put("runs", answer.runs());
    record.put("with", answer.with());
    record.put("without", answer.without());
    record.put("pathless", answer.pathless());
    record.put("missing", answer.missing());
    record.put("kinds", answer.rows().stream().map(this::row).toList());
    return record;
  }

  private Map<String, Object> row(CausalPaths.Row row) {
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("kind", row.kind().kind().name().toLowerCase(Locale.ROOT));
    record.put("source", named.code(row.kind().source()));
    record.put("what", row.kind().what());
    record.put("target", named.code(row.kind().target()));
    record.put("text", named.label(row.example()));
    record.put("onPath", interval(row.onPath()));
    record.put("with", interval(row.with()));
    record.put("without", interval(row.without()));
    return record;
  }

  private static Map<String, Object> interval(Interval share) {
    Map<String, Object> record = new LinkedHashMap<>();
    if (!Double.isNaN(share.estimate())) {
      record.put("share", share.estimate());
      record.put("low", share.low());
      record.put("high", share.high());
    }
    return record;
  }
}
