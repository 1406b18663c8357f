package org.demarche.evidence.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.demarche.statistics.Interval;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** P9, P10 and P16: mediation, how crises end and how violent they become. */
final class EndingPatterns {
  private static final Span SHARE = new Span(0, 1);
  private static final Span DAYS = new Span(1, Double.POSITIVE_INFINITY);

  private final Figures figures;
  private final List<CrisisRun> runs;
  private final List<CrisisRun> withoutEffect;

  /** Runs that drew a deed in answer, as the model is and with the mediator's effect taken out. */
  EndingPatterns(Figures figures, List<CrisisRun> runs, List<CrisisRun> withoutEffect) {
    this.figures = figures;
    this.runs = runs.stream().filter(run -> run.course().answered()).toList();
    this.withoutEffect = withoutEffect.stream().filter(run -> run.course().answered()).toList();
  }

  private static Interval share(
      List<CrisisRun> runs, Predicate<CrisisCourse> among, Predicate<CrisisCourse> event) {
    ClusteredSample sample = new ClusteredSample();
    runs.stream()
        .filter(run -> among.test(run.course()))
        .forEach(run -> sample.add(run.crisis().number(), event.test(run.course())));
    return sample.share();
  }

  private static Interval duration(
      List<CrisisRun> runs, Predicate<CrisisCourse> among, double level) {
    ClusteredSample sample = new ClusteredSample();
    runs.stream()
        .filter(run -> among.test(run.course()))
        .forEach(run -> sample.add(run.crisis().number(), run.course().durationDays()));
    return sample.quantile(level);
  }

  private static boolean agreed(CrisisCourse course) {
    return course.ending() == Ending.AGREEMENT || course.ending() == Ending.TACIT;
  }

  private Check share(
      Message what,
      String figure,
      String cases,
      Predicate<CrisisCourse> among,
      Predicate<CrisisCourse> event) {
    double evidence = figures.get(figure);
    double error = Figures.shareError(evidence, figures.get(cases));
    double allowed = figures.withDiscrepancy(error, figure);
    return Check.near(what, evidence, allowed, share(runs, among, event), SHARE);
  }

  /** Error of a quantile of days whose logarithms are about normal with ICB's spread. */
  private double daysError(double days, double level, double density, double cases) {
    double sigma = figures.get("icb_duration_sigma");
    return days * sigma * Math.sqrt(level * (1 - level) / cases) / density;
  }

  Pattern mediation() {
    Predicate<CrisisCourse> mediated = CrisisCourse::mediated;
    Predicate<CrisisCourse> other = mediated.negate();
    List<Check> checks = new ArrayList<>();
    checks.add(
        share(Message.of("pattern-mediated"), "icb_mediated", "icb_crises", c -> true, mediated));
    checks.add(
        share(
            Message.of("pattern-agreement-mediated"),
            "icb_agreement_mediated",
            "icb_mediated_crises",
            mediated,
            EndingPatterns::agreed));
    checks.add(
        share(
            Message.of("pattern-agreement-other"),
            "icb_agreement_unmediated",
            "icb_unmediated_crises",
            other,
            EndingPatterns::agreed));
    checks.add(median(Message.of("pattern-days-mediated"), "mediated", mediated));
    checks.add(median(Message.of("pattern-days-other"), "unmediated", other));
    return new Pattern(
        "P9",
        Message.of("pattern-mediation"),
        Pattern.Tag.EMERGENT,
        Message.of("pattern-source-crises"),
        checks,
        List.of(withoutMediator(mediated, other), Message.of("pattern-mediator-association")));
  }

  private Message withoutMediator(Predicate<CrisisCourse> mediated, Predicate<CrisisCourse> other) {
    return Message.of(
        "pattern-mediator-effect",
        "mediated",
        Texts.interval(share(withoutEffect, c -> true, mediated)),
        "off",
        Texts.interval(share(withoutEffect, mediated, EndingPatterns::agreed)),
        "off-other",
        Texts.interval(share(withoutEffect, other, EndingPatterns::agreed)),
        "on",
        Texts.interval(share(runs, mediated, EndingPatterns::agreed)),
        "on-other",
        Texts.interval(share(runs, other, EndingPatterns::agreed)));
  }

  private Check median(Message what, String which, Predicate<CrisisCourse> among) {
    double days = figures.get("icb_duration_" + which);
    double error = daysError(days, 0.5, 0.3989, figures.get("icb_" + which + "_crises"));
    double allowed = figures.withDiscrepancy(error, "icb_duration_" + which);
    return Check.near(what, days, allowed, duration(runs, among, 0.5), DAYS);
  }

  Pattern endings() {
    List<Check> checks = new ArrayList<>();
    double cases = figures.get("icb_crises");
    double[] levels = {0.25, 0.5, 0.75};
    String[] names = {"p25", "median", "p75"};
    double[] densities = {0.3178, 0.3989, 0.3178};
    for (int k = 0; k < levels.length; k++) {
      double days = figures.get("icb_duration_" + names[k]);
      double error = daysError(days, levels[k], densities[k], cases);
      Interval model = duration(runs, c -> true, levels[k]);
      double allowed = figures.withDiscrepancy(error, "icb_duration_" + names[k]);
      Message what = Message.of("pattern-days-to-end", "level", new Shown.Case(names[k]));
      checks.add(Check.near(what, days, allowed, model, DAYS));
    }
    checks.add(ending(Message.of("pattern-ended-agreement"), "agreement", Ending.AGREEMENT));
    checks.add(ending(Message.of("pattern-ended-tacit"), "tacit", Ending.TACIT));
    checks.add(ending(Message.of("pattern-ended-unilateral"), "unilateral", Ending.UNILATERAL));
    checks.add(ending(Message.of("pattern-ended-imposed"), "imposed", Ending.IMPOSED));
    checks.add(ending(Message.of("pattern-ended-faded"), "faded", Ending.FADED));
    checks.add(ending(Message.of("pattern-ended-other"), "other", Ending.RUNNING));
    return new Pattern(
        "P10",
        Message.of("pattern-endings"),
        Pattern.Tag.EMERGENT,
        Message.of("pattern-source-crises-count", "n", Texts.number(cases)),
        checks,
        List.of(Message.of("pattern-endings-note", "runs", runs.size())));
  }

  private Check ending(Message what, String figure, Ending ending) {
    return share(what, "icb_ending_" + figure, "icb_crises", c -> true, c -> c.ending() == ending);
  }

  Pattern violence() {
    String[] figure = {"icb_no_violence", "icb_minor_clash", "icb_serious_clash", "icb_full_war"};
    Message[] names = {
      Message.of("pattern-violence-none"),
      Message.of("pattern-violence-minor"),
      Message.of("pattern-violence-serious"),
      Message.of("pattern-violence-war")
    };
    List<Check> checks = new ArrayList<>();
    for (Violence grade : Violence.values()) {
      int k = grade.ordinal();
      checks.add(share(names[k], figure[k], "icb_crises", c -> true, c -> c.violence() == grade));
    }
    return new Pattern(
        "P16",
        Message.of("pattern-violence"),
        Pattern.Tag.EMERGENT,
        Message.of("pattern-source-crises-count", "n", Texts.number(figures.get("icb_crises"))),
        checks,
        List.of(
            Message.of(
                "pattern-violence-note",
                "share",
                Texts.interval(share(runs, c -> true, c -> c.violenceAfter() == Violence.NONE)))));
  }
}
