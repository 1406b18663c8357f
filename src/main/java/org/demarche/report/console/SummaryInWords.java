package org.demarche.report.console;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Claims;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.Samplers;
import org.demarche.report.Standings;
import org.demarche.results.Manifest;
import org.demarche.results.RunDescription;
import org.demarche.results.RunFolder;
import org.demarche.results.RunSummary;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/** A finished run in a screenful: shares by arm, the biggest differences, and what to open. */
public final class SummaryInWords {
  private static final int OUTCOMES_SHOWN = 6;
  private static final int DIFFERENCES_SHOWN = 8;
  private static final String REPORT = "report.html";

  private final RunFolder folder;
  private final RunSummary summary;
  private final List<String> lines = new ArrayList<>();

  private SummaryInWords(RunFolder folder) {
    this.folder = folder;
    this.summary = folder.readSummary();
  }

  /** Returns the lines. */
  public static List<String> lines(RunFolder folder) {
    SummaryInWords words = new SummaryInWords(folder);
    words.heading();
    words.estimates();
    words.differences();
    words.saved();
    words.split();
    words.whatToOpen();
    return words.lines;
  }

  private void heading() {
    Manifest manifest = folder.manifest();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: %s, %s each, seed %d, %.1f s",
            summary.title(),
            Texts.count(summary.arms().size(), "arm"),
            Texts.count(summary.stopped().n(), "replication"),
            summary.seed(),
            manifest.times().seconds()));
    if (!summary.design().equals(LatinHypercube.ID)) {
      lines.add("Design: " + Words.english().say(Samplers.get(summary.design()).title()) + ".");
    }
    if (summary.stopped().reason().equals(RunSummary.Stopped.CAP)) {
      lines.add("The precision asked for was not reached within the replications allowed:");
      summary.stopped().precision().stream()
          .filter(r -> !r.isEnough())
          .forEach(
              r ->
                  lines.add(
                      "  "
                          + outcomeTitle(r.outcome())
                          + ": plus or minus "
                          + halfWidth(r.reached())
                          + " in "
                          + title(r.arm())
                          + ", asked for "
                          + halfWidth(r.wanted())));
      if (summary.stopped().precision().stream().allMatch(RunSummary.Reached::isEnough)) {
        lines.add("  every interval was narrow enough at the end, but not at six looks in a row");
      }
    }
  }

  private static String halfWidth(@Nullable Double width) {
    return width == null ? "an unknown amount" : String.format(Locale.ROOT, "%.3g", width);
  }

  private List<RunDescription.OutcomeEntry> headlines() {
    List<RunDescription.OutcomeEntry> all = folder.run().outcomes();
    List<RunDescription.OutcomeEntry> lead =
        all.stream().filter(RunDescription.OutcomeEntry::headline).toList();
    return lead.isEmpty() ? all : lead;
  }

  private void estimates() {
    List<RunDescription.OutcomeEntry> headlines = headlines();
    int shown = Math.min(OUTCOMES_SHOWN, headlines.size());
    for (RunDescription.OutcomeEntry outcome : headlines.subList(0, shown)) {
      lines.add("");
      lines.add(
          outcome.title() + (outcome.share() ? ", share of runs" : ", mean") + " (95% interval)");
      List<List<String>> rows = new ArrayList<>();
      for (Map.Entry<String, RunSummary.ArmSummary> arm : summary.arms().entrySet()) {
        RunSummary.@Nullable Estimate e = arm.getValue().outcomes().get(outcome.id());
        if (e != null) {
          rows.add(
              List.of(
                  "  " + arm.getValue().title(),
                  value(outcome, e.estimate()),
                  value(outcome, e.interval().get(0))
                      + " to "
                      + value(outcome, e.interval().get(1)),
                  Standings.rank(summary, outcome.id(), arm.getKey()),
                  e.missing() > 0 ? "(" + Texts.count(e.n(), "run") + " with a value)" : ""));
        }
      }
      lines.addAll(Texts.table(rows));
    }
    if (shown < headlines.size()) {
      lines.add("  and " + Texts.count(headlines.size() - shown, "further headline outcome"));
    }
    if (!summary.best().isEmpty()) {
      lines.add("");
      lines.add("Highest, lowest, either, neither: what the runs leave possible among all arms on");
      lines.add("average (95%, all arms at once); \"the\" where no other arm may be.");
    }
  }

  private static String value(RunDescription.OutcomeEntry outcome, @Nullable Double value) {
    return outcome.share() ? Texts.percent(value) : Texts.number(value);
  }

  private void differences() {
    if (summary.arms().size() < 2) {
      return;
    }
    String reference = title(summary.reference());
    List<RunSummary.Difference> compared =
        summary.comparisons().stream()
            .filter(d -> isHeadlineShare(d.outcome()) && d.difference() != null)
            .toList();
    List<RunSummary.Difference> clear =
        compared.stream()
            .filter(SummaryInWords::isClear)
            .sorted(Comparator.comparingDouble(SummaryInWords::size).reversed())
            .limit(DIFFERENCES_SHOWN)
            .toList();
    if (compared.isEmpty() && headlines().stream().noneMatch(RunDescription.OutcomeEntry::share)) {
      return;
    }
    lines.add("");
    if (clear.isEmpty()) {
      boolean enough = compared.stream().anyMatch(d -> d.n() >= Claims.COMPARED_FROM);
      String hidden =
          compared.stream().allMatch(SummaryInWords::wouldShow)
              ? "."
              : "; at so few runs large differences may not show.";
      lines.add(
          enough
              ? "No headline share differs clearly from " + reference + hidden
              : "Too few runs to tell any arm from " + reference + ".");
      return;
    }
    lines.add("Biggest differences from " + reference + " (intervals that hold at once)");
    List<List<String>> rows = new ArrayList<>();
    for (RunSummary.Difference d : clear) {
      rows.add(
          List.of(
              "  " + title(d.arm()),
              outcomeTitle(d.outcome()),
              points(d.difference()) + " points",
              "(" + points(d.interval().get(0)) + " to " + points(d.interval().get(1)) + ")"));
    }
    lines.addAll(Texts.table(rows));
  }

  /** What common random numbers were worth: how much wider differences would be without them. */
  private void saved() {
    List<List<String>> rows = new ArrayList<>();
    for (RunDescription.OutcomeEntry outcome : headlines()) {
      String share = Standings.saved(summary, outcome.id());
      if (!share.isEmpty() && rows.size() < OUTCOMES_SHOWN) {
        rows.add(List.of("  " + outcome.title(), share));
      }
    }
    if (!rows.isEmpty()) {
      lines.add("");
      lines.add("Variance of differences that common worlds and chance took away (95% interval),");
      lines.add("least to most over the arms");
      lines.addAll(Texts.table(rows));
    }
  }

  /** Of a two-level design: how much of the variance of single runs lies between worlds. */
  private void split() {
    List<List<String>> rows = new ArrayList<>();
    RunSummary.@Nullable ArmSummary reference = summary.arms().get(summary.reference());
    for (RunDescription.OutcomeEntry outcome : headlines()) {
      RunSummary.@Nullable Estimate estimate =
          reference == null ? null : reference.outcomes().get(outcome.id());
      RunSummary.@Nullable Split split = estimate == null ? null : estimate.split();
      if (split != null && rows.size() < OUTCOMES_SHOWN) {
        String limits =
            Texts.percent(split.interval().get(0))
                + " to "
                + Texts.percent(split.interval().get(1));
        rows.add(List.of("  " + outcome.title(), Texts.percent(split.assumptions()), limits));
      }
    }
    if (!rows.isEmpty()) {
      lines.add("");
      lines.add(
          "Share of the variance of single runs that assumptions explain, in "
              + title(summary.reference())
              + " (95% interval); the rest is chance");
      lines.addAll(Texts.table(rows));
    }
  }

  private boolean isHeadlineShare(String outcome) {
    return headlines().stream().anyMatch(o -> o.id().equals(outcome) && o.share());
  }

  private static boolean isClear(RunSummary.Difference d) {
    return estimate(d).filter(estimate -> Claims.isClear(estimate, d.n())).isPresent();
  }

  private static boolean wouldShow(RunSummary.Difference d) {
    return estimate(d)
        .filter(e -> Claims.wouldShow(Math.max(e.high() - e.value(), e.value() - e.low()), d.n()))
        .isPresent();
  }

  private static Optional<Estimate> estimate(RunSummary.Difference d) {
    @Nullable Double value = d.difference();
    @Nullable Double low = d.interval().get(0);
    @Nullable Double high = d.interval().get(1);
    return value == null || low == null || high == null
        ? Optional.empty()
        : Optional.of(new Estimate(value, Math.min(low, value), Math.max(high, value)));
  }

  private static double size(RunSummary.Difference d) {
    return d.difference() == null ? 0 : Math.abs(d.difference());
  }

  private static String points(@Nullable Double difference) {
    return difference == null ? "?" : String.format(Locale.ROOT, "%+.1f", 100 * difference);
  }

  private String title(String arm) {
    return folder.run().arms().get(folder.run().getArmIndex(arm)).title();
  }

  private String outcomeTitle(String id) {
    return folder.run().outcomes().get(folder.run().getOutcomeIndex(id)).title();
  }

  private void whatToOpen() {
    lines.add("");
    lines.add("Results: " + folder.path());
    boolean report = Files.exists(folder.path().resolve(REPORT));
    lines.add(
        report
            ? "Open next: " + folder.path().resolve(REPORT)
            : "Open next: " + folder.path().resolve("charts"));
    lines.add("Exploratory model, not a forecast.");
  }
}
