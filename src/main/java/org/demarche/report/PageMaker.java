package org.demarche.report;

import java.util.List;
import org.demarche.chart.Chart;
import org.demarche.chart.Undrawn;
import org.demarche.experiment.Samplers;
import org.demarche.report.page.ReportPage;
import org.demarche.report.page.Statement;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/** Works out what the pages of a run say, on a screen and in print. */
final class PageMaker {
  private final FinishedRun run;
  private final ChartBook book;

  PageMaker(FinishedRun run, ChartBook book) {
    this.run = run;
    this.book = book;
  }

  /**
   * Makes a page.
   *
   * @param figures the charts that it shows
   * @param css how it looks
   */
  ReportPage page(List<ReportPage.Figure> figures, String css) {
    Results results = new Results(run);
    Closing closing = new Closing(run);
    return new ReportPage(
        run.run().title(),
        new ReportPage.Asked(run.scenario().summary(), run.say(design(run))),
        finding(results),
        new ArmTexts(run).texts(),
        new Tables(run, book.tally(), results).outcomes(),
        figures,
        book.undrawn().stream().map(Undrawn::said).map(run::say).toList(),
        book.storyNote(),
        new BasisText(run.plan(), run.words()).basis(),
        closing.limits(),
        closing.failures(),
        closing.reproduce(),
        new ReportPage.Look(css, Style.text("sort.js"), run.words()));
  }

  private ReportPage.Finding finding(Results results) {
    Sources sources = new Sources(run);
    List<Statement> answers = sources.of(new Answers(run, book.tally(), results).lines());
    List<Statement> sure = sources.of(new Sureness(run, results).lines());
    return new ReportPage.Finding(answers, sure, sources.all());
  }

  /** What was run, in one sentence. */
  static Message design(FinishedRun run) {
    double days = run.run().horizonDays();
    return Message.of(
        "report-design",
        "days",
        Message.of(
            "report-days",
            "number",
            DistributionWords.number(days),
            "case",
            new Shown.Case(days == 1 ? "one" : "other")),
        "start",
        run.plan().start().toLocalDate(),
        "arms",
        run.run().arms().size(),
        "replications",
        run.manifest().replications(),
        "design",
        Samplers.get(run.manifest().request().design()).title());
  }

  /** How a chart is read, and what it does not say. */
  static List<String> reading(Chart chart, Words words) {
    Shown kind = new Shown.Case(chart.id().replaceFirst("-.*", ""));
    return List.of(
        words.say(Message.of("pack-read", "kind", kind, "about", chart.subtitle())),
        words.say(Message.of("pack-keep", "kind", kind)));
  }
}
