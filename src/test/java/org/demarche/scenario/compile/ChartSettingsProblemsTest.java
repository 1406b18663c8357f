package org.demarche.scenario.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings of charts are read by their chart or refused: none is accepted and then left aside. */
final class ChartSettingsProblemsTest {
  private static final String SCENARIO =
      Marked.HEAD
          + Marked.ACTORS
          + """
          arms:
            one: {title: One, reference: true}
            two: {title: Two}
          outcomes:
            talks: {title: Talks, value: 'first_talks(AAA, BBB) <= 90', headline: true}
            force: {title: Force, value: 'peak(AAA, BBB) >= 5'}
          """;

  @TempDir Path folder;

  @Test
  void aChartOrASettingThatDoesNotExistIsToldWithTheNearestName() {
    Marked.assertProblems(
        folder,
        SCENARIO
            + """
            charts:
              §outcome: {title: Ends}
              difference: {§pairs: [AAA-BBB]}
              ladder: {§outcomes: [talks]}
              story: {§arms: [one]}
              fan: {§inclde: false}
            """,
        "charts.outcome: unknown key 'outcome'. Maybe: outcomes",
        "charts.difference.pairs: unknown key 'pairs'. Maybe: one of include, title, arms, outcomes,"
            + " size, dark, language",
        "charts.ladder.outcomes: unknown key 'outcomes'. Maybe: one of include, title, pairs, arms,"
            + " arm, size, dark, language",
        "charts.story.arms: unknown key 'arms'. Maybe: arm",
        "charts.fan.inclde: unknown key 'inclde'. Maybe: include");
  }

  @Test
  void whatAChartCannotShowIsTold() {
    Marked.assertProblems(
        folder,
        SCENARIO
            + """
            charts:
              outcomes: {pairs: [§AAA-CCC], arms: [§three, two]}
              difference: {outcomes: [talks, §force]}
              fan: {arm: §one, arms: [two]}
              stocks: {language: §fr}
            """,
        "charts.outcomes.pairs[0]: 'AAA-CCC' is no focal pair. Maybe: AAA-BBB",
        "charts.outcomes.arms[0]: there is no arm 'three'",
        "charts.difference.outcomes[1]: there is no headline outcome 'force'",
        "charts.fan.arm: stands beside 'arms'. Maybe: one of the two",
        "charts.stocks.language: 'fr' is none of en, es");
  }

  @Test
  void aSizeThatDoesNotExistIsTold() {
    Marked.assertProblems(
        folder,
        SCENARIO + "charts:\n  votes: {size: [slide, §sqare], dark: true}\n",
        "charts.votes.size[1]: 'sqare' is none of slide, page, square. Maybe: square");
  }

  @Test
  void howAChartIsDrawnIsReadAndGivesWayToACommand() {
    Scenario drawn =
        Marked.load(
            folder, "test", SCENARIO + "charts: {fan: {size: [square], language: es, dark: true}}");
    ChartRequest fan = drawn.charts().get(0);
    assertThat(fan.look())
        .isEqualTo(
            new ChartRequest.Look(List.of(ChartRequest.Size.SQUARE), true, Language.find("es")));
    ChartRequest.Look asked =
        new ChartRequest.Look(
            List.of(ChartRequest.Size.PAGE), false, Optional.of(Language.ENGLISH));
    ChartRequest now =
        new ChartRequest(
            "", true, "", List.of(), List.of(), List.of(), "", OptionalInt.empty(), asked);
    assertThat(fan.changedBy(now).look())
        .isEqualTo(
            new ChartRequest.Look(
                List.of(ChartRequest.Size.PAGE), true, Optional.of(Language.ENGLISH)));
  }

  @Test
  void settingsOfChartsAreNoPartOfWhatIsRun() {
    Scenario bare = Marked.load(folder, "test", SCENARIO);
    Scenario drawn =
        Marked.load(folder, "test", SCENARIO + "charts: {fan: {title: Mood}, ladder: {}}\n");
    assertThat(drawn.canonical()).isEqualTo(bare.canonical());
    assertThat(new String(drawn.chartSettings(), StandardCharsets.UTF_8))
        .isEqualTo("{\"fan\":{\"title\":\"Mood\"},\"ladder\":{}}");
    Scenario back = Scenario.ofCanonical(drawn.canonical(), drawn.chartSettings(), "test");
    assertThat(back.charts()).isEqualTo(drawn.charts());
  }
}
