package org.demarche.report.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.evidence.background.Band;
import org.demarche.evidence.background.Contrasted;
import org.demarche.evidence.background.Group;
import org.demarche.results.JsonFile;
import org.demarche.statistics.Interval;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/** A scenario beside its quiet world, as lines and as JSON. */
public final class BackgroundInWords {
  private static final double DAYS_IN_YEAR = 365;
  private static final double FIRST_DAYS = 2;

  private BackgroundInWords() {}

  /**
   * Returns the lines.
   *
   * @param found by title of the scenario; several are pooled
   * @param words of the language
   */
  public static List<String> lines(Map<String, Contrasted> found, Words words) {
    Lines lines = new Lines(words);
    if (found.size() == 1) {
      found.keySet().forEach(title -> lines.add(title));
    } else {
      lines.table(scenarios(found));
      lines.blank();
    }
    tell(Contrasted.pool(List.copyOf(found.values())), lines);
    return lines.all();
  }

  private static List<List<?>> scenarios(Map<String, Contrasted> found) {
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Message.of("background-head-scenario"),
            Message.of("background-head-outside"),
            Message.of("background-head-same"),
            Message.of("background-head-traced")));
    found.forEach(
        (title, both) ->
            rows.add(
                List.of(
                    title,
                    Figures.fixed(both.outside().size(), 0),
                    Message.of(
                        "background-of",
                        "part",
                        both.indifferent().size(),
                        "whole",
                        both.headlines().size()),
                    Figures.percent(both.traced()))));
    return rows;
  }

  private static void tell(Contrasted both, Lines lines) {
    lines.add(
        Message.of(
            "background-runs",
            "runs",
            both.replications(),
            "days",
            Figures.fixed(both.years() * DAYS_IN_YEAR, 0)));
    int failed = 2 * both.replications() - both.finished().get(0) - both.finished().get(1);
    if (failed > 0) {
      lines.add(Message.of("background-failed", "count", failed));
    }
    tables(both)
        .forEach(
            table -> {
              lines.blank();
              lines.table(table);
            });
    lines.blank();
    verdict(both, lines);
  }

  private static List<List<List<?>>> tables(Contrasted both) {
    List<List<List<?>>> tables = new ArrayList<>();
    tables.add(counts(both));
    for (Group group : Group.values()) {
      if (both.dyads().get(group.ordinal()) > 0) {
        tables.add(rates(both, group));
      }
    }
    tables.add(outcomes(both));
    tables.add(
        pairs(
            both.origins(),
            Message.of("background-head-origin", "day", Figures.fixed(FIRST_DAYS, 0))));
    tables.add(
        pairs(
            both.oddities().stream().filter(Contrasted.Pairwise::share).toList(),
            Message.of("background-head-oddity")));
    tables.add(
        pairs(
            both.oddities().stream().filter(each -> !each.share()).toList(),
            Message.of("background-head-oddity-mean")));
    return tables;
  }

  private static void verdict(Contrasted both, Lines lines) {
    String same =
        both.indifferent().stream()
            .map(Contrasted.Difference::id)
            .collect(Collectors.joining(", "));
    lines.add(
        same.isEmpty()
            ? Message.of("background-indifferent-none")
            : Message.of("background-indifferent", "outcomes", same));
    lines.add(Message.of("background-outside", "count", both.outside().size()));
  }

  private static List<List<?>> counts(Contrasted both) {
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Message.of("background-head-conduct"),
            Message.of("background-head-full"),
            Message.of("background-head-quiet")));
    for (Contrasted.Rate rate : both.rates()) {
      if (rate.group() == Group.ALL) {
        rows.add(
            List.of(rate.conduct().title(), interval(rate.perRun()), interval(rate.perRunQuiet())));
      }
    }
    return rows;
  }

  private static List<List<?>> rates(Contrasted both, Group group) {
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Message.of(
                "background-group-dyads",
                "group",
                group.title(),
                "dyads",
                both.dyads().get(group.ordinal())),
            Message.of("background-head-full"),
            Message.of("background-head-quiet"),
            Message.of("background-head-band"),
            Message.of("background-head-rates")));
    for (Contrasted.Rate rate : both.rates()) {
      if (rate.group() == group) {
        rows.add(
            List.of(
                rate.conduct().title(),
                small(rate.perYear().estimate()),
                smallInterval(rate.perYearQuiet()),
                rate.band().map(BackgroundInWords::band).orElse(Message.of("background-none")),
                verdict(rate.verdict())));
      }
    }
    return rows;
  }

  private static Message band(Band band) {
    return Message.of("background-band", "low", small(band.low()), "high", small(band.high()));
  }

  private static Message verdict(Optional<Band.Verdict> verdict) {
    return verdict
        .map(
            v ->
                switch (v) {
                  case WITHIN -> Message.of("background-verdict-within");
                  case BELOW -> Message.of("background-verdict-below");
                  case ABOVE -> Message.of("background-verdict-above");
                })
        .orElse(Message.of("background-none"));
  }

  private static List<List<?>> outcomes(Contrasted both) {
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Message.of("background-head-outcome"),
            Message.of("background-head-full"),
            Message.of("background-head-quiet"),
            Message.of("background-head-difference"),
            ""));
    for (Contrasted.Difference each : both.headlines()) {
      rows.add(
          List.of(
              each.title(),
              Figures.fine(each.full().estimate()),
              Figures.fine(each.quiet().estimate()),
              interval(each.difference()),
              each.differs() ? Message.of("background-differs") : Message.of("background-same")));
    }
    return rows;
  }

  private static List<List<?>> pairs(List<Contrasted.Pairwise> pairs, Message head) {
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(head, Message.of("background-head-full"), Message.of("background-head-quiet")));
    pairs.forEach(
        each -> rows.add(List.of(each.title(), interval(each.full()), interval(each.quiet()))));
    return rows;
  }

  private static Object interval(Interval interval) {
    if (Double.isNaN(interval.estimate())) {
      return Message.of("background-none");
    }
    return Double.isNaN(interval.low())
        ? Figures.number(interval.estimate())
        : Message.of(
            "background-interval",
            "estimate",
            Figures.number(interval.estimate()),
            "low",
            Figures.number(interval.low()),
            "high",
            Figures.number(interval.high()));
  }

  private static Object smallInterval(Interval interval) {
    return Double.isNaN(interval.low())
        ? small(interval.estimate())
        : Message.of(
            "background-interval",
            "estimate",
            small(interval.estimate()),
            "low",
            small(interval.low()),
            "high",
            small(interval.high()));
  }

  /** Rates per dyad and year are small: two digits that say something. */
  private static Shown small(double value) {
    if (value == 0 || !Double.isFinite(value)) {
      return Figures.fixed(value, 0);
    }
    int magnitude = (int) Math.floor(Math.log10(Math.abs(value)));
    return Figures.fixed(value, Math.max(0, Math.min(6, 1 - magnitude)));
  }

  /**
   * The comparison as JSON: of one scenario itself, of several each under its title in {@code
   * scenarios}, and all {@code pooled}.
   *
   * @param found by title of the scenario
   * @param words of the language
   */
  public static String json(Map<String, Contrasted> found, Words words) {
    Map<String, Object> pooled = object(Contrasted.pool(List.copyOf(found.values())), words);
    if (found.size() == 1) {
      return JsonFile.toText(pooled);
    }
    Map<String, Object> scenarios = new LinkedHashMap<>();
    found.forEach((title, both) -> scenarios.put(title, object(both, words)));
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("scenarios", scenarios);
    all.put("pooled", pooled);
    return JsonFile.toText(all);
  }

  private static Map<String, Object> object(Contrasted both, Words words) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("replications", both.replications());
    object.put("finished", both.finished());
    object.put("years", both.years());
    Map<String, Object> dyads = new LinkedHashMap<>();
    for (Group group : Group.values()) {
      dyads.put(group.id(), both.dyads().get(group.ordinal()));
    }
    object.put("dyads", dyads);
    object.put("rates", both.rates().stream().map(BackgroundInWords::json).toList());
    object.put("outcomes", both.outcomes().stream().map(o -> json(o, words)).toList());
    object.put("origins", both.origins().stream().map(o -> json(o, words)).toList());
    object.put("counts", both.oddities().stream().map(o -> json(o, words)).toList());
    return object;
  }

  private static Map<String, @Nullable Object> json(Contrasted.Rate rate) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("conduct", rate.conduct().id());
    object.put("dyads", rate.group().id());
    object.put("perRun", json(rate.perRun()));
    object.put("perRunQuiet", json(rate.perRunQuiet()));
    object.put("perYear", json(rate.perYear()));
    object.put("perYearQuiet", json(rate.perYearQuiet()));
    object.put("low", rate.band().map(Band::low).orElse(null));
    object.put("high", rate.band().map(Band::high).orElse(null));
    object.put("within", rate.verdict().map(v -> v == Band.Verdict.WITHIN).orElse(null));
    return object;
  }

  private static Map<String, Object> json(Contrasted.Difference each, Words words) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", each.id());
    object.put("title", words.say(each.title()));
    object.put("headline", each.headline());
    object.put("with", json(each.full()));
    object.put("without", json(each.quiet()));
    object.put("difference", json(each.difference()));
    object.put("differs", each.differs());
    return object;
  }

  private static Map<String, Object> json(Contrasted.Pairwise each, Words words) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", each.id());
    object.put("title", words.say(each.title()));
    object.put("share", each.share());
    object.put("with", json(each.full()));
    object.put("without", json(each.quiet()));
    return object;
  }

  private static Map<String, @Nullable Object> json(Interval interval) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("estimate", number(interval.estimate()));
    object.put("low", number(interval.low()));
    object.put("high", number(interval.high()));
    return object;
  }

  private static @Nullable Double number(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
