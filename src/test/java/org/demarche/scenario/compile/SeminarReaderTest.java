package org.demarche.scenario.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.demarche.scenario.ScenarioException;
import org.demarche.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a scenario tells of a class that plays it. */
final class SeminarReaderTest {
  private static final String SCENARIO =
      """
      demarche: 1
      title: Two neighbours
      start: 2030-05-01
      horizon: 30 d
      actors:
        ALD: {type: state, name: Aldora, source: "judgement: invented"}
        MEX: {type: state, name: Mexico, source: "judgement: invented"}
      relations:
        ALD:
          MEX: {focal: true, source: "judgement: invented"}
      """;

  private static final String SEMINAR =
      """
      seminar:
        turn: 2 d
        minutes: {opening: 5, turn: 6, debrief: 10}
        aims: [{en: Tell a threat from a promise., es: Distinguir.}]
        questions: ["Who could have stopped it?"]
        roles:
          here:
            title: {en: Here, es: Aquí}
            actor: ALD
            briefing: You are small.
            seats: 2
            acts: 1
            aims: [{text: Peace, wants: low}]
          there: {title: There, actor: MEX}
        injects:
          news: {turn: 3, title: News, text: Something., from: A paper, to: [here], expected: Talk}
          deed: {at: 2030-05-04, text: A note., act: {source: MEX, action: condemn, target: ALD}}
      """;

  private static Scenario scenario(String text) {
    return Scenario.ofText(text.getBytes(StandardCharsets.UTF_8), "crisis");
  }

  @Test
  void everythingIsReadAndToldInBothLanguages() {
    SeminarPlan plan = scenario(SCENARIO + SEMINAR).seminar().orElseThrow();
    assertThat(plan.turnDays()).isEqualTo(2);
    assertThat(plan.minutes()).isEqualTo(new SeminarPlan.Minutes(5, 6, 10));
    assertThat(plan.aims()).containsExactly("Tell a threat from a promise.");
    assertThat(plan.roles()).hasSize(2);
    assertThat(plan.roles().get(0).seats()).isEqualTo(2);
    assertThat(plan.roles().get(0).aims()).containsExactly(new SeminarPlan.Aim("Peace", "", true));
    assertThat(plan.injects().get(0).atDays()).isEqualTo(4);
    assertThat(plan.injects().get(0).to()).containsExactly("here");
    assertThat(plan.injects().get(1).atDays()).isEqualTo(3);
    assertThat(plan.injects().get(1).act())
        .isEqualTo(new SeminarPlan.Deed("MEX", "condemn", "ALD"));
    SeminarPlan spanish =
        scenario(SCENARIO + SEMINAR).in(new Language("es")).seminar().orElseThrow();
    assertThat(spanish.aims()).containsExactly("Distinguir.");
    assertThat(spanish.roles().get(0).title()).isEqualTo("Aquí");
  }

  @Test
  void aScenarioThatSaysNothingIsPlayedByThePartiesUnderStudy() {
    Scenario scenario = scenario(SCENARIO);
    assertThat(scenario.seminar()).isEmpty();
    SeminarPlan plan = SeminarPlan.usual(scenario.basePlan());
    assertThat(plan.roles()).extracting(SeminarPlan.Role::actor).containsExactly("ALD", "MEX");
    assertThat(plan.turnDays()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "'actor: ALD','actor: ALX',seminar.roles.here.actor",
    "'to: [here]','to: [hare]',seminar.injects.news.to",
    "'wants: low','wants: low, outcome: nothing',seminar.roles.here.aims",
    "'action: condemn','action: condem',seminar.injects.deed.act.action",
    "'seats: 2','seats: 0',seminar.roles.here.seats",
    "'turn: 3, title','title',seminar.injects.news",
  })
  void whatIsWrongIsToldWithItsPlace(String right, String wrong, String place) {
    String text = (SCENARIO + SEMINAR).replace(right, wrong);
    assertThatThrownBy(() -> scenario(text))
        .isInstanceOfSatisfying(
            ScenarioException.class,
            unfit ->
                assertThat(unfit.problems())
                    .anyMatch(problem -> problem.path().toString().startsWith(place)));
  }
}
