package org.demarche.evidence.patterns;

import java.util.List;
import java.util.Locale;
import org.demarche.statistics.Interval;

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
    Check inCalm = lag("cross lag, weeks in calm", "var_calm", told(calm, calm.fit().cross()));
    Check underForce =
        lag("cross lag, weeks at rung 5 and above", "var_force", told(force, force.fit().cross()));
    List<Check> checks =
        List.of(
            lag("own lag, all weeks", "var_own", told(all, all.fit().own())), inCalm, underForce);
    return new Pattern(
        "P13",
        "Reciprocity from week to week",
        Pattern.Tag.EMERGENT,
        "weekly WEIS-Goldstein series of MSBVAR, one dyad",
        checks,
        List.of(
            all.dyads()
                + " dyads of at least "
                + FEWEST_ACTS
                + " acts; "
                + force.rows()
                + " of "
                + all.rows()
                + " steps at rung 5 and above.",
            order(inCalm, underForce)));
  }

  /**
   * Says whether the lags stand in the order of the record, which no check asks for, and whether
   * they are accepted only for the discrepancy allowed.
   */
  static String order(Check inCalm, Check underForce) {
    double calm = inCalm.model().estimate();
    double force = underForce.model().estimate();
    String record = "In the record the cross lag is larger under force than in calm; here it ";
    if (!Double.isFinite(calm) || !Double.isFinite(force)) {
      return record + "cannot be told.";
    }
    String found = force > calm ? "is larger too" : force < calm ? "is smaller" : "is the same";
    return record
        + String.format(Locale.ROOT, "%s, %.3f against %.3f.", found, force, calm)
        + (leansOnDiscrepancy(inCalm) || leansOnDiscrepancy(underForce)
            ? " What is accepted is so only for the discrepancy allowed."
            : "");
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

  private Check lag(String what, String figure, Interval model) {
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
            "share that reached the goal within " + Texts.number(window) + " days",
            evidence,
            successes.share(),
            evidence,
            "the lifetime share is an upper bound");
    return new Pattern(
        "P14",
        "Sanctions seldom reach their goal",
        Pattern.Tag.EMERGENT,
        "Hufbauer et al., 224 episodes",
        List.of(check),
        List.of(successes.size() + " episodes watched for the whole window."));
  }
}
