package org.demarche.evidence.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
                "Council meetings on force held within 3 days",
                new Span(0.95, 1),
                panama.metWithin(COUNCIL, 3).share(),
                new Span(0.95, 1),
                "days 0 to 3 in every case of the record"),
            Check.inRange(
                "Council meetings on force that bring a vote",
                some,
                panama.voted(COUNCIL).share(),
                some,
                "neither all nor none"),
            Check.inRange(
                "median days from force to the Council's vote",
                Span.point(lag),
                panama.voteDays(COUNCIL).quantile(0.5),
                new Span(lag / 2, lag * 2),
                "half to twice the figure, which stands on two cases"),
            Check.inRange(
                "ninth decile of days to the vote on another draft",
                new Span(0, other),
                shown.voteDays(COUNCIL).quantile(0.9),
                new Span(0, other),
                "up to the longest on record"));
    return new Pattern(
        "P4",
        "The Security Council meets and may vote",
        Pattern.Tag.INPUT,
        "record.csv",
        checks,
        List.of());
  }

  private Pattern vetoes() {
    Span evidence = new Span(figures.get("veto_share"), 1);
    List<Check> checks =
        List.of(
            Check.near(
                "drafts on Panama vetoed, of those voted",
                evidence,
                0,
                panama.vetoed(COUNCIL).share(),
                SHARE),
            Check.near(
                "drafts on Grenada vetoed, of those voted",
                evidence,
                0,
                grenada.vetoed(COUNCIL).share(),
                SHARE));
    return new Pattern(
        "P5",
        "A permanent member vetoes what condemns it",
        Pattern.Tag.INPUT,
        "veto record",
        checks,
        List.of());
  }

  private Pattern assembly() {
    Span evidence = new Span(figures.get("assembly_lag_low"), figures.get("assembly_lag_high"));
    Span weeks = new Span(3, 30);
    List<Check> checks =
        List.of(
            Check.inRange(
                "median days to the General Assembly's vote, 1989",
                evidence,
                panama.voteDays(ASSEMBLY).quantile(0.5),
                weeks,
                "days to weeks"),
            Check.inRange(
                "median days to the General Assembly's vote, 1983",
                evidence,
                grenada.voteDays(ASSEMBLY).quantile(0.5),
                weeks,
                "days to weeks"));
    return new Pattern(
        "P6",
        "The General Assembly votes within days to weeks",
        Pattern.Tag.INPUT,
        "record.csv",
        checks,
        List.of());
  }

  private Pattern tallies() {
    List<Check> checks = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    bands(checks, notes, new Case("Grenada", "grenada_", grenada, ASSEMBLY));
    bands(checks, notes, new Case("Panama", "panama_", panama, ASSEMBLY));
    notes.add(
        "Members vote by numbers fitted without the case, with what the fit leaves open"
            + " (demarche calibrate votes); that command scores Nicaragua's nine tallies.");
    return new Pattern(
        "P7",
        "General Assembly tallies, each case left out of the fit",
        Pattern.Tag.EMERGENT,
        "roll calls (Voeten)",
        checks,
        notes);
  }

  private Pattern organization() {
    List<Check> checks = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    bands(checks, notes, new Case("OAS on Panama", "oas_panama_", panama, OAS));
    return new Pattern(
        "P8", "An OAS vote on Panama", Pattern.Tag.EMERGENT, "record.csv", checks, notes);
  }

  /** Votes of a body, and the figures that say what they were. */
  private record Case(String what, String figure, CouncilRuns runs, String body) {}

  private void bands(List<Check> checks, List<String> notes, Case of) {
    int votes = of.runs().tallies(of.body(), 0).length;
    StringBuilder note = new StringBuilder(of.what() + ", " + votes + " votes:");
    for (int column = 0; column < COLUMNS.length; column++) {
      TallyForecast forecast = new TallyForecast(of.runs().tallies(of.body(), column));
      double actual = figures.get(of.figure() + COLUMNS[column]);
      checks.add(forecast.check(of.what() + ", " + COLUMNS[column] + " (80% band)", actual));
      note.append(
          String.format(
              Locale.ROOT,
              " %s band %.0f wide, CRPS %.1f;",
              COLUMNS[column],
              forecast.width(),
              forecast.crps(actual)));
    }
    notes.add(note.substring(0, note.length() - 1) + ".");
  }
}
