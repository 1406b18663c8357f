package org.demarche.scenario.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.demarche.model.Assumption;
import org.demarche.model.Distribution;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.scenario.Problem;
import org.demarche.scenario.ScenarioException;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScenarioTest {
  private static final String REST =
      """
      assumptions:
        zeal: {title: Zeal, distribution: {uniform: {min: 0.2, max: 0.6}}, source: "judgement: test"}
        alarm: {title: Alarm, value: 0.3, source: "judgement: test"}
      timeline:
        strike: {title: A strike, at: 1 d, by: AAA, on: BBB, action: limited_strike, source: "judgement: test"}
        answer: {title: An answer, at: 2 d, by: BBB, on: AAA, action: condemn, answers: strike, source: "judgement: test"}
      arms:
        calm: {title: Calm, reference: true}
        harsh:
          title: Harsh
          summary: Harder.
          set: {actors.AAA.temperament.hawkishness: {assumption: alarm}}
          remove: [timeline.answer]
      outcomes:
        late_talks: {title: Late talks, value: "first_talks(AAA, BBB) > 50"}
      """;

  private static final String ZEALOUS =
      Marked.ACTORS.replace(
          "name: Aland",
          "name: Aland, temperament: {hawkishness: {assumption: zeal, times: 2, plus: -0.3}}");

  @TempDir Path folder;

  @Test
  void namesAndTitlesStandOnOneLineHoweverTheFileBreaksThem() {
    String plain = Marked.HEAD + ZEALOUS + REST.replaceFirst("(?s)arms:.*outcomes:", "outcomes:");
    String broken =
        plain
            .replace("name: Aland,", "name: \"A\\tland\\n\",")
            .replace("title: A strike,", "title: \" A\\n  strike\",");
    Plan expected = Marked.plan(folder, plain.replace("name: Aland,", "name: A land,"));
    assertThat(Marked.plan(folder, broken)).isEqualTo(expected);
  }

  @Test
  void theOrderOfTheFileDoesNotMatter() {
    String actors =
        """
        relations:
          AAA:
            BBB: {focal: true}
        actors:
          CCC: {name: Corland, type: state}
          BBB: {name: Borland, type: state}
          AAA: {temperament: {hawkishness: {plus: -0.3, times: 2, assumption: zeal}}, name: Aland, type: state}
        """;
    String rest =
        """
        outcomes:
          late_talks: {title: Late talks, value: "first_talks(AAA, BBB) > 50"}
        timeline:
          answer: {title: An answer, at: 2 d, by: BBB, on: AAA, action: condemn, answers: strike, source: "judgement: test"}
          strike: {title: A strike, at: 1 d, by: AAA, on: BBB, action: limited_strike, source: "judgement: test"}
        assumptions:
          alarm: {title: Alarm, value: 0.3, source: "judgement: test"}
          zeal: {title: Zeal, distribution: {uniform: {max: 0.6, min: 0.2}}, source: "judgement: test"}
        """;
    String plain = REST.replaceFirst("(?s)arms:.*outcomes:", "outcomes:");
    Plan first = Marked.plan(folder, Marked.HEAD + ZEALOUS + plain);
    Plan second = Marked.plan(folder, Marked.HEAD + actors + rest);
    assertThat(second).isEqualTo(first);
  }

  @Test
  void anArmChangesOnlyItself() {
    Scenario scenario = Marked.load(folder, "test", Marked.HEAD + ZEALOUS + REST);
    assertThat(scenario.arms()).extracting(Arm::id).containsExactly("calm", "harsh");
    assertThat(scenario.referenceArm().id()).isEqualTo("calm");
    assertThat(scenario.plan("calm").timeline()).hasSize(2);
    assertThat(scenario.plan("harsh").timeline()).hasSize(1);
    assertThat(scenario.basePlan().timeline()).hasSize(2);
    assertThat(scenario.arms().get(1).overrides())
        .containsEntry("timeline.answer", "removed")
        .containsEntry("actors.AAA.temperament.hawkishness", "{\"assumption\": \"alarm\"}");
  }

  @Test
  void anAssumptionKnowsWhatUsesItAndWhereItComesFrom() {
    Plan plan = Marked.load(folder, "test", Marked.HEAD + ZEALOUS + REST).basePlan();
    Assumption zeal = assumption(plan, "zeal");
    assertThat(zeal.usedBy()).containsExactly("actors.AAA.temperament.hawkishness");
    assertThat(zeal.distribution()).isEqualTo(new Distribution.Uniform(0.2, 0.6));
    assertThat(Words.english().say(zeal.source().text())).isEqualTo("test");
    assertThat(assumption(plan, "lambda").usedBy()).contains("model");
    assertThat(plan.assumptions())
        .isSortedAccordingTo(java.util.Comparator.comparing(Assumption::id));
  }

  private static Assumption assumption(Plan plan, String id) {
    return plan.assumptions().stream().filter(a -> a.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void anAssumptionThatOneArmUsesIsNotOdd() {
    Scenario scenario = Marked.load(folder, "test", Marked.HEAD + ZEALOUS + REST);
    assertThat(scenario.warnings())
        .extracting(Problem::message)
        .doesNotContain("nothing uses this assumption");
  }

  @Test
  void anAssumptionThatNothingUsesIsAWarningAndNoError() {
    String unused = "assumptions:\n  idle: {title: Idle, value: 1, source: \"judgement: test\"}\n";
    Scenario scenario = Marked.load(folder, "test", Marked.HEAD + Marked.ACTORS + unused);
    assertThat(scenario.warnings())
        .anySatisfy(
            warning -> {
              assertThat(warning.path()).hasToString("assumptions.idle");
              assertThat(warning.message()).isEqualTo("nothing uses this assumption");
            });
  }

  @Test
  void theCanonicalFormGivesTheSamePlans() {
    Scenario scenario = Marked.load(folder, "test", Marked.HEAD + ZEALOUS + REST);
    Scenario again = Scenario.ofCanonical(scenario.canonical(), "test");
    assertThat(again.plan("harsh")).isEqualTo(scenario.plan("harsh"));
    assertThat(again.canonical()).isEqualTo(scenario.canonical());
  }

  @Test
  void anUnknownArmIsRefusedWithTheNearestName() {
    Scenario scenario = Marked.load(folder, "test", Marked.HEAD + ZEALOUS + REST);
    assertThatThrownBy(() -> scenario.plan("hash"))
        .isInstanceOf(ScenarioException.class)
        .hasMessageEndingWith("arms: there is no arm 'hash' that runs. Maybe: harsh");
  }

  @Test
  void whatAScenarioDoesNotSayComesFromTheLibrary() {
    Plan plan = Marked.plan(folder, Marked.HEAD + Marked.ACTORS);
    var state = (org.demarche.model.Actor.State) plan.actors().get(plan.getActor("AAA"));
    assertThat(state.temperament().hawkishness()).isEqualTo(Quantity.of(0.4));
    assertThat(state.choiceRule()).isEqualTo("quantal-response");
    assertThat(plan.parameters()).hasSize(org.demarche.model.Parameter.values().length);
    assertThat(plan.openingEvent()).isEqualTo(-1);
  }

  @Test
  void twoReferenceArmsAreRefused() {
    Marked.assertProblems(
        folder,
        Marked.HEAD
            + Marked.ACTORS
            + "arms:\n  one: {title: One, reference: true}\n  two: {title: Two, reference: §true}\n",
        "arms.two.reference: only one arm is the reference, and 'one' already is");
  }
}
