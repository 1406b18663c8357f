package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.evidence.cases.CaseForecast;
import org.demarche.evidence.cases.StanceClass;
import org.demarche.evidence.skill.Made;
import org.demarche.evidence.skill.Skill;
import org.demarche.evidence.skill.SkillReport;
import org.demarche.report.analysis.SkillCharts;
import org.demarche.report.console.SkillInWords;
import org.demarche.report.json.SkillJson;
import org.demarche.results.JsonFile;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scores of cases as lines, as JSON and as charts. */
final class SkillTellingTest {
  private static final ChartContext CONTEXT =
      new ChartContext("5 cases", List.of(new Arm("set", "set", 0, true)), 100, 1, "abc");

  private static List<CaseForecast> five() {
    List<CaseForecast> cases = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      cases.add(
          Made.up("c" + i)
              .says("talks_30", i % 2 == 0 ? .95 : .05, i % 2 == 0)
              .says("sc_meets_3", .5, i % 2 == 0)
              .says("mourning_5", .5, null)
              .stance(StanceClass.CONDEMN, -1, 1)
              .made());
    }
    return cases;
  }

  private static String text(SkillReport report) {
    return String.join("\n", SkillInWords.lines(report, false, Words.english()));
  }

  @Test
  void linesTellGroupsWorstMilestonesStancesAndReliability() {
    String text = text(Skill.of(five(), List.of(), 1));

    assertThat(text)
        .contains("5 cases, 10 rows of milestones with a known outcome")
        .containsPattern("over all +10 +0\\.126")
        .containsPattern("talks +5 +0\\.003 .* \\+0\\.99 ")
        .contains("Milestones that lose most against base rates (2 of 2)")
        .containsPattern("5 +5 +1\\.386")
        .contains("0.25 (1.00)")
        .doesNotContain("No intervals")
        .doesNotContain("NaN")
        .doesNotContain("{");
  }

  @Test
  void oneCaseIsToldRowByRowWithoutIntervals() {
    String text = text(Skill.of(five().subList(0, 1), List.of(), 1));

    assertThat(text)
        .contains("No intervals: fewer than three cases")
        .contains("Case c0")
        .containsPattern("talks_30 +AAA-BBB +0\\.95 +0\\.50 +yes +0\\.00 +0\\.25")
        .containsPattern("mourning_5\\* +AAA-BBB +0\\.50 +0\\.50 +unknown");
  }

  @Test
  void theJsonHasTheShapeOfTheContract() {
    List<CaseForecast> cases = five();
    String text = JsonFile.toText(SkillJson.of(Skill.of(cases, List.of(), 1), cases));
    JsonNode top = JsonMapper.shared().readTree(text);

    assertThat(top.propertyNames())
        .contains("cases", "groups", "overall", "stances", "reliability");
    JsonNode row = top.get("cases").get(0).get("milestones").get(0);
    assertThat(row.propertyNames())
        .startsWith("milestone", "actors", "probability", "observed", "reference");
    assertThat(row.get("observed").asBoolean()).isTrue();
    assertThat(top.get("cases").get(0).get("milestones").get(2).get("observed").isNull()).isTrue();
    assertThat(top.get("groups").get(0).propertyNames())
        .startsWith("group", "n", "brier", "brierReference", "skill", "low", "high");
    assertThat(top.get("stances").propertyNames())
        .startsWith("n", "logLoss", "climatology", "relationsOnly")
        .contains("day30");
    assertThat(top.get("reliability")).hasSize(10);
    assertThat(top.get("reliability").get(2).propertyNames())
        .containsExactly("low", "high", "forecast", "observed", "n");
    assertThat(top.get("reliability").get(2).get("observed").isNull()).isTrue();
    assertThat(text).doesNotContain("NaN");
  }

  @Test
  void bothChartsStateWhatTheIntervalsSupport() {
    List<Chart> charts = SkillCharts.of(Skill.of(five(), List.of(), 1), CONTEXT);

    assertThat(charts.stream().map(Chart::id)).containsExactly("reliability", "skill");
    assertThat(charts.get(0).title())
        .isEqualTo("No bin of 20 forecasts or more is off by more than 0.15");
    assertThat(charts.get(0).table().rows()).hasSize(3);
    assertThat(charts.get(1).title())
        .startsWith("Better than base rates in 1 of 2 groups of milestones");
    assertThat(charts.get(1).table().rows()).hasSize(3);
  }

  @Test
  void fewCasesClaimNothing() {
    List<CaseForecast> one = five().subList(0, 1);
    List<Chart> charts = SkillCharts.of(Skill.of(one, List.of(), 1), CONTEXT);

    assertThat(charts.get(1).title())
        .isEqualTo("Skill against base rates; too few cases for intervals");
  }

  @Test
  void withoutAScoredRowNothingIsDrawn() {
    SkillReport none = Skill.of(List.of(Made.up("a").made()), List.of(), 1);

    assertThat(SkillCharts.of(none, CONTEXT)).isEmpty();
    assertThat(text(none)).contains("0 rows of milestones");
  }
}
