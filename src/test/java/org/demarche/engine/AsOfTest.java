package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.demarche.model.Plan;
import org.demarche.trace.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Up to the information cut-off nothing is invented but statements. */
class AsOfTest {
  @TempDir Path folder;

  @Test
  void noDeedMeetingOrTalksComeBeforeTheCutOff() {
    Plan plan =
        TestScenarios.plan(
            folder, TestScenarios.CRISIS.replace("as_of: 2030-01-01", "as_of: 2030-01-11"));
    int later = 0;
    for (int r = 1; r <= 100; r++) {
      Story story = TestScenarios.story(plan, r);
      assertThat(story.sessions()).allMatch(session -> session.metDay() >= 10);
      assertThat(story.talks()).allMatch(talk -> talk.day() >= 10);
      assertThat(story.decisions())
          .allMatch(d -> d.speed() == org.demarche.model.Speed.VOICE || d.day() >= 10);
      later += story.sessions().size();
    }
    assertThat(later).isGreaterThan(100);
  }

  /** A revision upwards weighs what the whole number would have weighed at once. */
  @Test
  void aRevisedNumberOfDeadWeighsByTheDifferenceThatItMakes() {
    String revised = "number: 12, after: 12 h, revised: {number: 40, after: 13 h}";
    double inTwoSteps = pressure(revised);
    double atOnce = pressure("number: 40, after: 13 h");
    assertThat(inTwoSteps).isCloseTo(atOnce, org.assertj.core.api.Assertions.within(1e-9));
    assertThat(inTwoSteps).isGreaterThan(pressure("number: 12, after: 13 h"));
  }

  private double pressure(String report) {
    Plan plan =
        TestScenarios.plan(
            folder,
            TestScenarios.CRISIS
                .replace("horizon: 120 d", "horizon: 20 h")
                .replace("number: 12, after: 12 h", report));
    return TestScenarios.outcomes(plan, 1, 1)[TestScenarios.column(plan, "pressure_bbb")];
  }
}
