package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.demarche.engine.program.Program;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.trace.RunListener;
import org.demarche.trace.RunState;
import org.demarche.trace.Story;
import org.demarche.trace.TalkStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is agreed is carried out, and broken relations are a question of their own. */
class FulfilmentTest {
  private static final int RUNS = 40;
  private static final String BROKEN =
      "measures:\n  b: {kind: severed_relations, by: BBB, on: AAA, intensity: 1}\n";
  private static final String BREAKS =
      "  breaks: {title: A break, at: 5 d, by: BBB, on: AAA, action: break_relations,"
          + " facts: [\"Fiction.\"]}\n";

  @TempDir private Path folder;

  /** Two who talk at once, and settle an issue in every round. */
  private Plan plan(String scenario, String... values) {
    return TestScenarios.plan(
        folder,
        scenario
            + "assumptions:\n"
            + TestScenarios.STILL
            + value("talks_opening_rate", 50)
            + value("talks_quiet", 1)
            + value("talks_threshold", -5)
            + value("contact_base", 30)
            + value("talks_agenda_delay", 1)
            + value("talks_round_gap", 2)
            + value("talks_suspended", 0)
            + value("talks_partial", 1)
            + value("concession_step", 1)
            + value("talks_breakdown", 0)
            + value("agreement_breach_rate", 0)
            + value("mediator_rate", 0)
            + String.join("", values));
  }

  private static String value(String parameter, double value) {
    return "  " + parameter + ": {value: " + value + ", source: \"judgement: test\"}\n";
  }

  private static OptionalDouble day(Story story, TalkStep step) {
    return story.talks().stream()
        .filter(talk -> talk.step() == step)
        .mapToDouble(Story.Talk::day)
        .findFirst();
  }

  private static OptionalDouble act(Plan plan, Story story, String action, String by) {
    int wanted = plan.getAction(action);
    return story.acts().stream()
        .filter(act -> act.action() == wanted && act.source() == plan.getActor(by))
        .mapToDouble(Story.Act::day)
        .findFirst();
  }

  private static List<String> table(Plan plan, double day) {
    RunState state =
        new Replicator(Program.of(plan))
            .state(
                World.median(plan), new RunKey(1, 1), List.of(), day, List.of(), RunListener.NONE);
    return state.tracks().get(0).issues().stream()
        .map(terms -> plan.issues().get(terms.issue()).id())
        .toList();
  }

  @Test
  void normalisationIsOnTheTableWhileRelationsAreBroken() {
    String normalisation = "normalisation_aaa_bbb";

    assertThat(table(plan(TestScenarios.CRISIS), 1)).doesNotContain(normalisation);
    assertThat(table(plan(TestScenarios.CRISIS + BROKEN), 1)).contains(normalisation);
    assertThat(table(plan(TestScenarios.CRISIS + BREAKS), 4)).doesNotContain(normalisation);
    assertThat(table(plan(TestScenarios.CRISIS + BREAKS), 9)).contains(normalisation);
  }

  /** Terms on all the rest are no whole agreement: the raid's two quarrels, and relations. */
  @Test
  void whoAgreesOnAllButRelationsHasAgreedInPart() {
    for (Story story : TestScenarios.stories(plan(TestScenarios.CRISIS + BROKEN), RUNS).toList()) {
      long parts =
          story.talks().stream().filter(t -> t.step() == TalkStep.PARTIAL_AGREEMENT).count();
      assertThat(day(story, TalkStep.AGREEMENT).isPresent()).isEqualTo(parts == 3);
    }
  }

  /** Nothing is signed while relations are broken before there are terms on them as well. */
  @Test
  void termsOnAllElseWaitForTermsOnRelations() {
    Plan plan = plan(TestScenarios.CRISIS + BROKEN);
    int signed = 0;
    for (Story story : TestScenarios.stories(plan, RUNS).toList()) {
      OptionalDouble first = day(story, TalkStep.PARTIAL_AGREEMENT);
      if (first.isPresent()) {
        signed++;
        assertThat(story.offers())
            .anyMatch(
                offer ->
                    plan.issues().get(offer.issue()).isNormalisation()
                        && offer.day() == first.orElseThrow());
      }
    }
    assertThat(signed).isPositive();
  }

  @Test
  void whatIsAgreedOnRelationsIsDoneByWhoBrokeThemAndInItsOwnTime() {
    Plan plan = plan(TestScenarios.CRISIS + BROKEN, value("normalisation_delay", 20));
    int restored = 0;
    double waited = 0;
    for (Story story : TestScenarios.stories(plan, RUNS).toList()) {
      OptionalDouble agreed = day(story, TalkStep.AGREEMENT);
      OptionalDouble act = act(plan, story, "restore_relations", "BBB");
      assertThat(act(plan, story, "restore_relations", "AAA")).isEmpty();
      if (agreed.isPresent() && act.isPresent()) {
        restored++;
        waited += act.orElseThrow() - agreed.orElseThrow();
      }
      assertThat(agreed.isPresent() || act.isEmpty()).isTrue();
    }
    assertThat(restored).isGreaterThan(RUNS / 2);
    assertThat(waited / restored).isBetween(8.0, 32.0);
  }

  @Test
  void partiesDoWhatTheyPromisedAfterAgreeingAndNotBefore() {
    String promised =
        TestScenarios.CRISIS.replace(
            "status_quo: 0}", "status_quo: 0, deliver: {BBB: release_prisoners}}");
    Plan plan = plan(promised, value("agreement_act_delay", 10));
    int done = 0;
    for (Story story : TestScenarios.stories(plan, RUNS).toList()) {
      OptionalDouble act = act(plan, story, "release_prisoners", "BBB");
      if (act.isPresent()) {
        done++;
        assertThat(act.orElseThrow())
            .isGreaterThan(day(story, TalkStep.PARTIAL_AGREEMENT).orElseThrow());
      }
    }
    assertThat(done).isGreaterThan(RUNS / 2);
    assertThat(TestScenarios.story(plan(TestScenarios.CRISIS), 1).acts())
        .noneMatch(act -> act.action() == plan.getAction("release_prisoners"));
  }

  @Test
  void onlyAPartyCanPromise() {
    String foreign =
        TestScenarios.CRISIS.replace(
            "status_quo: 0}", "status_quo: 0, deliver: {CCC: release_prisoners}}");

    org.assertj.core.api.Assertions.assertThatThrownBy(() -> plan(foreign))
        .hasMessageContaining("issues.trade.deliver.CCC");
  }
}
