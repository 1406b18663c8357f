package org.demarche.report;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartFiles;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Palette;
import org.demarche.chart.draw.PathNames;
import org.demarche.chart.kind.DifferenceChart;
import org.demarche.chart.kind.DifferenceData;
import org.demarche.chart.kind.DifferenceData.Unit;
import org.demarche.chart.kind.OutcomesChart;
import org.demarche.chart.kind.OutcomesData;
import org.demarche.chart.kind.PathStyle;
import org.demarche.report.deck.DeckWriter;
import org.demarche.report.deck.NativeChart;
import org.demarche.report.deck.Slide;
import org.demarche.words.Message;

/** Which slides a run has: the question, the answer, a finding each, how sure, limits. */
final class DeckPlan {
  private static final int MOST_PAIRS = 4;
  private static final int MOST_OUTCOMES = 4;
  private static final int MOST_ROWS = 12;

  /** Charts that slides show as pictures; further pages stay in the report. */
  private static final List<String> PICTURES =
      List.of(
          "scorecard",
          "dots",
          "ladder",
          "alluvial",
          "typical",
          "fan",
          "incidence",
          "stances",
          "votes",
          "bargaining",
          "stocks",
          "relations",
          "tornado",
          "timeline",
          "regret");

  private final FinishedRun run;
  private final ChartBook book;
  private final Sources sources;
  private final Results results;

  DeckPlan(FinishedRun run, ChartBook book) {
    this.run = run;
    this.book = book;
    this.sources = new Sources(run);
    this.results = new Results(run);
  }

  List<Slide> slides() throws IOException {
    List<Slide> slides = new ArrayList<>();
    slides.add(question());
    slides.add(said("report-page-answer", new Answers(run, book.tally(), results).lines()));
    slides.addAll(pictures(List.of("scorecard")));
    slides.addAll(differences());
    slides.addAll(outcomes());
    slides.addAll(pictures(PICTURES.subList(1, PICTURES.size())));
    slides.add(said("pack-sure", new Sureness(run, results).lines()));
    slides.add(limits());
    return slides;
  }

  private Slide question() {
    String summary = run.scenario().summary();
    List<String> lines = new ArrayList<>();
    if (!summary.isEmpty()) {
      lines.add(summary);
    }
    lines.add(run.say(PageMaker.design(run)));
    String about = run.say(Message.of("report-page-kicker"));
    return new Slide(run.run().title(), about, new Slide.Text(lines, false), notes("verify"));
  }

  /** Sentences as bullets, with their sources as notes. */
  private Slide said(String heading, List<Claim> claims) {
    List<String> lines = run.words().sayAll(claims.stream().map(Claim::said).toList());
    List<String> notes = new ArrayList<>();
    sources
        .of(claims)
        .forEach(each -> notes.add(String.join(" ", each.text(), each.source(), each.command())));
    notes.add(run.say(Message.of("pack-deck-caveat")));
    String about = run.words().say("pack-brackets");
    return new Slide(run.words().say(heading), about, new Slide.Text(lines, true), notes);
  }

  private Slide limits() {
    Closing closing = new Closing(run);
    List<String> notes = new ArrayList<>(closing.limits().leftOut());
    notes.add(closing.reproduce().command());
    return new Slide(
        run.say(Message.of("pack-deck-limits")),
        "",
        new Slide.Text(closing.limits().reading(), true),
        notes);
  }

  private List<Slide> pictures(List<String> ids) throws IOException {
    List<Slide> slides = new ArrayList<>();
    int height = (int) DeckWriter.CONTENT_HEIGHT;
    for (String id : ids) {
      for (Chart chart : book.findChart(id).stream().toList()) {
        // What could not be read from the back of a room stays in the report.
        ChartFiles.renderBody(chart, height)
            .map(png -> new Slide.Picture(png, height, chart.altText()))
            .map(png -> new Slide(chart.title(), chart.subtitle(), png, notes(chart, id)))
            .ifPresent(slides::add);
      }
    }
    return slides;
  }

  /** What a chart says in words, how it is read, and the command that shows it. */
  private List<String> notes(Chart chart, String show) {
    return Stream.of(List.of(chart.altText()), PageMaker.reading(chart, run.words()), notes(show))
        .flatMap(List::stream)
        .toList();
  }

  private List<String> notes(String show) {
    return List.of(
        run.say(Message.of("pack-deck-caveat")),
        run.say(Message.of("pack-deck-show", "command", sources.command(show))));
  }

  private List<Slide> outcomes() {
    OutcomesData all = new CourseData(run, book.tally()).outcomes();
    List<Slide> slides = new ArrayList<>();
    all.pairs().stream()
        .filter(pair -> !pair.bars().isEmpty())
        .limit(MOST_PAIRS)
        .forEach(pair -> slides.add(outcomes(pair)));
    return slides;
  }

  private Slide outcomes(OutcomesData.Pair pair) {
    List<OutcomesData.Bar> bars = pair.bars().subList(0, Math.min(MOST_ROWS, pair.bars().size()));
    Chart chart =
        new OutcomesChart()
            .chart(
                new OutcomesData(List.of(new OutcomesData.Pair(names(pair.label()), bars))),
                run.chartContext());
    List<NativeChart.Part> parts =
        PathNames.FOR_READERS.stream()
            .map(
                each ->
                    new NativeChart.Part(
                        run.say(PathNames.heading(each)),
                        PathStyle.color(each),
                        bars.stream().map(bar -> bar.share(each).value()).toList()))
            .toList();
    List<String> rows = bars.stream().map(bar -> bar.arm().label()).toList();
    return new Slide(
        chart.title(),
        run.say(Message.of("pack-deck-outcomes")),
        new Slide.Editable(new NativeChart.Bars(rows, parts), chart.altText()),
        notes(chart, "outcomes"));
  }

  /** A pair by the names of its governments. */
  private String names(String codes) {
    return IntStream.range(0, run.run().pairs().size())
        .filter(pair -> run.pairCodes(pair).equals(codes))
        .mapToObj(run::pairNames)
        .findFirst()
        .orElse(codes);
  }

  /**
   * The outcomes in which arms differ clearly, each on a slide, in the order of the answer: shares
   * by their largest difference, then the rest by the sharpest.
   */
  private List<Slide> differences() {
    DifferenceData all = Differences.data(run);
    return all.outcomes().stream()
        .filter(outcome -> largest(outcome) > 0)
        .sorted(
            Comparator.comparing((DifferenceData.Outcome each) -> each.unit() != Unit.SHARE)
                .thenComparing(each -> -largest(each)))
        .limit(MOST_OUTCOMES)
        .map(outcome -> difference(all, outcome))
        .toList();
  }

  /** The largest clear difference of shares, or by how many widths of its interval another is. */
  private static double largest(DifferenceData.Outcome outcome) {
    return outcome.differences().stream()
        .filter(DifferenceData.Difference::isClear)
        .map(DifferenceData.Difference::estimate)
        .mapToDouble(by -> Math.abs(by.value()) / (outcome.unit() == Unit.SHARE ? 1 : width(by)))
        .max()
        .orElse(0);
  }

  private static double width(Estimate by) {
    return Math.max(by.high() - by.low(), Double.MIN_NORMAL);
  }

  private Slide difference(DifferenceData all, DifferenceData.Outcome outcome) {
    List<DifferenceData.Difference> rows =
        outcome.differences().stream()
            .sorted(Comparator.comparing(each -> -each.estimate().value()))
            .limit(MOST_ROWS)
            .toList();
    Chart chart =
        new DifferenceChart()
            .chart(
                new DifferenceData(
                    all.reference(), all.otherArms(), all.headlines(), List.of(outcome)),
                run.chartContext());
    List<NativeChart.Interval> intervals =
        rows.stream().map(each -> interval(outcome, each)).toList();
    String axis = run.say(Message.of("pack-deck-axis", "unit", outcome.unit().variant()));
    return new Slide(
        chart.title(),
        run.say(Message.of("pack-deck-difference", "reference", all.reference())),
        new Slide.Editable(new NativeChart.Intervals(axis, intervals), chart.altText()),
        notes(chart, "difference"));
  }

  private NativeChart.Interval interval(
      DifferenceData.Outcome outcome, DifferenceData.Difference row) {
    double factor = outcome.unit().factor();
    Message name =
        Message.of(
            "pack-deck-row",
            "arm",
            row.arm().label(),
            "difference",
            Wording.difference(row.estimate(), outcome.unit()));
    return new NativeChart.Interval(
        run.say(name),
        color(outcome, row),
        factor * row.estimate().low(),
        factor * row.estimate().value(),
        factor * row.estimate().high());
  }

  private static Color color(DifferenceData.Outcome outcome, DifferenceData.Difference row) {
    if (!row.isClear()) {
      return Palette.RULE;
    }
    return switch (outcome.better().judge(row.estimate().value())) {
      case 1 -> Palette.OKABE_ITO.get(5);
      case -1 -> Palette.OKABE_ITO.get(6);
      default -> Palette.TEXT;
    };
  }
}
