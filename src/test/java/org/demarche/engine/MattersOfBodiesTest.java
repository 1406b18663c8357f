package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Institution.Result;
import org.demarche.model.Plan;
import org.demarche.trace.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What bodies take up, whom friends with a veto shield, and who speaks where no body does. Nobody
 * acts by itself: what happens is on the timeline.
 */
final class MattersOfBodiesTest {
  private static final int RUNS = 60;

  private static final String HEAD =
      """
      demarche: 1
      title: Matters of bodies
      as_of: 2030-01-01
      start: 2030-01-01
      horizon: 60 d
      assumptions:
        joint_chance: {value: 0}
        veto_self: {value: 1}
      ASSUMED
      actors:
        AAA: {type: state, name: Aland, capability: 0.2, ideal_point: 2, reviews: false}
        BBB: {type: state, name: Beland, capability: 0.01, ideal_point: -1, reviews: false}
        CCC: {type: state, name: Celand, capability: 0.01, ideal_point: -1, reviews: false}
        DDD: {type: state, name: Deland, capability: 0.01, ideal_point: -1, reviews: false}
        EEE: {type: state, name: Eland, capability: 0.01, ideal_point: -1, reviews: false}
      relations:
        AAA:
          BBB: {alignment: -0.7, climate: -3, focal: true, proximity: 0.5}
        BBB:
          AAA: {alignment: -0.7, climate: -3, proximity: 0.5}
        CCC:
          AAA: {alignment: FRIENDSHIP}
          BBB: {alignment: -0.5}
        DDD:
          AAA: {alignment: 0}
        EEE:
          AAA: {alignment: 0}
      """;

  private static final String COUNCIL =
      """
      institutions:
        MOOT:
          name: A council of this test
          members: [CCC, DDD, EEE, MAM, MBM, MCM]
          electorate: {MAM: {ideal_point: -1}, MBM: {ideal_point: -1}, MCM: {ideal_point: -1}}
          rule: RULE
          convene: {by: any, rung: 3, p: 1, lag: 0.1, cooldown: 10 d}
          draft: {p: 1, lag_force: 0.5, lag_other: 0.5MORE}
          absence: 0
      """;

  @TempDir Path folder;

  private Plan plan(String assumed, String friendship, String body, String... events) {
    StringBuilder timeline = new StringBuilder("timeline:\n");
    for (int k = 0; k < events.length; k++) {
      String opening = k == 0 ? ", opening: true" : "";
      timeline
          .append("  e" + k + ": {title: Event, facts: [\"Fiction.\"], " + events[k])
          .append(opening + "}\n");
    }
    String head =
        HEAD.replace("ASSUMED\n", assumed + TestScenarios.STILL).replace("FRIENDSHIP", friendship);
    return TestScenarios.plan(folder, head + body + timeline);
  }

  private static String council(String rule, String more) {
    return COUNCIL.replace("RULE", rule).replace("MORE", more);
  }

  private static String event(double day, String by, String on, String action) {
    return "at: " + day + " d, by: " + by + ", on: " + on + ", action: " + action;
  }

  private static List<Story.Session> sessions(Plan plan) {
    List<Story.Session> found = new ArrayList<>();
    for (int r = 1; r <= RUNS; r++) {
      found.addAll(TestScenarios.story(plan, r).sessions());
    }
    return found;
  }

  private static long count(List<Story.Session> sessions, Result result) {
    return sessions.stream().filter(one -> one.result() == result).count();
  }

  private static final String RAID = event(0.2, "AAA", "BBB", "raid");
  private static final String EASY = "  vote_intercept: {value: 30}\n";

  /** All but the friend are in favour; the friend would be too by its ideal point. */
  @ParameterizedTest
  @CsvSource({"0.95, 1, 60", "0.95, 0, 0", "0.1, 1, 0"})
  void aFriendWithAVetoShieldsItsClient(String friendship, String readiness, int most) {
    String numbers = EASY + "  veto_friend: {value: " + readiness + "}\n";
    String rule = "{kind: supermajority, votes: 4, veto: [CCC]}";
    List<Story.Session> held = sessions(plan(numbers, friendship, council(rule, ""), RAID));
    assertThat(held).hasSize(RUNS);
    long vetoed = count(held, Result.VETOED);
    assertThat(vetoed).isBetween(most * 8L / 10, (long) most);
    assertThat(count(held, Result.ADOPTED)).isEqualTo(RUNS - vetoed);
  }

  @Test
  void whoWasAttackedIsNotSummonedForAnsweringButIsForAttacking() {
    String rule = "{kind: supermajority, votes: 4}";
    String strike = event(3, "BBB", "AAA", "limited_strike");
    Plan answering = plan(EASY, "0", council(rule, ""), RAID, strike);
    assertThat(sessions(answering))
        .hasSize(RUNS)
        .allMatch(one -> one.meeting().criticised() == answering.getActor("AAA"));
    Plan attacking = plan(EASY, "0", council(rule, ""), strike);
    assertThat(sessions(attacking))
        .hasSize(RUNS)
        .allMatch(one -> one.meeting().criticised() == attacking.getActor("BBB"));
  }

  /** An exercise after a raid is no news, nor is a like raid at once; one after the pause is. */
  @Test
  void aBodyMeetsAgainForSomethingGraverOrWhenItsPauseIsOver() {
    String body = council("{kind: supermajority, votes: 4}", "");
    String exercise = event(3, "AAA", "BBB", "exercise");
    String again = event(5, "AAA", "BBB", "raid");
    assertThat(sessions(plan(EASY, "0", body, RAID, exercise, again))).hasSize(RUNS);
    String war = event(6, "AAA", "BBB", "offensive");
    assertThat(sessions(plan(EASY, "0", body, RAID, exercise, war))).hasSize(2 * RUNS);
    String late = event(20, "AAA", "BBB", "raid");
    String lateExercise = event(21, "AAA", "BBB", "exercise");
    assertThat(sessions(plan(EASY, "0", body, RAID, late, lateExercise))).hasSize(2 * RUNS);
  }

  @Test
  void anExerciseBringsABodyTogetherLessThanARaid() {
    String body = council("{kind: supermajority, votes: 4}", "");
    String exercise = event(0.2, "AAA", "BBB", "exercise");
    assertThat(sessions(plan(EASY, "0", body, exercise))).hasSizeBetween(2, RUNS / 2);
  }

  /** A member in seven is half against: a text is weakened until it can live with it. */
  @Test
  void underConsensusATextWeakensUntilNobodyObjects() {
    String numbers = "  vote_intercept: {value: 0.5}\n  vote_case_sd: {value: 0}\n";
    List<Story.Session> hard =
        sessions(plan(numbers, "0", council("{kind: consensus}", ", soften: 0"), RAID));
    List<Story.Session> soft =
        sessions(plan(numbers, "0", council("{kind: consensus}", ", soften: 4"), RAID));
    assertThat(count(soft, Result.ADOPTED)).isGreaterThan(2 * count(hard, Result.ADOPTED));
    assertThat(soft)
        .noneMatch(one -> one.result() == Result.REJECTED)
        .filteredOn(one -> one.result() == Result.ADOPTED)
        .allMatch(one -> one.tally().get(1) == 0);
  }

  @ParameterizedTest
  @CsvSource({"1, 60", "0, 0"})
  void likeMindedGovernmentsSpeakTogetherWithoutABody(String chance, int runs) {
    String numbers = EASY + "  joint_delay: {value: 1}\n";
    Plan plan = plan(numbers, "0", "", RAID);
    Plan asked =
        TestScenarios.plan(
            folder,
            HEAD.replace("joint_chance: {value: 0}", "joint_chance: {value: " + chance + "}")
                    .replace("ASSUMED\n", numbers + TestScenarios.STILL)
                    .replace("FRIENDSHIP", "0")
                + "timeline:\n  e0: {title: Event, facts: [\"Fiction.\"], opening: true, "
                + RAID
                + "}\n");
    assertThat(plan.institutions()).isEmpty();
    int joint = asked.getAction("joint_statement");
    int spoke = 0;
    for (int r = 1; r <= RUNS; r++) {
      Set<Integer> signed =
          TestScenarios.story(asked, r).acts().stream()
              .filter(act -> act.action() == joint)
              .map(Story.Act::source)
              .collect(Collectors.toSet());
      spoke += signed.isEmpty() ? 0 : 1;
      assertThat(signed).doesNotContain(asked.getActor("AAA"), asked.getActor("BBB"));
      assertThat(signed.size()).isIn(0, 3);
    }
    assertThat(spoke).isEqualTo(runs);
  }

  /** What governments have said tells the council how the matter stands. */
  @Test
  void wordsOnAMatterMoveTheVotesOfOthers() {
    String body =
        council("{kind: supermajority, votes: 5}", "")
            .replace("members: [CCC, DDD, EEE, MAM", "members: [MAM")
            .replace("votes: 5", "votes: 2");
    String numbers =
        "  vote_intercept: {value: 0}\n  vote_case_sd: {value: 2}\n  vote_word: {value: 1}\n";
    double[] yes = new double[2];
    String[] words = {"condemn", "support_statement"};
    for (int k = 0; k < words.length; k++) {
      Plan plan =
          plan(
              numbers,
              "0",
              body,
              RAID,
              event(0.25, "CCC", "AAA", words[k]) + ", answers: e0",
              event(0.25, "DDD", "AAA", words[k]) + ", answers: e0",
              event(0.25, "EEE", "AAA", words[k]) + ", answers: e0");
      yes[k] = sessions(plan).stream().mapToInt(one -> one.tally().get(0)).average().orElseThrow();
    }
    assertThat(yes[0]).isGreaterThan(yes[1] + 0.8);
  }

  @Test
  void questionsAboutBodiesNameTheMatter() {
    String outcomes =
        """
        outcomes:
          on_raid: {title: A, value: "adopted(MOOT, AAA, BBB)"}
          on_victim: {title: B, value: "adopted(MOOT, BBB)"}
          on_any: {title: C, value: "adopted(MOOT)"}
          day: {title: D, value: "first_vote(MOOT, AAA)"}
          votes: {title: E, value: "yes(MOOT, AAA, BBB)"}
        """;
    String body = council("{kind: supermajority, votes: 4}", "");
    Plan plan = plan(EASY, "0", outcomes + body, RAID);
    double[] asked = TestScenarios.outcomes(plan, 1, 1);
    assertThat(asked[TestScenarios.column(plan, "on_raid")]).isEqualTo(1);
    assertThat(asked[TestScenarios.column(plan, "on_victim")]).isZero();
    assertThat(asked[TestScenarios.column(plan, "on_any")]).isEqualTo(1);
    assertThat(asked[TestScenarios.column(plan, "day")]).isBetween(0.5, 1.5);
    assertThat(asked[TestScenarios.column(plan, "votes")]).isBetween(5.0, 6.0);
  }
}
