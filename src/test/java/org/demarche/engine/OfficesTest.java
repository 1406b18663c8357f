package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Action;
import org.demarche.model.Institution;
import org.demarche.model.Plan;
import org.demarche.model.Speed;
import org.demarche.trace.Story;
import org.demarche.trace.TalkStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The offices of the library speak, offer themselves and mediate; a body leaves parties out. */
class OfficesTest {
  private static final int RUNS = 60;

  private static final String LOUD =
      """
      include: [library:offices]
      assumptions:
        attention_alpha_voice: {value: 3}
        mediator_rate: {value: 0.05}
        talks_cost_of_being_seen: {value: 0}
        lambda: {value: 1, source: "judgement: whatever is open to an office it does sometimes"}
      """;

  @TempDir private Path folder;

  private Plan plan(String rest) {
    return TestScenarios.plan(folder, TestScenarios.CRISIS + rest);
  }

  private static List<Story> stories(Plan plan) {
    List<Story> stories = new ArrayList<>();
    for (int r = 1; r <= RUNS; r++) {
      stories.add(TestScenarios.story(plan, r));
    }
    return stories;
  }

  private static List<Action> done(Plan plan, List<Story> stories, String code) {
    int office = plan.getActor(code);
    return stories.stream()
        .flatMap(story -> story.acts().stream())
        .filter(act -> act.source() == office && act.scripted() < 0)
        .map(act -> plan.actions().get(act.action()))
        .toList();
  }

  @Test
  void officesAnswerAnActOfForceByStatementsAlone() {
    Plan plan = plan(LOUD);
    List<Story> stories = stories(plan);
    for (String code : List.of("UNSG", "OHCHR", "VAT")) {
      assertThat(done(plan, stories, code))
          .as(code)
          .hasSizeGreaterThan(RUNS / 2)
          .allMatch(action -> action.speed() == Speed.VOICE);
    }
  }

  @Test
  void theSecretaryGeneralAndTheHolySeeOfferTheirGoodOfficesAndTheCommissionerDoesNot() {
    Plan plan = plan(LOUD);
    List<Story> stories = stories(plan);
    for (String code : List.of("UNSG", "VAT")) {
      assertThat(done(plan, stories, code))
          .as(code)
          .anyMatch(action -> action.requirement().mediator());
    }
    assertThat(done(plan, stories, "OHCHR")).noneMatch(action -> action.requirement().mediator());
  }

  @Test
  void anOfficeMediatesWhereBothSidesConsent() {
    Plan plan = plan(LOUD);
    List<Integer> mediators =
        stories(plan).stream()
            .flatMap(story -> story.talks().stream())
            .filter(talk -> talk.step() == TalkStep.MEDIATOR_ENTERED)
            .map(Story.Talk::mediator)
            .toList();
    assertThat(mediators)
        .contains(plan.getActor("UNSG"), plan.getActor("VAT"))
        .doesNotContain(plan.getActor("OHCHR"));
  }

  /**
   * OAS Charter, Article 89: the parties to a dispute do not vote on it. Five members, of whom two
   * are the parties: no tally ever holds more than the three others.
   */
  @Test
  void thePartiesDoNotVoteWhereTheRuleLeavesThemOut() {
    String moot =
        """
          MOOT:
            name: Dispute functions
            members: [AAA, BBB, CCC, DDD, EEE]
            electorate: {EEE: {ideal_point: -1}}
            rule: {kind: two_thirds, of: participating}
            parties_vote: %s
            convene: {by: members, rung: 4, p: 1, lag: 1}
            draft: {p: 1, lag_force: 1, lag_other: 1}
            absence: 0
        """;
    assertThat(most(moot.formatted("false"))).isEqualTo(3);
    assertThat(most(moot.formatted("true"))).isEqualTo(5);
  }

  /** The most votes of any kind in a ballot on what one party did to the other. */
  private int most(String body) {
    Plan plan =
        TestScenarios.plan(
            folder, TestScenarios.CRISIS.replace("institutions:\n", "institutions:\n" + body));
    int moot = plan.institutions().stream().map(Institution::code).toList().indexOf("MOOT");
    List<Integer> votes =
        stories(plan).stream()
            .flatMap(story -> story.sessions().stream())
            .filter(session -> session.institution() == moot)
            .map(
                session -> session.tally().get(0) + session.tally().get(1) + session.tally().get(2))
            .filter(count -> count > 0)
            .toList();
    assertThat(votes).hasSizeGreaterThan(RUNS / 2).allMatch(count -> count.equals(votes.get(0)));
    return votes.get(0);
  }
}
