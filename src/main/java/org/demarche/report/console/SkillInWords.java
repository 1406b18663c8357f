package org.demarche.report.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.demarche.evidence.cases.MilestoneGroup;
import org.demarche.evidence.cases.Milestones;
import org.demarche.evidence.cases.StanceClass;
import org.demarche.evidence.skill.GroupScore;
import org.demarche.evidence.skill.MilestoneLevel;
import org.demarche.evidence.skill.ReliabilityBin;
import org.demarche.evidence.skill.ScoredRow;
import org.demarche.evidence.skill.SkillReport;
import org.demarche.evidence.skill.StanceScore;
import org.demarche.statistics.Interval;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/** The scores of historical cases in a screenful, or with every milestone. */
public final class SkillInWords {
  private static final int WORST = 10;
  private static final int WORST_CASES = 5;

  private final SkillReport report;
  private final boolean all;
  private final Lines lines;

  private SkillInWords(SkillReport report, boolean all, Words words) {
    this.report = report;
    this.all = all;
    this.lines = new Lines(words);
  }

  /**
   * Returns the lines.
   *
   * @param report the scores
   * @param all whether every milestone and case is shown, not only the worst
   * @param words of the language
   */
  public static List<String> lines(SkillReport report, boolean all, Words words) {
    SkillInWords text = new SkillInWords(report, all, words);
    text.heading();
    text.groups();
    if (report.cases().size() == 1) {
      text.rows();
    } else {
      text.milestones();
      text.cases();
    }
    text.stances();
    text.reliability();
    text.lines.add(Message.of("skill-legend"));
    return text.lines.all();
  }

  private void heading() {
    lines.add(
        Message.of(
            "skill-heading",
            "cases",
            report.cases().size(),
            "rows",
            report.overall().n(),
            "training",
            report.training()));
    lines.blank();
  }

  private void groups() {
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Message.of("skill-group"),
            Message.of("skill-rows"),
            Message.of("skill-brier"),
            Message.of("skill-reference"),
            Message.of("skill-climatology"),
            Message.of("skill-regression"),
            Message.of("skill-skill"),
            Message.of("skill-interval"),
            Message.of("skill-log"),
            Message.of("skill-reference"),
            Message.of("skill-apart")));
    rows.add(row(Message.of("skill-over-all"), report.overall()));
    report.groups().forEach((group, score) -> rows.add(row(name(group), score)));
    lines.table(rows);
    if (report.overall().interval() == null) {
      lines.add(Message.of("skill-no-interval"));
    }
    lines.blank();
  }

  private static Message name(MilestoneGroup group) {
    return Message.of("skill-group-name", "group", new Shown.Case(group.id()));
  }

  private static List<?> row(Message name, GroupScore score) {
    return List.of(
        name,
        score.n(),
        three(score.brier().model()),
        three(score.brier().reference()),
        three(score.brier().climatology()),
        three(score.brier().regression()),
        signed(score.skill()),
        range(score.interval()),
        three(score.logarithmic().model()),
        three(score.logarithmic().reference()),
        two(score.discrimination()));
  }

  private void milestones() {
    List<MilestoneLevel> levels = report.milestones();
    int shown = all ? levels.size() : Math.min(WORST, levels.size());
    lines.add(Message.of("skill-milestones", "shown", shown, "all", levels.size()));
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Message.of("skill-milestone"),
            Message.of("skill-rows"),
            Message.of("skill-came"),
            Message.of("skill-forecast"),
            Message.of("skill-brier"),
            Message.of("skill-reference"),
            Message.of("skill-skill"),
            Message.of("skill-lost"),
            Message.of("skill-by-level"),
            Message.of("skill-apart")));
    for (MilestoneLevel level : levels.subList(0, shown)) {
      rows.add(
          List.of(
              marked(level.milestone()),
              level.score().n(),
              two(level.frequency()),
              two(level.forecast()),
              three(level.score().brier().model()),
              three(level.score().brier().reference()),
              signed(level.score().skill()),
              signed(level.lost()),
              two(level.level()),
              two(level.score().discrimination())));
    }
    lines.table("  ", rows);
    if (Double.isFinite(report.levels())) {
      lines.add(Message.of("skill-levels", "correlation", two(report.levels())));
    }
    lines.blank();
  }

  private static String marked(String milestone) {
    return milestone + (Milestones.isBaseRate(milestone) ? "*" : "");
  }

  private void cases() {
    int shown = all ? report.cases().size() : Math.min(WORST_CASES, report.cases().size());
    lines.add(Message.of("skill-cases", "shown", shown, "all", report.cases().size()));
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Message.of("skill-case"),
            Message.of("skill-rows"),
            Message.of("skill-brier"),
            Message.of("skill-reference"),
            Message.of("skill-skill")));
    report.cases().stream()
        .filter(each -> each.score().n() > 0)
        .sorted(Comparator.comparingDouble(each -> each.score().skill()))
        .limit(shown)
        .forEach(
            each ->
                rows.add(
                    List.of(
                        each.id(),
                        each.score().n(),
                        three(each.score().brier().model()),
                        three(each.score().brier().reference()),
                        signed(each.score().skill()))));
    lines.table("  ", rows);
    lines.blank();
  }

  /** Every row of the one case, group by group. */
  private void rows() {
    lines.add(report.cases().get(0).title());
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Message.of("skill-milestone"),
            Message.of("skill-actors"),
            Message.of("skill-forecast"),
            Message.of("skill-reference"),
            Message.of("skill-record"),
            Message.of("skill-brier"),
            Message.of("skill-reference")));
    for (ScoredRow row : report.cases().get(0).rows()) {
      rows.add(
          List.of(
              marked(row.forecast().milestone()),
              row.forecast().actors(),
              two(row.forecast().probability()),
              two(row.reference()),
              record(row),
              row.isScored() ? two(row.brier().model()) : "",
              row.isScored() ? two(row.brier().reference()) : ""));
    }
    lines.table("  ", rows);
    lines.blank();
  }

  private static Object record(ScoredRow row) {
    if (!row.isScored()) {
      return Message.of("skill-unknown");
    }
    return row.outcome() > 0 ? Message.of("skill-yes") : Message.of("skill-no");
  }

  private void stances() {
    lines.add(Message.of("skill-stances"));
    List<List<?>> rows = new ArrayList<>();
    List<Object> header =
        new ArrayList<>(
            List.of(
                Message.of("skill-day"),
                Message.of("skill-rows"),
                Message.of("skill-loss"),
                Message.of("skill-reference"),
                Message.of("skill-relations"),
                Message.of("skill-gap"),
                Message.of("skill-interval")));
    for (StanceClass answer : StanceClass.values()) {
      header.add(Message.of("skill-answer", "answer", new Shown.Case(answer.name())));
    }
    rows.add(header);
    report.stances().stream().filter(score -> score.n() > 0).forEach(s -> rows.add(row(s)));
    lines.table("  ", rows);
    lines.blank();
  }

  private static List<?> row(StanceScore score) {
    List<Object> row =
        new ArrayList<>(
            List.of(
                score.day(),
                score.n(),
                three(score.model()),
                three(score.climatology()),
                three(score.relationsOnly()),
                signed(score.model() - score.relationsOnly()),
                range(score.gap())));
    for (int k = 0; k < score.forecast().size(); k++) {
      row.add(
          Message.of(
              "skill-beside",
              "forecast",
              two(score.forecast().get(k)),
              "came",
              two(score.frequency().get(k))));
    }
    return row;
  }

  private void reliability() {
    lines.add(Message.of("skill-reliability"));
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Message.of("skill-bin"),
            Message.of("skill-rows"),
            Message.of("skill-forecast"),
            Message.of("skill-came"),
            ""));
    for (ReliabilityBin bin : report.reliability()) {
      if (bin.n() > 0) {
        rows.add(
            List.of(
                Message.of(
                    "skill-range",
                    "low",
                    Figures.fixed(bin.low(), 1),
                    "high",
                    Figures.fixed(bin.high(), 1)),
                bin.n(),
                two(bin.forecast()),
                two(bin.observed()),
                bin.isOff() ? Message.of("skill-off") : ""));
      }
    }
    lines.table("  ", rows);
    lines.blank();
  }

  private static Object range(@Nullable Interval interval) {
    return interval == null
        ? ""
        : Message.of("skill-range", "low", signed(interval.low()), "high", signed(interval.high()));
  }

  private static Object two(double value) {
    return Double.isFinite(value) ? Figures.fixed(value, 2) : "";
  }

  private static Shown three(double value) {
    return Figures.fixed(value, 3);
  }

  private static Shown signed(double value) {
    return new Shown.Signed(value, 2);
  }
}
