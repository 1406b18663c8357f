package org.demarche.scenario.compile;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No number that is none, runs over or is negative where it must not be can reach the event list:
 * each is found when the scenario is compiled, with its place and path.
 */
final class CulpritsTest {
  private static final String JUDGED = "source: \"judgement: test\"";

  private static final String RAID =
      "  raid: {title: A raid, at: 0 d, by: AAA, on: BBB, action: raid, opening: true, facts: [x]}\n";

  @TempDir Path folder;

  private void find(String sections, String... expected) {
    Marked.assertProblems(folder, Marked.HEAD + Marked.ACTORS + sections, expected);
  }

  private static String uncertain(String distribution) {
    return "assumptions: {zeal: {title: Z, distribution: " + distribution + ", " + JUDGED + "}}\n";
  }

  private static String fall(String hazard) {
    return "timeline:\n"
        + RAID
        + "  fall: {title: F, hazard: {"
        + hazard
        + "}, leader: {of: BBB, becomes: fallen, successor: {alignment: {AAA: 0}}}, "
        + JUDGED
        + "}\n";
  }

  private static String event(String body) {
    return "timeline:\n"
        + RAID
        + "  x: {title: X, by: BBB, on: AAA, action: condemn, "
        + body
        + "}\n";
  }

  private static String body(String rest) {
    return "institutions:\n  BODY: {name: B, members: [AAA, BBB], " + rest + ", " + JUDGED + "}\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          per_year: §-0.1                            | per_year: must be at least 0, but is -0.1
          per_year: §.nan                            | per_year: '.nan' is not a finite number. Maybe: leave it out
          per_year: §.inf                            | per_year: '.inf' is not a finite number. Maybe: leave it out
          per_year: §1e999                           | per_year: the number '1e999' is too large, too small or too long (at most 60 characters)
          per_year: §1e200                           | per_year: is 1.0E200, but none goes beyond 1000000000000
          per_year: 1, burden: §800                  | burden: must be between -20 and 20 but is 800
          per_year: 1, pressure: §-21                | pressure: must be between -20 and 20 but is -21
          """)
  void aHazardIsARate(String hazard, String problem) {
    find(fall(hazard), "timeline.fall.hazard." + problem);
  }

  @Test
  void aHazardIsARateWhateverItsAssumption() {
    find(
        uncertain("{normal: {mean: 0.1, sd: 0.1}}") + fall("per_year: §{assumption: zeal}"),
        "timeline.fall.hazard.per_year: must be at least 0 but can be anything from -0.73 to 0.93,"
            + " through 'zeal'. Maybe: truncate: {min: 0} beside the distribution's family in"
            + " assumptions.zeal");
    find(
        uncertain("{uniform: {min: 1, max: 1e12}}")
            + fall("per_year: §{assumption: zeal, times: 10}"),
        "timeline.fall.hazard.per_year: can be as large as 1.0E13, but none goes beyond"
            + " 1000000000000, through 'zeal'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          lag_violent_mu: {value: §1000}                                            | lag_violent_mu.value: must be between -20 and 20 but is 1000
          lag_voice_sigma: {value: §0}                                              | lag_voice_sigma.value: must be greater than 0 and at most 8 but is 0
          climate_half_life: {value: §1e-300}                                       | climate_half_life.value: must be greater than 0 but is 1.0E-300
          talks_round_gap: {value: §0}                                              | talks_round_gap.value: must be greater than 0 but is 0
          talks_opening_rate: {value: §-0.1}                                        | talks_opening_rate.value: must be at least 0 but is -0.1
          talks_breakdown: {value: §1.1}                                            | talks_breakdown.value: must be between 0 and 1 but is 1.1
          tau: {value: §0}                                                          | tau.value: must be greater than 0 and at most 1 but is 0
          lambda: {value: §1e300}                                                   | lambda.value: is 1.0E300, but none goes beyond 1000000000000
          review_rate: {distribution: §{lognormal: {mu: 0, sigma: 500}}}            | review_rate.distribution: can run over all numbers, but none goes beyond 1000000000000
          review_rate: {distribution: {uniform: {min: 0, max: §1e300}}}             | review_rate.distribution.uniform.max: is 1.0E300, but none goes beyond 1000000000000
          mediator_rate: {distribution: §{normal: {mean: 0.01, sd: 0.01}}}          | mediator_rate.distribution: must be at least 0 but can be anything from -0.073 to 0.093. Maybe: truncate: {min: 0} beside the distribution's family
          weight_norm: {value: §-1}                                                 | weight_norm.value: must be at least 0 but is -1
          """)
  void theModelsOwnNumbersCannotBreakIt(String entry, String problem) {
    find("assumptions:\n  " + entry + "\n", "assumptions." + problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          at: 1 d, chance: {p: §1.5, within: 3 d}     | chance.p: must be at most 1, but is 1.5
          at: 1 d, chance: {p: 0.5, within: §0 d}     | chance.within: the window must be longer than 0
          at: 1 d, intensity: §-0.2                   | intensity: must be above 0, but is -0.2
          at: §-1 d                                   | at: '-1 d' is not a date or a duration from the start. Maybe: 2026-01-03T06:00:00Z or 10 d
          'when: "day > 1e308 §* 10"'                 | when: this '*' gives no finite number
          'when: "day > 0 §/ 0"'                      | when: this '/' divides by 0. Maybe: another number, or * with its inverse
          'when: "day §/ (2 - 2) > 1"'                | when: this '/' divides by 0. Maybe: another number, or * with its inverse
          'when: "rung(AAA, BBB) §/ -0 > 1"'          | when: this '/' divides by 0. Maybe: another number, or * with its inverse
          """)
  void anEventComesAtATimeThatThereIs(String body, String problem) {
    find(event(body + ", " + JUDGED), "timeline.x." + problem);
  }

  @Test
  void anOutcomeIsANumber() {
    find(
        "outcomes:\n  o: {title: O, value: \"1e308 §* 10 - 1e308 §* 10\"}\n",
        "outcomes.o.value: this '*' gives no finite number",
        "outcomes.o.value: this '*' gives no finite number");
    find(
        "outcomes:\n  o: {title: O, value: \"day §/ 0\"}\n",
        "outcomes.o.value: this '/' divides by 0. Maybe: another number, or * with its inverse");
  }

  @Test
  void aLagIsANumberOfDaysAndNoDuration() {
    find(
        body("rule: {kind: consensus}, convene: {by: any, p: 1, lag: §36 h, cooldown: 14 d}"),
        "institutions.BODY.convene.lag: must be a number or a distribution, but is text ('36 h')."
            + " Maybe: 1.5, a number of days");
  }

  @Test
  void deadAreNotNegative() {
    find(
        uncertain("{normal: {mean: 5, sd: 3}}")
            + "timeline:\n"
            + RAID.replace(
                "opening: true",
                "casualties: [{side: BBB, number: §{assumption: zeal}, after: 1 d}]"),
        "timeline.raid.casualties[0].number: must be at least 0 but can be anything from -19.9 to"
            + " 29.9, through 'zeal'. Maybe: truncate: {min: 0} beside the distribution's family in"
            + " assumptions.zeal");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          'rule: {kind: supermajority, votes: §3}'                                                     | rule.votes: 3 votes can never be reached: only 2 members take part
          'rule: {kind: supermajority, votes: §0}'                                                     | rule.votes: must be at least 1, but is 0
          'rule: {kind: supermajority, votes: 2, veto: [§CCC]}'                                        | rule.veto[0]: 'CCC' holds a veto but is not a member
          'rule: {kind: majority, veto: §[AAA]}'                                                       | rule.veto: the rule 'majority' has no 'veto'. Maybe: remove it, or kind: supermajority
          'rule: {kind: consensus, votes: §2}'                                                         | rule.votes: the rule 'consensus' has no 'votes'. Maybe: remove it, or kind: supermajority
          'rule: {kind: majority}, convene: {by: any, p: §1.2, lag: 1}'                                | convene.p: must be at most 1, but is 1.2
          'rule: {kind: majority}, convene: {by: any, p: 1, lag: §-1}'                                 | convene.lag: must be at least 0, but is -1
          'rule: {kind: majority}, absence: §1.5'                                                      | absence: must be at most 1, but is 1.5
          'rule: {kind: majority}, convene: {by: any, p: 1, lag: 1, call: {of: §BODY, votes: 1}}'      | convene.call.of: 'BODY' cannot be called by itself
          'rule: {kind: majority}, convene: {by: any, p: 1, lag: 1, call: {of: HALL, votes: §9}}'      | convene.call.votes: 9 votes can never be reached: only 1 member takes part
          'rule: {kind: majority}, convene: {by: any, p: 1, lag: 1, call: §{of: HALL}}'                | convene.call: a call needs 'votes', the number that it takes in that body
          'rule: {kind: consensus}, joint_statement: {p: 1, least: §9, action: joint_statement}'       | joint_statement.least: 9 members can never be reached: only 2 members take part
          """)
  void noBodyDecidesByAnImpossibleVote(String rest, String problem) {
    find(
        body(rest) + "  HALL: {members: [AAA], rule: {kind: majority}, " + JUDGED + "}\n",
        "institutions.BODY." + problem);
  }

  @Test
  void nobodyIsAPartyToANegotiationWithItself() {
    Marked.assertProblems(
        folder,
        Marked.HEAD + Marked.ACTORS.replace("    BBB: {focal", "    §AAA: {focal"),
        "relations.AAA.AAA: 'AAA' cannot have a relation to itself");
    find(
        "issues:\n  i: {title: I, positions: §{AAA: 0.2}, salience: {AAA: 1}, status_quo: 0, "
            + JUDGED
            + "}\n",
        "issues.i.positions: an issue is between at least two parties but has one party, 'AAA'");
  }

  @Test
  void nobodyIsAlliedToItself() {
    Marked.assertProblems(
        folder,
        Marked.HEAD
            + Marked.ACTORS.replace(
                "BBB: {focal: true}", "BBB: {focal: true}\n    §AAA: {alignment: 1}"),
        "relations.AAA.AAA: 'AAA' cannot have a relation to itself");
    find(
        "timeline:\n  x: {title: X, at: 1 d, leader: {of: BBB, becomes: replaced, successor: {alignment: {§BBB: 0.5}}}, "
            + JUDGED
            + "}\n",
        "timeline.x.leader.successor.alignment.BBB: 'BBB' cannot be aligned with itself");
  }
}
