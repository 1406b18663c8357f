package org.demarche.evidence.skill;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.evidence.cases.CaseForecast;
import org.demarche.evidence.cases.MilestoneForecast;
import org.demarche.evidence.cases.MilestoneGroup;
import org.demarche.evidence.cases.Milestones;

/** Scores forecasts of cases, each beside references that learned from the other cases. */
public final class Skill {
  private static final List<Integer> DAYS = List.of(5, 30);
  private static final long OVER_ALL = 1000;

  private Skill() {}

  /**
   * Scores.
   *
   * @param forecasts of the cases to score; ids are unique
   * @param library further cases from which references may learn; one whose id is among the
   *     forecasts gives way to it
   * @param seed of the intervals
   * @throws IllegalArgumentException if a milestone has no group, or a probability is none
   */
  public static SkillReport of(List<CaseForecast> forecasts, List<PastCase> library, long seed) {
    Map<String, PastCase> known = new LinkedHashMap<>();
    library.forEach(each -> known.put(each.id(), each));
    forecasts.forEach(each -> known.put(each.id(), PastCase.of(each)));
    RowScores scorer = new RowScores(seed);
    List<StanceScores> stances = DAYS.stream().map(StanceScores::new).toList();
    List<CaseScore> cases = new ArrayList<>();
    for (CaseForecast forecast : forecasts) {
      List<PastCase> others =
          known.values().stream().filter(each -> !each.id().equals(forecast.id())).toList();
      List<ScoredRow> rows = rows(forecast, others);
      GroupScore score = scorer.of(scored(rows), OVER_ALL);
      cases.add(new CaseScore(forecast.id(), forecast.title(), rows, score));
      for (int d = 0; d < DAYS.size(); d++) {
        StanceReferences references = StanceReferences.of(others, DAYS.get(d));
        stances.get(d).add(PastCase.of(forecast), references);
      }
    }
    List<ScoredRow> all = scored(cases.stream().flatMap(each -> each.rows().stream()).toList());
    List<MilestoneLevel> levels = scorer.levels(all);
    return new SkillReport(
        cases,
        Math.max(0, known.size() - 1),
        scorer.of(all, OVER_ALL),
        groups(all, scorer),
        levels,
        RowScores.rankCorrelation(levels),
        RowScores.reliability(all),
        stances.stream().map(each -> each.score(seed)).toList());
  }

  private static List<ScoredRow> rows(CaseForecast forecast, List<PastCase> others) {
    BaseRates rates = BaseRates.of(others);
    Regression regression = Regression.of(others);
    List<ScoredRow> rows = new ArrayList<>();
    for (MilestoneForecast said : forecast.milestones()) {
      String milestone = said.milestone();
      double rate = rates.rate(milestone, forecast.known());
      rows.add(
          new ScoredRow(
              forecast.id(),
              Milestones.isBaseRate(milestone)
                  ? new MilestoneForecast(milestone, said.actors(), rate, said.observed())
                  : said,
              Milestones.group(milestone),
              rate,
              rates.plain(milestone),
              regression.chance(milestone, forecast.known())));
    }
    return rows;
  }

  private static List<ScoredRow> scored(List<ScoredRow> rows) {
    return rows.stream().filter(ScoredRow::isScored).toList();
  }

  private static Map<MilestoneGroup, GroupScore> groups(List<ScoredRow> all, RowScores scorer) {
    Map<MilestoneGroup, GroupScore> groups = new EnumMap<>(MilestoneGroup.class);
    for (MilestoneGroup group : MilestoneGroup.values()) {
      List<ScoredRow> in = all.stream().filter(row -> row.group() == group).toList();
      if (!in.isEmpty()) {
        groups.put(group, scorer.of(in, group.ordinal()));
      }
    }
    return groups;
  }
}
