package org.demarche.evidence.patterns;

import java.util.ArrayList;
import java.util.List;
import org.demarche.statistics.Interval;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** P1 to P3: how soon the target of a trigger answers it. */
final class ResponsePatterns {
  private static final Span SHARE = new Span(0, 1);
  private static final Span DAYS = new Span(1, Double.POSITIVE_INFINITY);
  private static final int[] WITHIN = {1, 3, 7, 30};

  /** Density of the standard normal at its median, upper quartile and ninth decile. */
  private static final double[] DENSITY = {0.3989, 0.3178, 0.1755};

  private static final double[] LEVELS = {0.5, 0.75, 0.9};
  private static final String[] NAMES = {"median", "p75", "p90"};

  private final Figures figures;
  private final List<CrisisRun> runs;

  ResponsePatterns(Figures figures, List<CrisisRun> runs) {
    this.figures = figures;
    this.runs = runs;
  }

  List<Pattern> list() {
    return List.of(
        lags("P1", Message.of("pattern-lag-violent"), true),
        lags("P2", Message.of("pattern-lag-quiet"), false),
        statements());
  }

  private Pattern lags(String id, Message title, boolean violent) {
    ClusteredSample lags = new ClusteredSample();
    ClusteredSample answered = new ClusteredSample();
    for (CrisisRun run : runs) {
      if (run.crisis().violent() == violent) {
        lags.add(run.crisis().number(), run.course().lagDays());
        answered.add(run.crisis().number(), run.course().answered());
      }
    }
    String prefix = violent ? "icb_violent_lag_" : "icb_quiet_lag_";
    double cases = figures.get(violent ? "icb_violent_lags" : "icb_quiet_lags");
    List<Check> checks = new ArrayList<>(quantiles(prefix, cases, lags));
    for (int days : WITHIN) {
      ClusteredSample within = new ClusteredSample();
      for (CrisisRun run : runs) {
        double lag = run.course().lagDays();
        if (run.crisis().violent() == violent && !Double.isNaN(lag)) {
          within.add(run.crisis().number(), lag <= days);
        }
      }
      double share = figures.get(prefix + days);
      Message what = Message.of("pattern-lag-share", "days", days);
      double error = Figures.shareError(share, cases);
      checks.add(Check.near(what, share, error, within.share(), SHARE));
    }
    Message note =
        Message.of(
            "pattern-lag-answered", "share", Texts.share(answered.share()), "count", lags.size());
    Message source = Message.of("pattern-source-actors-count", "n", Texts.number(cases));
    return new Pattern(id, title, Pattern.Tag.INPUT, source, checks, List.of(note));
  }

  /** Quantiles, with the standard errors that a lognormal of the published spread gives them. */
  private List<Check> quantiles(String prefix, double cases, ClusteredSample lags) {
    List<Check> checks = new ArrayList<>();
    double sigma = figures.get(prefix + "sigma");
    for (int k = 0; k < LEVELS.length; k++) {
      double days = figures.get(prefix + NAMES[k]);
      double spread = Math.sqrt(LEVELS[k] * (1 - LEVELS[k]) / cases) / DENSITY[k];
      Interval model = lags.quantile(LEVELS[k]);
      Message what = Message.of("pattern-lag-quantile", "level", new Shown.Case(NAMES[k]));
      checks.add(Check.near(what, days, days * sigma * spread, model, DAYS));
    }
    return checks;
  }

  private Pattern statements() {
    ClusteredSample lags = new ClusteredSample();
    ClusteredSample soon = new ClusteredSample();
    for (CrisisRun run : runs) {
      double lag = run.course().statementDays();
      lags.add(run.crisis().number(), lag);
      if (!Double.isNaN(lag)) {
        soon.add(run.crisis().number(), lag <= 2);
      }
    }
    List<Check> checks =
        List.of(
            Check.inRange(
                Message.of("pattern-statements-median"),
                new Span(0.04, 1),
                lags.quantile(0.5),
                new Span(0.04, 1),
                Message.of("pattern-statements-median-reason")),
            Check.inRange(
                Message.of("pattern-statements-soon"),
                new Span(0.8, 1),
                soon.share(),
                new Span(0.8, 1),
                Message.of("pattern-statements-soon-reason")));
    return new Pattern(
        "P3",
        Message.of("pattern-statements"),
        Pattern.Tag.INPUT,
        Message.of("pattern-source-stylised"),
        checks,
        List.of());
  }
}
