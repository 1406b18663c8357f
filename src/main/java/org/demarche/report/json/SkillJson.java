package org.demarche.report.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.evidence.cases.CaseForecast;
import org.demarche.evidence.cases.Milestones;
import org.demarche.evidence.cases.StanceForecast;
import org.demarche.evidence.skill.CaseScore;
import org.demarche.evidence.skill.GroupScore;
import org.demarche.evidence.skill.MilestoneLevel;
import org.demarche.evidence.skill.ReliabilityBin;
import org.demarche.evidence.skill.ScoredRow;
import org.demarche.evidence.skill.SkillReport;
import org.demarche.evidence.skill.StanceScore;
import org.demarche.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** The scores of historical cases in the JSON shape of the outside contract. */
public final class SkillJson {
  private SkillJson() {}

  /**
   * Returns the scores as maps and lists; what is not known is null.
   *
   * @param report the scores
   * @param forecasts what was scored, in the same order
   */
  public static Map<String, Object> of(SkillReport report, List<CaseForecast> forecasts) {
    Map<String, Object> all = new LinkedHashMap<>();
    List<Object> cases = new ArrayList<>();
    for (int c = 0; c < report.cases().size(); c++) {
      cases.add(entry(report.cases().get(c), forecasts.get(c)));
    }
    all.put("cases", cases);
    all.put(
        "groups",
        report.groups().entrySet().stream()
            .map(each -> score(Map.of("group", each.getKey().id()), each.getValue()))
            .toList());
    all.put("overall", score(Map.of(), report.overall()));
    all.put("milestones", report.milestones().stream().map(SkillJson::level).toList());
    all.put("levels", number(report.levels()));
    all.put("stances", stances(report.stances()));
    all.put("reliability", report.reliability().stream().map(SkillJson::bin).toList());
    return all;
  }

  private static Map<String, @Nullable Object> entry(CaseScore score, CaseForecast forecast) {
    Map<String, @Nullable Object> entry = new LinkedHashMap<>();
    entry.put("case", score.id());
    entry.put("title", score.title());
    entry.put("n", score.score().n());
    entry.put("brier", number(score.score().brier().model()));
    entry.put("brierReference", number(score.score().brier().reference()));
    entry.put("skill", number(score.score().skill()));
    entry.put("milestones", score.rows().stream().map(SkillJson::milestone).toList());
    entry.put("stances", forecast.stances().stream().map(SkillJson::stance).toList());
    return entry;
  }

  private static Map<String, @Nullable Object> milestone(ScoredRow row) {
    Map<String, @Nullable Object> milestone = new LinkedHashMap<>();
    milestone.put("milestone", row.forecast().milestone());
    milestone.put("actors", row.forecast().actors());
    milestone.put("probability", row.forecast().probability());
    milestone.put("observed", row.forecast().observed());
    milestone.put("reference", row.reference());
    milestone.put("climatology", row.climatology());
    milestone.put("regression", row.regression());
    return milestone;
  }

  private static Map<String, Object> stance(StanceForecast forecast) {
    Map<String, Object> stance = new LinkedHashMap<>();
    stance.put("code", forecast.code());
    stance.put("day", forecast.day());
    stance.put("probabilities", forecast.probabilities());
    stance.put("observed", forecast.observed().name());
    stance.put("party", forecast.party());
    return stance;
  }

  private static Map<String, @Nullable Object> score(Map<String, String> head, GroupScore score) {
    Map<String, @Nullable Object> group = new LinkedHashMap<>(head);
    @Nullable Interval interval = score.interval();
    group.put("n", score.n());
    group.put("brier", number(score.brier().model()));
    group.put("brierReference", number(score.brier().reference()));
    group.put("skill", number(score.skill()));
    group.put("low", interval == null ? null : interval.low());
    group.put("high", interval == null ? null : interval.high());
    group.put("cases", score.cases());
    group.put("brierClimatology", number(score.brier().climatology()));
    group.put("brierRegression", number(score.brier().regression()));
    group.put("logScore", number(score.logarithmic().model()));
    group.put("logReference", number(score.logarithmic().reference()));
    group.put("logClimatology", number(score.logarithmic().climatology()));
    group.put("logRegression", number(score.logarithmic().regression()));
    group.put("discrimination", number(score.discrimination()));
    return group;
  }

  private static Map<String, @Nullable Object> level(MilestoneLevel level) {
    Map<String, @Nullable Object> milestone = new LinkedHashMap<>();
    milestone.put("milestone", level.milestone());
    milestone.put("group", level.group().id());
    milestone.put("n", level.score().n());
    milestone.put("observed", level.frequency());
    milestone.put("forecast", level.forecast());
    milestone.put("brier", number(level.score().brier().model()));
    milestone.put("brierReference", number(level.score().brier().reference()));
    milestone.put("skill", number(level.score().skill()));
    milestone.put("lost", level.lost());
    milestone.put("lostByLevel", level.level());
    milestone.put("discrimination", number(level.score().discrimination()));
    milestone.put("baseRate", Milestones.isBaseRate(level.milestone()));
    return milestone;
  }

  /** Figures of the first day stand at the top, later days by name. */
  private static Map<String, @Nullable Object> stances(List<StanceScore> scores) {
    Map<String, @Nullable Object> stances = new LinkedHashMap<>();
    for (StanceScore score : scores) {
      if (stances.isEmpty()) {
        stances.putAll(stances(score));
      } else {
        stances.put("day" + score.day(), stances(score));
      }
    }
    return stances;
  }

  private static Map<String, @Nullable Object> stances(StanceScore score) {
    Map<String, @Nullable Object> stances = new LinkedHashMap<>();
    @Nullable Interval gap = score.gap();
    stances.put("n", score.n());
    stances.put("logLoss", number(score.model()));
    stances.put("climatology", number(score.climatology()));
    stances.put("relationsOnly", number(score.relationsOnly()));
    stances.put("gapLow", gap == null ? null : gap.low());
    stances.put("gapHigh", gap == null ? null : gap.high());
    stances.put("forecast", numbers(score.forecast()));
    stances.put("observed", numbers(score.frequency()));
    return stances;
  }

  private static Map<String, @Nullable Object> bin(ReliabilityBin bin) {
    Map<String, @Nullable Object> entry = new LinkedHashMap<>();
    entry.put("low", bin.low());
    entry.put("high", bin.high());
    entry.put("forecast", number(bin.forecast()));
    entry.put("observed", number(bin.observed()));
    entry.put("n", bin.n());
    return entry;
  }

  private static List<@Nullable Double> numbers(List<Double> values) {
    List<@Nullable Double> numbers = new ArrayList<>();
    values.forEach(value -> numbers.add(number(value)));
    return numbers;
  }

  private static @Nullable Double number(double value) {
    return Double.isFinite(value) ? value : null;
  }
}
