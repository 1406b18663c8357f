package org.demarche.scenario.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.demarche.model.Institution;
import org.demarche.model.Quantity;
import org.demarche.model.VotingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InstitutionProblemsTest {
  @TempDir Path folder;

  private static String institutions(String entries) {
    return Marked.HEAD + Marked.ACTORS + "institutions:\n" + entries;
  }

  private void assertProblems(String entries, String... expected) {
    Marked.assertProblems(folder, institutions(entries), expected);
  }

  @Test
  void moreVotesThanMembersCanNeverBeReached() {
    assertProblems(
        "  BODY: {members: [AAA, BBB, CCC], suspended: [CCC], rule: {kind: supermajority, votes: §3}}\n",
        "institutions.BODY.rule.votes: 3 votes can never be reached: only 2 members take part");
  }

  @Test
  void aBodyOfPartiesThatMayNotVoteIsRefused() {
    assertProblems(
        "  BODY: {members: [AAA, BBB], parties_vote: §false, rule: {kind: majority}}\n",
        "institutions.BODY.parties_vote: nobody can ever vote: whoever takes part is a party to every"
            + " focal pair, and parties do not vote");
  }

  @Test
  void votesThatNobodyButThePartiesCouldCastCanNeverBeReached() {
    assertProblems(
        "  BODY: {members: [AAA, BBB, CCC], parties_vote: false, rule: {kind: supermajority, votes:"
            + " §2}}\n",
        "institutions.BODY.rule.votes: 2 votes can never be reached: only 1 member votes when the"
            + " parties of a focal pair do not");
  }

  @Test
  void membersThatAlwaysStayAwayAreRefused() {
    assertProblems(
        "  BODY: {members: [AAA, BBB], absence: §1, rule: {kind: majority}}\n",
        "institutions.BODY.absence: must be less than 1, or the members always stay away");
  }

  @Test
  void onlyOfficesAreNamedAsOffices() {
    assertProblems(
        "  BODY: {members: [AAA, BBB], rule: {kind: majority}, convene: {by: members, offices: [§CCC,"
            + " §DDD]}}\n",
        "institutions.BODY.convene.offices[0]: 'CCC' is no office",
        "institutions.BODY.convene.offices[1]: there is no actor 'DDD'");
  }

  @Test
  void aRuleWithoutItsPlaybookIsOdd() {
    String text = institutions("  BODY: {members: [AAA], rule: {kind: consensus}}\n");
    String follows = text.replace("name: Aland}", "name: Aland, rule: playbook}");
    assertThat(Marked.load(folder, "odd", follows).warnings())
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.path().toString()).isEqualTo("actors.AAA.rule");
              assertThat(warning.message()).contains("follows a playbook but has none");
            });
  }

  @Test
  void aSupermajorityStatesItsVotes() {
    assertProblems(
        "  BODY: {members: [AAA, BBB], rule: §{kind: supermajority}}\n",
        "institutions.BODY.rule: a supermajority needs 'votes', the number that adopts a text");
  }

  @Test
  void onlyMembersHoldAVeto() {
    assertProblems(
        "  BODY: {members: [AAA, BBB], rule: {kind: supermajority, votes: 2, veto: [AAA, §CCC]}}\n",
        "institutions.BODY.rule.veto[1]: 'CCC' holds a veto but is not a member");
  }

  @Test
  void anEmptyBodyIsRefused() {
    assertProblems(
        "  BODY: {members: §[], rule: {kind: consensus}}\n",
        "institutions.BODY.members: an institution needs members, and 'BODY' has none");
  }

  @Test
  void aBodyOfSuspendedMembersIsRefused() {
    assertProblems(
        "  BODY: §{members: [AAA], suspended: [AAA], rule: {kind: consensus}}\n",
        "institutions.BODY: every member is suspended, so that nobody can vote");
  }

  @Test
  void aMemberIsAnActorOrInTheElectorate() {
    assertProblems(
        "  BODY: {members: [AAA, §BBD, DDD], suspended: [§EEE], electorate: {DDD: {ideal_point: 1}},"
            + " rule: {kind: consensus}}\n",
        "institutions.BODY.members[1]: 'BBD' is neither an actor nor an entry of this electorate."
            + " Maybe: BBB",
        "institutions.BODY.suspended[0]: 'EEE' is suspended but is not a member");
  }

  @Test
  void anInstitutionIsNoMember() {
    assertProblems(
        "  BODY: {members: [AAA, §CLUB], rule: {kind: consensus}}\n"
            + "  CLUB: {members: [AAA], rule: {kind: consensus}}\n",
        "institutions.BODY.members[1]: 'CLUB' is no state, and only states are members");
  }

  @Test
  void whatFollowsNamesAnInstitution() {
    assertProblems(
        "  BODY: {members: [AAA], rule: {kind: consensus}, follow: [{on: veto, convene: §CLAB, p: 1}]}\n"
            + "  CLUB: {members: [AAA], rule: {kind: consensus}}\n",
        "institutions.BODY.follow[0].convene: there is no institution 'CLAB'. Maybe: CLUB");
  }

  @Test
  void noNegativeLagReachesTheEngine() {
    assertProblems(
        "  BODY: {members: [AAA], rule: {kind: consensus}, convene: {by: any, lag: §{normal: {mean: 2,"
            + " sd: 1}}}}\n",
        "institutions.BODY.convene.lag: must be at least 0 but can be anything from -6.3 to 10.3."
            + " Maybe: truncate: {min: 0} beside the distribution's family");
  }

  @Test
  void aFallOfTheClimateIsPointsTakenAway() {
    Institution body =
        Marked.plan(
                folder,
                institutions(
                    "  BODY: {members: [AAA], rule: {kind: consensus},"
                        + " effects: {condemn: {pressure: 0.2, climate: -1.5}}}\n"))
            .institutions()
            .get(0);
    assertThat(body.condemnation())
        .isEqualTo(new Institution.Condemnation(Quantity.of(0.2), Quantity.of(1.5)));
  }

  @Test
  void membersAreSortedAndTheRosterGoesBeforeTheElectorate() {
    String actors = Marked.ACTORS.replace("name: Aland", "name: Aland, ideal_point: 2.5");
    Institution body =
        Marked.plan(
                folder,
                Marked.HEAD
                    + actors
                    + """
                    institutions:
                      BODY:
                        members: [DDD, BBB, AAA]
                        suspended: [BBB]
                        electorate:
                          AAA: {ideal_point: 1, groups: [west]}
                          BBB: {ideal_point: -1}
                          DDD: {ideal_point: 0.5, groups: [south, east]}
                        rule: {kind: two_thirds, of: participating}
                    """)
            .institutions()
            .get(0);
    assertThat(body.members())
        .extracting(Institution.Member::code)
        .containsExactly("AAA", "BBB", "DDD");
    assertThat(body.members())
        .containsExactly(
            new Institution.Member("AAA", 0, Quantity.of(2.5), List.of("west"), true),
            new Institution.Member("BBB", 1, Quantity.of(-1), List.of(), false),
            new Institution.Member("DDD", -1, Quantity.of(0.5), List.of("east", "south"), true));
    assertThat(body.rule()).isEqualTo(new VotingRule.Share(2.0 / 3, true));
  }
}
