package org.demarche.evidence.patterns;

import java.util.ArrayList;
import java.util.List;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** P4 to P8: what councils do about a use of force, and how their members vote. */
final class CouncilPatterns {
  private static final String COUNCIL = "UNSC";
  private static final String ASSEMBLY = "UNGA";
  private static final String OAS = "OAS";
  private static final Span SHARE = new Span(0, 1);
  private static final String[] COLUMNS = {"yes", "no", "abstain"};

  private final Figures figures;
  private final CouncilRuns grenada;
  private final CouncilRuns panama;
  private final CouncilRuns shown;

  private CouncilPatterns(
      Figures figures, CouncilRuns grenada, CouncilRuns panama, CouncilRuns shown) {
    this.figures = figures;
    this.grenada = grenada;
    this.panama = panama;
    this.shown = shown;
  }

  /** Runs the two councils so many times each. */
  static CouncilPatterns of(Figures figures, int count, long seed) {
    var of1989 = CrisisTemplate.scenario("councils-1989");
    return new CouncilPatterns(
        figures,
        CouncilRuns.of(CrisisTemplate.scenario("councils-1983"), "raid", count, seed),
        CouncilRuns.of(of1989, "raid", count, seed),
        CouncilRuns.of(of1989, "show_of_force", count, seed));
  }

  List<Pattern> list() {
    return List.of(meetings(), vetoes(), assembly(), tallies(), organization());
  }

  private Pattern meetings() {
    double lag = figures.get("council_vote_lag");
    double other = figures.get("council_other_vote_lag");
    Span some = new Span(0.05, 0.95);
    List<Check> checks =
        List.of(
            Check.inRange(
                Message.of("pattern-council-held"),
                new Span(0.95, 1),
                panama.metWithin(COUNCIL, 3).share(),
                new Span(0.95, 1),
                Message.of("pattern-council-held-reason")),
            Check.inRange(
                Message.of("pattern-council-voted"),
                some,
                panama.voted(COUNCIL).share(),
                some,
                Message.of("pattern-council-voted-reason")),
            Check.inRange(
                Message.of("pattern-council-lag"),
                Span.point(lag),
                panama.voteDays(COUNCIL).quantile(0.5),
                new Span(lag / 2, lag * 2),
                Message.of("pattern-council-lag-reason")),
            Check.inRange(
                Message.of("pattern-council-other-lag"),
                new Span(0, other),
                shown.voteDays(COUNCIL).quantile(0.9),
                new Span(0, other),
                Message.of("pattern-council-other-lag-reason")));
    return new Pattern(
        "P4",
        Message.of("pattern-council"),
        Pattern.Tag.INPUT,
        Message.verbatim("record.csv"),
        checks,
        List.of());
  }

  private Pattern vetoes() {
    Span evidence = new Span(figures.get("veto_share"), 1);
    List<Check> checks =
        List.of(
            Check.near(
                Message.of("pattern-veto-panama"),
                evidence,
                0,
                panama.vetoed(COUNCIL).share(),
                SHARE),
            Check.near(
                Message.of("pattern-veto-grenada"),
                evidence,
                0,
                grenada.vetoed(COUNCIL).share(),
                SHARE));
    return new Pattern(
        "P5",
        Message.of("pattern-veto"),
        Pattern.Tag.INPUT,
        Message.of("pattern-source-veto"),
        checks,
        List.of());
  }

  private Pattern assembly() {
    Span evidence = new Span(figures.get("assembly_lag_low"), figures.get("assembly_lag_high"));
    Span weeks = new Span(3, 30);
    List<Check> checks =
        List.of(
            Check.inRange(
                Message.of("pattern-assembly-lag", "year", "1989"),
                evidence,
                panama.voteDays(ASSEMBLY).quantile(0.5),
                weeks,
                Message.of("pattern-assembly-lag-reason")),
            Check.inRange(
                Message.of("pattern-assembly-lag", "year", "1983"),
                evidence,
                grenada.voteDays(ASSEMBLY).quantile(0.5),
                weeks,
                Message.of("pattern-assembly-lag-reason")));
    return new Pattern(
        "P6",
        Message.of("pattern-assembly"),
        Pattern.Tag.INPUT,
        Message.verbatim("record.csv"),
        checks,
        List.of());
  }

  private Pattern tallies() {
    List<Check> checks = new ArrayList<>();
    List<Message> notes = new ArrayList<>();
    bands(
        checks, notes, new Case(Message.of("pattern-case-grenada"), "grenada_", grenada, ASSEMBLY));
    bands(checks, notes, new Case(Message.of("pattern-case-panama"), "panama_", panama, ASSEMBLY));
    notes.add(Message.of("pattern-tallies-note"));
    return new Pattern(
        "P7",
        Message.of("pattern-tallies"),
        Pattern.Tag.EMERGENT,
        Message.of("pattern-source-votes"),
        checks,
        notes);
  }

  private Pattern organization() {
    List<Check> checks = new ArrayList<>();
    List<Message> notes = new ArrayList<>();
    bands(
        checks, notes, new Case(Message.of("pattern-case-oas-panama"), "oas_panama_", panama, OAS));
    return new Pattern(
        "P8",
        Message.of("pattern-organization"),
        Pattern.Tag.EMERGENT,
        Message.verbatim("record.csv"),
        checks,
        notes);
  }

  /** Votes of a body, and the figures that say what they were. */
  private record Case(Message what, String figure, CouncilRuns runs, String body) {}

  private void bands(List<Check> checks, List<Message> notes, Case of) {
    int votes = of.runs().tallies(of.body(), 0).length;
    List<Shown> widths = new ArrayList<>();
    List<Shown> scores = new ArrayList<>();
    for (int column = 0; column < COLUMNS.length; column++) {
      TallyForecast forecast = new TallyForecast(of.runs().tallies(of.body(), column));
      double actual = figures.get(of.figure() + COLUMNS[column]);
      Shown vote = new Shown.Case(COLUMNS[column]);
      Message what = Message.of("pattern-tally", "case", of.what(), "vote", vote);
      checks.add(forecast.check(what, actual));
      widths.add(new Shown.Fixed(forecast.width(), 0));
      scores.add(new Shown.Fixed(forecast.crps(actual), 1));
    }
    notes.add(note(of.what(), votes, widths, scores));
  }

  private static Message note(Message what, int votes, List<Shown> widths, List<Shown> scores) {
    return Message.of(
        "pattern-tally-note",
        "case",
        what,
        "votes",
        votes,
        "yes",
        widths.get(0),
        "crps-yes",
        scores.get(0),
        "no",
        widths.get(1),
        "crps-no",
        scores.get(1),
        "abstain",
        widths.get(2),
        "crps-abstain",
        scores.get(2));
  }
}
