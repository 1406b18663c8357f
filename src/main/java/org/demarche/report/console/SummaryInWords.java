package org.demarche.report.console;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Claims;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.Samplers;
import org.demarche.report.FinishedRun;
import org.demarche.report.HtmlReport;
import org.demarche.report.Standings;
import org.demarche.results.Manifest;
import org.demarche.results.RunDescription;
import org.demarche.results.RunFolder;
import org.demarche.results.RunSummary;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/** A finished run in a screenful: shares by arm, the biggest differences, and what to open. */
public final class SummaryInWords {
  private static final int OUTCOMES_SHOWN = 6;
  private static final int DIFFERENCES_SHOWN = 8;
  private final FinishedRun run;
  private final RunFolder folder;
  private final RunSummary summary;
  private final Lines lines;

  private SummaryInWords(FinishedRun run, Words words) {
    this.lines = new Lines(words);
    this.run = run.in(words);
    this.folder = run.folder();
    this.summary = run.summary();
  }

  /**
   * Returns the lines.
   *
   * @param run the run
   * @param words of the language
   */
  public static List<String> lines(FinishedRun run, Words words) {
    SummaryInWords summary = new SummaryInWords(run, words);
    summary.heading();
    summary.estimates();
    summary.differences();
    summary.saved();
    summary.split();
    summary.whatToOpen();
    return summary.lines.all();
  }

  private void heading() {
    Manifest manifest = folder.manifest();
    lines.add(
        Message.of(
            "summary-heading",
            "title",
            run.run().title(),
            "arms",
            summary.arms().size(),
            "replications",
            summary.stopped().n(),
            "seed",
            String.valueOf(summary.seed()),
            "seconds",
            Figures.fixed(manifest.times().seconds(), 1)));
    if (!summary.design().equals(LatinHypercube.ID)) {
      lines.add(Message.of("summary-design", "design", Samplers.get(summary.design()).title()));
    }
    if (summary.stopped().reason().equals(RunSummary.Stopped.CAP)) {
      lines.add(Message.of("summary-imprecise"));
      summary.stopped().precision().stream()
          .filter(r -> !r.isEnough())
          .forEach(
              r ->
                  lines.add(
                      Message.of(
                          "summary-half-width",
                          "outcome",
                          outcomeTitle(r.outcome()),
                          "reached",
                          halfWidth(r.reached()),
                          "arm",
                          title(r.arm()),
                          "wanted",
                          halfWidth(r.wanted()))));
      if (summary.stopped().precision().stream().allMatch(RunSummary.Reached::isEnough)) {
        lines.add(Message.of("summary-narrow-late"));
      }
    }
  }

  private static Message halfWidth(@Nullable Double width) {
    return width == null
        ? Message.of("summary-width-unknown")
        : Message.of("summary-width", "width", Figures.threeDigits(width));
  }

  private List<RunDescription.OutcomeEntry> headlines() {
    List<RunDescription.OutcomeEntry> all = run.run().outcomes();
    List<RunDescription.OutcomeEntry> lead =
        all.stream().filter(RunDescription.OutcomeEntry::headline).toList();
    return lead.isEmpty() ? all : lead;
  }

  private void estimates() {
    List<RunDescription.OutcomeEntry> headlines = headlines();
    int shown = Math.min(OUTCOMES_SHOWN, headlines.size());
    for (RunDescription.OutcomeEntry outcome : headlines.subList(0, shown)) {
      lines.blank();
      lines.add(
          outcome.share()
              ? Message.of("summary-share", "outcome", outcome.title())
              : Message.of("summary-mean", "outcome", outcome.title()));
      List<List<?>> rows = new ArrayList<>();
      for (Map.Entry<String, RunSummary.ArmSummary> arm : summary.arms().entrySet()) {
        RunSummary.@Nullable Estimate e = arm.getValue().outcomes().get(outcome.id());
        if (e != null) {
          rows.add(
              List.of(
                  "  " + title(arm.getKey()),
                  value(outcome, e.estimate()),
                  interval(
                      value(outcome, e.interval().get(0)), value(outcome, e.interval().get(1))),
                  Standings.rank(summary, outcome.id(), arm.getKey())
                      .<Object>map(m -> m)
                      .orElse(""),
                  e.missing() > 0 ? Message.of("summary-with-value", "count", e.n()) : ""));
        }
      }
      lines.table(rows);
    }
    if (shown < headlines.size()) {
      lines.add(Message.of("summary-further", "count", headlines.size() - shown));
    }
    if (!summary.best().isEmpty()) {
      lines.blank();
      lines.add(Message.of("summary-ranks"));
    }
  }

  private static Shown value(RunDescription.OutcomeEntry outcome, @Nullable Double value) {
    return outcome.share() ? Figures.percent(value) : Figures.number(value);
  }

  private static Message interval(Shown low, Shown high) {
    return Message.of("summary-interval", "low", low, "high", high);
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
    lines.blank();
    if (clear.isEmpty()) {
      lines.add(noneClear(compared, reference));
      return;
    }
    lines.add(Message.of("summary-differences", "reference", reference));
    List<List<?>> rows = new ArrayList<>();
    for (RunSummary.Difference d : clear) {
      rows.add(
          List.of(
              "  " + title(d.arm()),
              outcomeTitle(d.outcome()),
              Message.of("summary-points", "points", points(d.difference())),
              Message.of(
                  "summary-in-brackets",
                  "low",
                  points(d.interval().get(0)),
                  "high",
                  points(d.interval().get(1)))));
    }
    lines.table(rows);
  }

  private static Message noneClear(List<RunSummary.Difference> compared, String reference) {
    if (compared.stream().noneMatch(d -> d.n() >= Claims.COMPARED_FROM)) {
      return Message.of("summary-too-few", "reference", reference);
    }
    boolean shown = compared.stream().allMatch(SummaryInWords::wouldShow);
    Shown.Case hidden = new Shown.Case(shown ? "no" : "yes");
    return Message.of("summary-none-clear", "reference", reference, "hidden", hidden);
  }

  /** What common random numbers were worth: how much wider differences would be without them. */
  private void saved() {
    List<List<?>> rows = new ArrayList<>();
    for (RunDescription.OutcomeEntry outcome : headlines()) {
      if (rows.size() < OUTCOMES_SHOWN) {
        Standings.saved(summary, outcome.id())
            .ifPresent(share -> rows.add(List.of("  " + outcome.title(), share)));
      }
    }
    if (!rows.isEmpty()) {
      lines.blank();
      lines.add(Message.of("summary-saved"));
      lines.table(rows);
    }
  }

  /** Of a two-level design: how much of the variance of single runs lies between worlds. */
  private void split() {
    List<List<?>> rows = new ArrayList<>();
    RunSummary.@Nullable ArmSummary reference = summary.arms().get(summary.reference());
    for (RunDescription.OutcomeEntry outcome : headlines()) {
      RunSummary.@Nullable Estimate estimate =
          reference == null ? null : reference.outcomes().get(outcome.id());
      RunSummary.@Nullable Split split = estimate == null ? null : estimate.split();
      if (split != null && rows.size() < OUTCOMES_SHOWN) {
        Message limits =
            interval(
                Figures.percent(split.interval().get(0)), Figures.percent(split.interval().get(1)));
        rows.add(List.of("  " + outcome.title(), Figures.percent(split.assumptions()), limits));
      }
    }
    if (!rows.isEmpty()) {
      lines.blank();
      lines.add(Message.of("summary-split", "arm", title(summary.reference())));
      lines.table(rows);
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

  private static Shown points(@Nullable Double difference) {
    return difference == null
        ? new Shown.Fixed(Double.NaN, 0)
        : new Shown.Signed(100 * difference, 1);
  }

  private String title(String arm) {
    return run.run().arms().get(run.run().getArmIndex(arm)).title();
  }

  private String outcomeTitle(String id) {
    return run.run().outcomes().get(run.run().getOutcomeIndex(id)).title();
  }

  private void whatToOpen() {
    lines.blank();
    lines.add(Message.of("summary-results", "folder", folder.path().toString()));
    String page = HtmlReport.file(run.words().language());
    boolean report = Files.exists(folder.path().resolve(page));
    Path next = folder.path().resolve(report ? page : "charts");
    lines.add(Message.of("summary-open", "path", next.toString()));
    lines.add(Message.of("summary-exploratory"));
  }
}
