package org.demarche.report.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.evidence.hindcast.CaseRecord;
import org.demarche.evidence.hindcast.CaseScore;
import org.demarche.evidence.hindcast.Empirical;
import org.demarche.evidence.hindcast.Milestone;
import org.demarche.evidence.hindcast.MilestoneScore;
import org.jspecify.annotations.Nullable;

/** The scores of historical cases as tables in plain English. */
public final class HindcastTable {
  private static final List<String> HEADER =
      List.of("Milestone", "The model says", "Record", "Score", "Base rates", "Skill", "Log score");
  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;

  private HindcastTable() {}

  public static List<String> lines(List<CaseScore> scores) {
    List<String> lines = new ArrayList<>();
    for (CaseScore score : scores) {
      lines.add(score.scored().record().title());
      lines.add(
          "  "
              + Texts.count(score.replications(), "run")
              + " of "
              + score.scored().id()
              + ", as of day 0");
      List<List<String>> rows = new ArrayList<>();
      rows.add(HEADER);
      score.milestones().forEach(m -> rows.add(row(m)));
      Texts.table(rows).forEach(row -> lines.add("  " + row));
      lines.add("  " + verdict(score));
      for (CaseRecord.NotScored left : score.scored().record().notScored()) {
        lines.add("  Not scored: " + left.what() + ". " + left.why());
      }
      lines.add("");
    }
    lines.addAll(legend());
    return lines;
  }

  private static List<String> row(MilestoneScore score) {
    boolean event = score.milestone() instanceof Milestone.Event;
    return List.of(
        score.milestone().head().title(),
        said(score),
        observed(score.milestone()),
        number(score.score()),
        number(score.reference()),
        number(score.skill()),
        event ? number(score.logScore()) + " (" + number(score.referenceLogScore()) + ")" : "");
  }

  private static String said(MilestoneScore score) {
    if (score.milestone() instanceof Milestone.Event) {
      return score.runs() == 0 ? "nothing" : Texts.percent(score.probability());
    }
    @Nullable Empirical said = score.distribution();
    if (said == null) {
      return "nothing: it came in no run";
    }
    boolean day = score.milestone() instanceof Milestone.Day;
    String text =
        String.format(
            Locale.ROOT,
            "%s%.0f (%.0f to %.0f)",
            day ? "day " : "",
            said.quantile(0.5),
            said.quantile(LOW),
            said.quantile(HIGH));
    return day ? text : text + ", in " + Texts.count(score.runs(), "run");
  }

  private static String observed(Milestone milestone) {
    if (milestone instanceof Milestone.Event event) {
      return event.observed() ? "yes" : "no";
    }
    String value = String.format(Locale.ROOT, "%.0f", milestone.observedNumber());
    return milestone instanceof Milestone.Day ? "day " + value : value;
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, "%.2f", value);
  }

  private static String verdict(CaseScore score) {
    long asked = score.milestones().stream().filter(m -> !Double.isNaN(m.score())).count();
    long better = score.milestones().stream().filter(m -> m.score() < m.reference()).count();
    long silent = score.milestones().size() - asked;
    String rest = silent == 0 ? "" : " On " + silent + " it says nothing.";
    return "The model beats the base rates on " + better + " of " + asked + "." + rest;
  }

  private static List<String> legend() {
    return List.of(
        "Score: of an event the Brier score, (probability - what came)²; of a day or a number the",
        "  CRPS, in days or votes, which is the absolute error of a forecast without spread. Lower",
        "  is better. Base rates: the same score of a forecaster that knows those only.",
        "Skill: 1 - score / base rates. Above 0 the model did better; - where base rates scored 0.",
        "Log score: -ln of the probability of what came, that of the base rates in brackets.",
        "The model says: the median with the 80% band; a day later than the window, or never,",
        "  counts as the window's end. Few cases: a check of plausibility, not a measure of skill.");
  }
}
