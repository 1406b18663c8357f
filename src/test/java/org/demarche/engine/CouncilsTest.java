package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Institution;
import org.demarche.model.Institution.Result;
import org.demarche.model.Plan;
import org.demarche.trace.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Councils that exist in these files alone. Votes are made certain: whoever stands where the state
 * criticised stands objects, whoever stands three points away is in favour; nobody answers the raid
 * by itself.
 */
final class CouncilsTest {
  private static final int RUNS = 60;

  private static final String HEAD =
      """
      demarche: 1
      title: Councils test
      as_of: 2030-01-01
      start: 2030-01-01
      horizon: 60 d
      include: [council.yaml]
      assumptions:
        vote_intercept: {value: 59}
        vote_distance: {value: 40}
        veto_self: {value: 1}
        attention_alpha: {value: -90}
        attention_alpha_voice: {value: -90}
      actors:
        AAA: {type: state, name: Aland, capability: 0.2, ideal_point: 2, reviews: false}
        BBB: {type: state, name: Beland, capability: 0.01, ideal_point: -1, reviews: false}
        CCC: {type: state, name: Celand, capability: 0.01, ideal_point: -1, reviews: false}
      relations:
        AAA:
          BBB: {alignment: -0.7, climate: -3, focal: true, proximity: 0.5}
        BBB:
          AAA: {alignment: -0.7, climate: -3, proximity: 0.5}
        CCC:
          AAA: {alignment: 1}
          BBB: {alignment: -1}
      timeline:
        raid: {title: A raid, at: 6 h, by: AAA, on: BBB, action: raid, opening: true, facts: ["Fiction."]}
      """;

  @TempDir Path folder;

  /** A body of fourteen that are in favour and, if asked for, others. */
  private static String body(String code, String others, String points, String rest) {
    StringBuilder members = new StringBuilder();
    StringBuilder electorate = new StringBuilder();
    for (char c = 'A'; c < 'A' + 14; c++) {
      members.append("M").append(c).append("M, ");
      electorate.append("M").append(c).append("M: {ideal_point: -1}, ");
    }
    return """
      %s:
        name: A council of this test
        members: [%s%s]
        electorate: {%s%s}
        absence: 0
        draft: {p: 1, lag_force: 1, lag_other: 1}
        %s
    """
        .formatted(code, members, others, electorate, points, rest.strip().replace("\n", "\n    "));
  }

  private Plan plan(String... bodies) {
    try {
      Files.writeString(
          folder.resolve("council.yaml"), "institutions:\n" + String.join("", bodies));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return TestScenarios.plan(folder, HEAD);
  }

  private static List<Story.Session> sessions(Plan plan, String code) {
    int index = plan.institutions().stream().map(Institution::code).toList().indexOf(code);
    List<Story.Session> found = new ArrayList<>();
    for (int r = 1; r <= RUNS; r++) {
      TestScenarios.story(plan, r).sessions().stream()
          .filter(one -> one.institution() == index)
          .forEach(found::add);
    }
    return found;
  }

  private static List<Story.Session> votes(Plan plan, String code) {
    return sessions(plan, code).stream()
        .filter(one -> one.tally().stream().mapToInt(Integer::intValue).sum() > 0)
        .toList();
  }

  @Test
  void anInventedCouncilNeedsAFileAndNoCode() {
    Plan plan =
        plan(
            body(
                "MOOT",
                "BBB",
                "",
                "rule: {kind: supermajority, votes: 9}\nconvene: {by: any, rung: 4, p: 1, lag: 1}"));
    assertThat(votes(plan, "MOOT"))
        .hasSizeGreaterThanOrEqualTo(RUNS)
        .allSatisfy(one -> assertThat(one.result()).isEqualTo(Result.ADOPTED));
  }

  /** Half a point away or three, fourteen of seventeen states are as far as most are. */
  @Test
  void howFarEverybodyIsFromTheStateCriticisedDoesNotMatter() {
    String rest =
        "rule: {kind: supermajority, votes: 9}\nconvene: {by: any, rung: 4, p: 1, lag: 1}";
    plan(body("MOOT", "BBB", "", rest));
    String numbers = HEAD.replace("value: 59", "value: 2.2").replace("value: 40", "value: 1.6");
    double far = meanInFavour(TestScenarios.plan(folder, numbers));
    double near =
        meanInFavour(
            TestScenarios.plan(folder, numbers.replace("ideal_point: 2,", "ideal_point: -0.5,")));
    assertThat(near).isBetween(far - 2, far);
    assertThat(far).isBetween(9.0, 14.0);
  }

  private static double meanInFavour(Plan plan) {
    return votes(plan, "MOOT").stream().mapToInt(one -> one.tally().get(0)).average().orElseThrow();
  }

  @Test
  void vetoByAPermanentMemberDefeatsADraftWithFourteenVotes() {
    String rule = "rule: {kind: supermajority, votes: 9, veto: [AAA]}\n";
    Plan plan = plan(body("MOOT", "AAA", "", rule + "convene: {by: any, rung: 4, p: 1, lag: 1}"));
    assertThat(votes(plan, "MOOT"))
        .hasSizeGreaterThanOrEqualTo(RUNS)
        .allSatisfy(
            one -> {
              assertThat(one.tally()).containsExactly(14, 1, 0, 0, 1);
              assertThat(one.result()).isEqualTo(Result.VETOED);
            });
  }

  @Test
  void aConsensusBodyNeitherDecidesNorSpeaksOverOneBlockerAmongFifteen() {
    String rest =
        "rule: {kind: consensus}\nstatement: {p: 1}\nconvene: {by: any, rung: 4, p: 1, lag: 1}";
    List<Story.Session> blocked =
        sessions(plan(body("MOOT", "NON", "NON: {ideal_point: 2}", rest)), "MOOT");
    assertThat(blocked)
        .hasSizeGreaterThanOrEqualTo(RUNS)
        .noneMatch(one -> one.result() == Result.ADOPTED || one.result() == Result.STATEMENT);
    assertThat(votes(plan(body("MOOT", "", "", rest)), "MOOT"))
        .hasSizeGreaterThanOrEqualTo(RUNS)
        .allMatch(one -> one.result() == Result.ADOPTED);
  }

  @Test
  void thereIsNoVetoOnTheCallOfABodyOutOfSession() {
    String assembly =
        "rule: {kind: two_thirds}\nconvene: {by: any, rung: 4, p: 1, lag: 1, call: {of: MOOT, votes: %d}}";
    String council =
        body(
            "MOOT",
            "AAA",
            "",
            "rule: {kind: supermajority, votes: 9, veto: [AAA]}\nconvene: {by: any, rung: 6, p: 0}");
    String against =
        "members: [NON, NUN]\nelectorate: {NON: {ideal_point: 2}, NUN: {ideal_point: 2}}";
    String hall =
        "  HALL:\n    name: An assembly against\n    draft: {p: 1, lag_force: 1, lag_other: 1}\n    "
            + (against + "\n" + assembly).replace("\n", "\n    ")
            + "\n";
    assertThat(sessions(plan(council, hall.formatted(9)), "HALL"))
        .hasSizeGreaterThanOrEqualTo(RUNS);
    assertThat(sessions(plan(council, hall.formatted(15)), "HALL")).isEmpty();
    String own = body("HALL", "NON", "NON: {ideal_point: 2}", assembly.formatted(15));
    assertThat(sessions(plan(council, own), "HALL")).hasSizeGreaterThanOrEqualTo(RUNS);
  }

  @Test
  void sponsorsWeakenATextUntilItHasTheVotesOrHoldItBack() {
    String rest =
        "rule: {kind: supermajority, votes: 15}\nconvene: {by: any, rung: 4, p: 1, lag: 1}\n";
    String reluctant = "NON: {ideal_point: 1}";
    String draft = "draft: {p: 1, lag_force: 1, lag_other: 1";
    String text = body("MOOT", "NON", reluctant, rest).replace(draft, draft + "%s");
    assertThat(votes(plan(text.formatted("")), "MOOT"))
        .hasSizeGreaterThanOrEqualTo(RUNS)
        .allMatch(one -> one.result() == Result.REJECTED);
    assertThat(votes(plan(text.formatted(", hopeless: 0")), "MOOT")).isEmpty();
    assertThat(votes(plan(text.formatted(", soften: 50, hopeless: 0")), "MOOT"))
        .hasSizeGreaterThanOrEqualTo(RUNS)
        .filteredOn(one -> one.result() == Result.ADOPTED)
        .hasSizeGreaterThan(RUNS * 3 / 4);
  }

  @Test
  void theDebateThatFollowsAVetoComesInItsTimeAndKeepsNoTextOut() {
    String follow =
        "follow: [{on: veto, convene: HALL, p: 1, lag: {uniform: {min: 3, max: 14}}, debate_only: true},"
            + " {on: veto, convene: HALL, p: 1, lag: 5}]\n";
    String rule = "rule: {kind: supermajority, votes: 9, veto: [AAA]}\n" + follow;
    String council = body("MOOT", "AAA", "", rule + "convene: {by: any, rung: 4, p: 1, lag: 1}");
    String hall =
        body(
            "HALL", "", "", "rule: {kind: two_thirds}\nconvene: {by: any, rung: 6, p: 0, lag: 30}");
    Plan plan = plan(council, hall);
    double vetoed = votes(plan, "MOOT").get(0).day();
    List<Story.Session> held =
        sessions(plan, "HALL").stream().filter(one -> one.metDay() < vetoed + 15).toList();
    assertThat(held.stream().filter(one -> one.result() == Result.ADOPTED).count())
        .isGreaterThanOrEqualTo(RUNS);
    assertThat(
            held.stream().filter(one -> one.tally().get(0) == 0 && one.result() == Result.NOTHING))
        .hasSizeGreaterThanOrEqualTo(RUNS)
        .allSatisfy(one -> assertThat(one.metDay() - vetoed).isBetween(2.9, 14.1));
  }

  @Test
  void aVetoInTheCouncilComesBeforeAnEmergencySession() {
    String council =
        "rule: {kind: supermajority, votes: 9, veto: [AAA]}\nconvene: {by: any, rung: 4, p: 1, lag: 1}\n";
    String follow = "follow: [{on: veto, convene: HALL, p: 1, lag: 2}]\n";
    String hall =
        body(
            "HALL",
            "",
            "",
            "rule: {kind: two_thirds}\nconvene: {by: any, rung: 4, p: 1, lag: 0.5, call: {of: MOOT,"
                + " votes: 9%s}}");
    Plan early = plan(body("MOOT", "AAA", "", council), hall.formatted(""));
    assertThat(sessions(early, "HALL")).isNotEmpty().allMatch(one -> one.metDay() < 1);
    assertThat(
            sessions(
                plan(body("MOOT", "AAA", "", council), hall.formatted(", after: veto")), "HALL"))
        .isEmpty();
    Plan late = plan(body("MOOT", "AAA", "", council + follow), hall.formatted(", after: veto"));
    double vetoed = votes(late, "MOOT").get(0).day();
    assertThat(sessions(late, "HALL"))
        .hasSizeGreaterThanOrEqualTo(RUNS)
        .allMatch(one -> one.metDay() >= vetoed + 2);
    Plan unvetoed =
        plan(
            body("MOOT", "", "", council.replace(", veto: [AAA]", "") + follow),
            hall.formatted(", after: veto"));
    assertThat(votes(unvetoed, "MOOT")).isNotEmpty();
    assertThat(sessions(unvetoed, "HALL")).isEmpty();
  }

  /** Celand stands with Aland in all but its ideal point. */
  @Test
  void theWeightOfAlignmentsTellsApartWhomIdealPointsDoNot() {
    String weighed =
        "%srule: {kind: supermajority, votes: 9}\nconvene: {by: any, rung: 4, p: 1, lag: 1}";
    assertThat(votes(plan(body("MOOT", "CCC", "", weighed.formatted(""))), "MOOT"))
        .hasSizeGreaterThanOrEqualTo(RUNS)
        .allMatch(one -> one.tally().get(0) == 15);
    String heavy = weighed.formatted("alignment_weight: 100\n");
    assertThat(votes(plan(body("MOOT", "CCC", "", heavy)), "MOOT"))
        .hasSizeGreaterThanOrEqualTo(RUNS)
        .allMatch(one -> one.tally().get(0) == 14 && one.tally().get(1) == 1);
  }
}
