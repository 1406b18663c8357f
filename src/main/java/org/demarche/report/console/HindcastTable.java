package org.demarche.report.console;

import java.util.ArrayList;
import java.util.List;
import org.demarche.evidence.hindcast.CaseRecord;
import org.demarche.evidence.hindcast.CaseScore;
import org.demarche.evidence.hindcast.Empirical;
import org.demarche.evidence.hindcast.Milestone;
import org.demarche.evidence.hindcast.MilestoneScore;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/** The scores of historical cases as tables in plain English. */
public final class HindcastTable {
  private static final List<Message> HEADER =
      List.of(
          Message.of("scores-milestone"),
          Message.of("scores-model"),
          Message.of("scores-record"),
          Message.of("scores-score"),
          Message.of("scores-base-rates"),
          Message.of("scores-skill"),
          Message.of("scores-log-score"));
  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;

  private HindcastTable() {}

  /**
   * Returns the lines.
   *
   * @param scores of cases
   * @param words of the language
   */
  public static List<String> lines(List<CaseScore> scores, Words words) {
    Lines lines = new Lines(words);
    for (CaseScore score : scores) {
      lines.add(score.scored().record().title());
      lines.add(
          Message.of("scores-runs", "count", score.replications(), "case", score.scored().id()));
      List<List<?>> rows = new ArrayList<>();
      rows.add(HEADER);
      score.milestones().forEach(m -> rows.add(row(m)));
      lines.table("  ", rows);
      lines.add(verdict(score));
      for (CaseRecord.NotScored left : score.scored().record().notScored()) {
        lines.add(Message.of("scores-left", "what", left.what(), "why", left.why()));
      }
      lines.blank();
    }
    lines.add(Message.of("scores-legend"));
    return lines.all();
  }

  private static List<?> row(MilestoneScore score) {
    boolean event = score.milestone() instanceof Milestone.Event;
    return List.of(
        score.milestone().head().title(),
        said(score),
        observed(score.milestone()),
        number(score.score()),
        number(score.reference()),
        number(score.skill()),
        event
            ? Message.of(
                "scores-log",
                "score",
                number(score.logScore()),
                "reference",
                number(score.referenceLogScore()))
            : "");
  }

  private static Object said(MilestoneScore score) {
    if (score.milestone() instanceof Milestone.Event) {
      return score.runs() == 0
          ? Message.of("scores-nothing")
          : Figures.percent(score.probability());
    }
    @Nullable Empirical said = score.distribution();
    if (said == null) {
      return Message.of("scores-never");
    }
    return Message.of(
        "scores-said",
        "kind",
        new Shown.Case(score.milestone() instanceof Milestone.Day ? "day" : "number"),
        "median",
        whole(said.quantile(0.5)),
        "low",
        whole(said.quantile(LOW)),
        "high",
        whole(said.quantile(HIGH)),
        "runs",
        score.runs());
  }

  private static Shown whole(double value) {
    return Figures.fixed(value, 0);
  }

  private static Object observed(Milestone milestone) {
    if (milestone instanceof Milestone.Event event) {
      return event.observed() ? Message.of("scores-yes") : Message.of("scores-no");
    }
    Shown value = whole(milestone.observedNumber());
    return milestone instanceof Milestone.Day ? Message.of("scores-day", "day", value) : value;
  }

  private static Object number(double value) {
    return Double.isNaN(value) ? "-" : Figures.fixed(value, 2);
  }

  private static Message verdict(CaseScore score) {
    long asked = score.milestones().stream().filter(m -> !Double.isNaN(m.score())).count();
    long better = score.milestones().stream().filter(m -> m.score() < m.reference()).count();
    long silent = score.milestones().size() - asked;
    return Message.of("scores-verdict", "better", better, "asked", asked, "silent", silent);
  }
}
