package org.demarche.evidence.patterns;

import java.util.List;
import org.demarche.statistics.Interval;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** P13 and P14: reciprocity from week to week, and what sanctions achieve. */
final class ExchangePatterns {
  private static final int FEWEST_ACTS = 20;
  private static final int FEWEST_CLUSTERS = 10;
  private static final Span ANY = new Span(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  private final Figures figures;
  private final List<CrisisRun> runs;

  ExchangePatterns(Figures figures, List<CrisisRun> runs) {
    this.figures = figures;
    this.runs = runs;
  }

  Pattern reciprocity() {
    PanelVar all = new PanelVar();
    PanelVar calm = new PanelVar();
    PanelVar force = new PanelVar();
    for (CrisisRun run : runs) {
      for (WeeklyScores dyad : WeeklyScores.list(run, FEWEST_ACTS)) {
        dyad.addTo(all, calm, force, run.crisis().number());
      }
    }
    Check inCalm = lag(Message.of("pattern-lag-calm"), "var_calm", told(calm, calm.fit().cross()));
    Check underForce =
        lag(Message.of("pattern-lag-force"), "var_force", told(force, force.fit().cross()));
    List<Check> checks =
        List.of(
            lag(Message.of("pattern-lag-own"), "var_own", told(all, all.fit().own())),
            inCalm,
            underForce);
    return new Pattern(
        "P13",
        Message.of("pattern-reciprocity"),
        Pattern.Tag.EMERGENT,
        Message.of("pattern-source-weekly"),
        checks,
        List.of(
            Message.of(
                "pattern-reciprocity-note",
                "dyads",
                all.dyads(),
                "acts",
                FEWEST_ACTS,
                "force",
                force.rows(),
                "all",
                all.rows()),
            order(inCalm, underForce)));
  }

  /**
   * Says whether the lags stand in the order of the record, which no check asks for, and whether
   * they are accepted only for the discrepancy allowed.
   */
  static Message order(Check inCalm, Check underForce) {
    double calm = inCalm.model().estimate();
    double force = underForce.model().estimate();
    if (!Double.isFinite(calm) || !Double.isFinite(force)) {
      return Message.of("pattern-order-untold");
    }
    boolean excused = leansOnDiscrepancy(inCalm) || leansOnDiscrepancy(underForce);
    return Message.of(
        "pattern-order",
        "order",
        new Shown.Case(force > calm ? "larger" : force < calm ? "smaller" : "same"),
        "force",
        new Shown.Fixed(force, 3),
        "calm",
        new Shown.Fixed(calm, 3),
        "excused",
        new Shown.Case(excused ? "yes" : "no"));
  }

  /** Whether a value passes, but would not by the standard errors of the model alone. */
  private static boolean leansOnDiscrepancy(Check check) {
    Check bare = Check.near(check.what(), check.evidence(), 0, check.model(), ANY);
    return check.pass() && !bare.pass();
  }

  /** Errors from few clusters come out far too small (Cameron, Gelbach and Miller 2008). */
  private static Interval told(PanelVar panel, Interval lag) {
    return panel.clusters() < FEWEST_CLUSTERS ? Interval.ofUnknownSpread(lag.estimate()) : lag;
  }

  private Check lag(Message what, String figure, Interval model) {
    Span evidence = new Span(figures.get(figure + "_low"), figures.get(figure + "_high"));
    return Check.near(what, evidence, figures.get("var_discrepancy"), model, ANY);
  }

  Pattern sanctions() {
    ClusteredSample successes = new ClusteredSample();
    double window = figures.get("sanctions_window");
    runs.forEach(run -> SanctionsEpisodes.add(run, window, successes));
    Span evidence = new Span(0, figures.get("sanctions_success"));
    Check check =
        Check.inRange(
            Message.of("pattern-sanctions-share", "days", Texts.number(window)),
            evidence,
            successes.share(),
            evidence,
            Message.of("pattern-sanctions-reason"));
    return new Pattern(
        "P14",
        Message.of("pattern-sanctions"),
        Pattern.Tag.EMERGENT,
        Message.of("pattern-source-sanctions"),
        List.of(check),
        List.of(Message.of("pattern-sanctions-note", "episodes", successes.size())));
  }
}
