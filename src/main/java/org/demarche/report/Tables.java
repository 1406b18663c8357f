package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.chart.Arm;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.draw.PathNames;
import org.demarche.chart.kind.DifferenceData.Unit;
import org.demarche.experiment.Methods;
import org.demarche.model.Institution;
import org.demarche.model.PathClass;
import org.demarche.model.Query;
import org.demarche.report.page.ReportPage.Cell;
import org.demarche.report.page.ReportPage.Headline;
import org.demarche.report.page.ReportPage.HeadlineRow;
import org.demarche.report.page.ReportPage.Outcomes;
import org.demarche.report.page.ReportPage.Row;
import org.demarche.report.page.ReportPage.Table;
import org.demarche.results.RunDescription;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** The tables of results: path classes, headline outcomes, institutions. */
final class Tables {
  /** What a body did, in the order of a reader's questions. */
  private static final List<Query> OF_BODIES =
      List.of(
          Query.MEETINGS,
          Query.FIRST_MEETING,
          Query.DRAFTS,
          Query.FIRST_VOTE,
          Query.YES,
          Query.NO,
          Query.ABSTAIN,
          Query.ADOPTED,
          Query.REJECTED,
          Query.VETOED,
          Query.STATEMENTS);

  private final FinishedRun run;
  private final PathTally tally;
  private final Results results;

  Tables(FinishedRun run, PathTally tally, Results results) {
    this.run = run;
    this.tally = tally;
    this.results = results;
  }

  Outcomes outcomes() {
    List<Table> classes = new ArrayList<>();
    for (int pair = 0; pair < run.run().pairs().size(); pair++) {
      classes.add(pathClasses(pair));
    }
    List<Table> bodies = institutions();
    return new Outcomes(
        new ClassMeanings(run.plan(), run.words()).all(),
        classes,
        headlines(),
        run.say(note()),
        bodies.isEmpty() ? run.say(noBodies()) : "",
        bodies);
  }

  private Message noBodies() {
    return run.plan().institutions().isEmpty()
        ? Message.of("report-bodies-none")
        : Message.of("report-bodies-idle");
  }

  private Table pathClasses(int pair) {
    List<Row> rows = new ArrayList<>();
    List<Arm> arms = run.arms();
    for (int arm = 0; arm < arms.size(); arm++) {
      List<Estimate> shares = tally.cell(arm, pair).classShares();
      List<Cell> cells = new ArrayList<>();
      for (PathClass each : PathNames.FOR_READERS) {
        cells.add(
            shares.isEmpty()
                ? Cell.NONE
                : share(shares.get(each.ordinal()), arms.get(arm).id(), each, pair));
      }
      rows.add(new Row(arms.get(arm).label(), cells));
    }
    List<String> columns =
        PathNames.FOR_READERS.stream().map(PathNames::heading).map(run::say).toList();
    return new Table(run.pairNames(pair), run.say(Message.of("report-arm")), columns, rows);
  }

  private Cell share(Estimate share, String arm, PathClass of, int pair) {
    boolean marked = results.isClear(arm, results.classColumn(of, pair));
    return new Cell(
        run.say(Wording.value(share, Unit.SHARE)),
        run.say(Wording.limits(share, Unit.SHARE)),
        marked,
        Double.toString(share.value()));
  }

  private List<Headline> headlines() {
    List<Headline> headlines = new ArrayList<>();
    for (RunDescription.OutcomeEntry outcome : results.headlines()) {
      List<HeadlineRow> rows =
          run.arms().stream()
              .map(
                  arm ->
                      new HeadlineRow(
                          arm.label(),
                          results.estimateCell(arm.id(), outcome, false),
                          results.differenceCell(arm.id(), outcome),
                          Standings.rank(run.summary(), outcome.id(), arm.id())
                              .map(run::say)
                              .orElse(""),
                          results.savedCell(arm.id(), outcome)))
              .toList();
      headlines.add(new Headline(outcome.title(), rows));
    }
    return headlines;
  }

  private Message note() {
    if (run.arms().size() == 1) {
      return Message.of("report-differences-one-arm");
    }
    if (results.headlines().isEmpty()) {
      return Message.of("report-differences-no-headline");
    }
    if (Differences.data(run).outcomes().isEmpty()) {
      return Message.of("report-differences-no-run");
    }
    String method = run.summary().methods().getOrDefault(Differences.HEADLINE, "");
    String reference = run.run().reference().title();
    Message intervals =
        method.isEmpty()
            ? Message.of("report-differences-paired", "reference", reference)
            : Message.of(
                "report-differences-paired-by",
                "reference",
                reference,
                "method",
                Methods.told(method));
    return Message.of(
        "report-differences-note", "intervals", intervals, "pairs", Claims.COMPARED_FROM);
  }

  private List<Table> institutions() {
    List<Table> tables = new ArrayList<>();
    for (Institution body : run.plan().institutions()) {
      List<Row> rows = new ArrayList<>();
      for (Query query : OF_BODIES) {
        row(body, query).ifPresent(rows::add);
      }
      if (!rows.isEmpty()) {
        String name = run.plan().actors().get(body.actor()).name();
        List<String> columns = run.arms().stream().map(Arm::label).toList();
        tables.add(new Table(name, run.say(Message.of("report-per-run")), columns, rows));
      }
    }
    return tables;
  }

  /** A row that has a value in any arm; what can never happen in a body is left out. */
  private Optional<Row> row(Institution body, Query query) {
    String id = query.id() + "_" + body.code().toLowerCase(Locale.ROOT);
    Optional<RunDescription.OutcomeEntry> outcome = results.findOutcome(id);
    boolean any = run.arms().stream().anyMatch(arm -> results.isEverAboveZero(arm.id(), id));
    return outcome
        .filter(entry -> any)
        .map(
            entry ->
                new Row(
                    run.say(Message.of("report-body", "query", new Shown.Case(query.id()))),
                    run.arms().stream()
                        .map(arm -> results.estimateCell(arm.id(), entry, true))
                        .toList()));
  }
}
