package org.demarche.evidence.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.model.Institution;
import org.demarche.model.Plan;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.DemandStep;
import org.demarche.trace.Meeting;
import org.demarche.trace.Story;
import org.junit.jupiter.api.Test;

/** Each count on a record made by hand: where it should count, and where it should not. */
final class OdditiesTest {
  private static final Plan PLAN = ScriptedCase.plan();

  private static double count(String id, Story.Act... acts) {
    Story story = ScriptedCase.story(List.of(acts), List.of());
    return ScriptedCase.oddity(id, new WatchedRun(new Eve(PLAN), story, Map.of()));
  }

  private static Story.Act act(double day, String said) {
    long id = (long) (day * 1000);
    return ScriptedCase.act(PLAN, id, 0, day, said);
  }

  @Test
  void everyCountHasAnIdOfItsOwn() {
    assertThat(Oddities.list()).extracting(Oddity::id).doesNotHaveDuplicates();
  }

  private static double unasked(Story.Demand... demands) {
    Story.Act yields = act(9, "BBB partial_compliance AAA");
    Story story = ScriptedCase.story(List.of(yields), List.of(), List.of(demands));
    return ScriptedCase.oddity("complies_unasked", new WatchedRun(new Eve(PLAN), story, Map.of()));
  }

  private static Story.Demand demand(double day, String by, String on, DemandStep step) {
    return new Story.Demand(day, PLAN.getActor(by), PLAN.getActor(on), -1, step, 1);
  }

  @Test
  void complianceNeedsADemandThatIsOpen() {
    assertThat(unasked()).isEqualTo(1);
    assertThat(unasked(demand(2, "AAA", "BBB", DemandStep.MADE))).isZero();
    assertThat(unasked(demand(2, "BBB", "AAA", DemandStep.MADE))).isEqualTo(1);
    assertThat(unasked(demand(10, "AAA", "BBB", DemandStep.MADE))).isEqualTo(1);
    assertThat(
            unasked(
                demand(2, "AAA", "BBB", DemandStep.MADE),
                demand(8, "AAA", "BBB", DemandStep.RAN_OUT)))
        .isEqualTo(1);
  }

  @Test
  void theVictimCompliesWithinAMonth() {
    assertThat(count("victim_complies", act(9, "BBB accept_demand AAA"))).isEqualTo(1);
    assertThat(count("victim_complies", act(31, "BBB accept_demand AAA"))).isZero();
    assertThat(count("victim_complies", act(9, "AAA accept_demand BBB"))).isZero();
  }

  @Test
  void alliesQuarrelWhenBothWereClose() {
    assertThat(count("allies_quarrel", act(9, "BBB restrict_travel DDD"))).isEqualTo(1);
    assertThat(count("allies_quarrel", act(9, "BBB condemn DDD"))).isZero();
    assertThat(count("allies_quarrel", act(9, "BBB restrict_travel AAA"))).isZero();
  }

  @Test
  void aBystanderHasNoDisputeAndHasDoneNothing() {
    Story.Act shows = act(9, "BBB exercise CCC");
    assertThat(count("force_shown_to_bystander", shows)).isEqualTo(1);
    assertThat(count("force_shown_to_bystander", act(9, "BBB exercise AAA"))).isZero();
    assertThat(count("force_shown_to_bystander", act(3, "CCC armed_clash BBB"), shows))
        .isEqualTo(1);
    Story.Act provoked =
        new Story.Act(1, 0, 3, 2, 1, PLAN.getAction("armed_clash"), 1, 1, false, -1);
    assertThat(count("force_shown_to_bystander", provoked, shows)).isZero();
  }

  /** BBB is the victim, CCC its neighbour, DDD its friend. */
  @Test
  void silenceEndsWithAWordOnEitherSide() {
    assertThat(count("silent_by_day_5")).isEqualTo(1);
    assertThat(count("silent_by_day_5", act(1, "BBB condemn AAA")))
        .isCloseTo(2.0 / 3, within(1e-12));
    assertThat(count("silent_by_day_5", act(6, "BBB condemn AAA"))).isEqualTo(1);
  }

  private static double council(String id, int criticised, int victim, Integer... votes) {
    Scenario scenario = Scenario.load(Path.of("scenarios/teaching/veto.yaml"), List.of());
    Plan plan = scenario.plan(scenario.referenceArm().id());
    int body =
        Stream.iterate(0, k -> k + 1)
            .filter(k -> plan.institutions().get(k).code().equals("LEAGUE_COUNCIL"))
            .findFirst()
            .orElseThrow();
    Story.Session session =
        new Story.Session(
            5,
            4,
            new Meeting(50, 2, body, criticised, victim, Meeting.Kind.REGULAR),
            Institution.Result.ADOPTED,
            List.of(4, 1, 2, 0, 0),
            List.of(votes));
    Story story = ScriptedCase.story(List.of(), List.of(session));
    return ScriptedCase.oddity(id, new WatchedRun(new Eve(plan), story, Map.of()));
  }

  /** ALD is 0, BRE 1, CAL 2; CAL, the second member, is BRE's friend and has a veto. */
  @Test
  void aPatronIsAFriendWithAVeto() {
    assertThat(council("patron_votes_no", 1, 0, 1, -1, 1, 1, 1, 0, 0)).isEqualTo(1);
    assertThat(council("patron_votes_no", 1, 0, 1, 0, 1, 1, 1, 0, 0)).isZero();
    assertThat(council("patron_votes_no", 0, 1, -1, 1, -1, 1, 1, 0, 0)).isNaN();
  }

  @Test
  void theVictimIsCondemnedByATextThatCriticisesIt() {
    assertThat(council("council_condemns_victim", 1, 0, 1, 0, 1, 1, 1, 0, 0)).isEqualTo(1);
    assertThat(council("council_condemns_victim", 0, 1, 0, 1, 1, 1, 1, 0, 0)).isZero();
    assertThat(council("body_condemns_victim", 1, 0, 1, 0, 1, 1, 1, 0, 0)).isZero();
    assertThat(council("council_meetings", 1, 0, 1, 0, 1, 1, 1, 0, 0)).isEqualTo(1);
  }
}
