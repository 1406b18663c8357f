package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.demarche.model.Actor;
import org.demarche.model.Plan;
import org.demarche.model.Speed;
import org.demarche.trace.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is open to whom: clients and suppliers, missions, playbooks. */
class OptionsTest {
  private static final int RUNS = 100;

  @TempDir Path folder;

  /** A supplier under pressure may give in at its client's cost, and at nobody else's. */
  @Test
  void aSupplierUnderPressureMayStopDeliveriesToItsClientAlone() {
    String pressed =
        TestScenarios.CRISIS
            .replace(
                "timeline:\n",
                """
            timeline:
              squeeze: {title: A tariff, at: 1 d, by: AAA, on: DDD, action: supplier_tariff, facts: ["Fiction."]}
            """)
            .replace(
                "    AAA: {alignment: -0.7, climate: -3, proximity: 0.5, dependence: {trade: 0.3}}",
                "    AAA: {alignment: -0.7, climate: -3, proximity: 0.5, dependence: {trade: 0.3}}\n"
                    + "    DDD: {alignment: 0.2, dependence: {oil: 0.6}}");
    Plan plan = TestScenarios.plan(folder, pressed);
    int supplier = plan.getActor("DDD");
    int stop = plan.getAction("stop_deliveries");
    int offered = 0;
    for (int r = 1; r <= RUNS; r++) {
      for (Story.Decision decision : TestScenarios.story(plan, r).decisions()) {
        for (Story.Option option : decision.options()) {
          if (option.action() == stop) {
            assertThat(decision.actor()).isEqualTo(supplier);
            assertThat(option.target()).isEqualTo(plan.getActor("BBB"));
            offered++;
          }
        }
      }
    }
    assertThat(offered).isPositive();
  }

  /** Nobody gives way to pressure that there is not. */
  @Test
  void aSupplierThatNobodyPressesDoesNotStopDeliveries() {
    String needed =
        TestScenarios.CRISIS.replace(
            "    AAA: {alignment: -0.7, climate: -3, proximity: 0.5, dependence: {trade: 0.3}}",
            "    AAA: {alignment: -0.7, climate: -3, proximity: 0.5, dependence: {trade: 0.3}}\n"
                + "    DDD: {alignment: 0.2, dependence: {oil: 0.6}}");
    String nobodyPresses =
        "repertoire: {actions: {threaten_supplier: {roles: []}, supplier_tariff: {roles: []}}}\n";
    Plan plan = TestScenarios.plan(folder, needed + nobodyPresses);
    assertThat(offered(plan, "stop_deliveries", "DDD")).isZero();
  }

  private static final String FAR =
      TestScenarios.CRISIS.replace(
          "climate: -3, focal: true, proximity: 0.5", "climate: -3, focal: true, proximity: 0.1");

  /** Acts that bring forces up and keep them there. */
  private static final String NOBODY_DEPLOYS =
      "repertoire: {actions: {deploy_forces: {roles: []}, quarantine: {roles: []}}}\n";

  private static String inPlace(String by, String on) {
    return "measures: {forces: {kind: deployment, by: "
        + by
        + ", on: "
        + on
        + ", intensity: 0.5, source: \"judgement: fiction\"}}\n";
  }

  /** Strength is lost over distance, and by the weak sooner (Boulding 1962). */
  @Test
  void forcesAreSentFarByTheStrongAlone() {
    Plan strong = TestScenarios.plan(folder, FAR + NOBODY_DEPLOYS);
    Plan weak =
        TestScenarios.plan(
            folder,
            FAR.replace("name: Aland, capability: 0.2", "name: Aland, capability: 0.05")
                    .replace("name: Deland, capability: 0.05", "name: Deland, capability: 1")
                + NOBODY_DEPLOYS);
    assertThat(offered(strong, "seize_cargo", "AAA")).isPositive();
    assertThat(offered(weak, "seize_cargo", "AAA")).isZero();
  }

  /** Whoever is far brings forces up before it strikes, be it ever so strong. */
  @Test
  void aDistantTargetIsStruckOnlyByForcesInPlace() {
    assertThat(offered(TestScenarios.plan(folder, FAR), "limited_strike", "AAA")).isPositive();
    assertThat(offered(TestScenarios.plan(folder, FAR + NOBODY_DEPLOYS), "limited_strike", "AAA"))
        .isZero();
    assertThat(
            offered(
                TestScenarios.plan(folder, FAR + NOBODY_DEPLOYS + inPlace("AAA", "BBB")),
                "limited_strike",
                "AAA"))
        .isPositive();
  }

  /** Forces that stand before one's own are near, and need not be one's equals to be fired at. */
  @Test
  void theWeakFightForcesThatStandAgainstThem() {
    String dwarf =
        FAR.replace(
            "AAA: {alignment: -0.7, climate: -3, proximity: 0.5",
            "AAA: {alignment: -0.7, climate: -3, proximity: 0.1");
    assertThat(offered(TestScenarios.plan(folder, dwarf + NOBODY_DEPLOYS), "armed_clash", "BBB"))
        .isZero();
    assertThat(
            offered(
                TestScenarios.plan(folder, dwarf + NOBODY_DEPLOYS + inPlace("AAA", "BBB")),
                "armed_clash",
                "BBB"))
        .isPositive();
  }

  /** It takes an ambassador of one's own to recall one, and none of the other's. */
  @Test
  void aMissionThatTheOtherHasClosedDoesNotKeepOnesOwnAmbassador() {
    String closed =
        "measures: {gone: {kind: closed_mission, by: %s, on: %s, intensity: 1, source: \"judgement:"
            + " fiction\"}}\nrepertoire: {actions: {reopen_mission: {roles: []}}}\n"
            + "assumptions: {normalisation_delay: {value: 3000, source: \"judgement: never\"}}\n";
    Plan theirs = TestScenarios.plan(folder, TestScenarios.CRISIS + closed.formatted("AAA", "BBB"));
    Plan own = TestScenarios.plan(folder, TestScenarios.CRISIS + closed.formatted("BBB", "AAA"));
    assertThat(offered(theirs, "recall_ambassador", "BBB", "AAA")).isPositive();
    assertThat(offered(own, "recall_ambassador", "BBB", "AAA")).isZero();
  }

  /** Sanctions serve a demand (Morgan, Bapat and Kobayashi 2014) or answer a wrong. */
  @Test
  void whoDemandsNothingAndHasSufferedNothingDoesNotImposeSanctions() {
    String silent =
        TestScenarios.CRISIS
            + "repertoire: {actions: {impose_sanctions: {requires: {min_wrong: 6}}, demand: {roles:"
            + " []}, threaten: {roles: []}, threaten_force: {roles: []}}}\n";
    String asking = silent.replace("action: raid,", "action: raid, demands: border,");
    assertThat(offered(TestScenarios.plan(folder, silent), "impose_sanctions", "AAA", "BBB"))
        .isZero();
    assertThat(offered(TestScenarios.plan(folder, asking), "impose_sanctions", "AAA", "BBB"))
        .isPositive();
  }

  /** What stood before the crisis is not eased for nothing. */
  @Test
  void sanctionsOfLongStandingAreEasedWhereSomethingSpeaksForIt() {
    String standing =
        TestScenarios.CRISIS
            + "measures: {old: {kind: sanctions, by: AAA, on: BBB, intensity: 0.5, source:"
            + " \"judgement: fiction\"}}\n";
    String freely = "repertoire: {actions: {ease_sanctions: {requires: {earned: false}}}}\n";
    assertThat(offered(TestScenarios.plan(folder, standing), "ease_sanctions", "AAA", "BBB"))
        .isLessThan(
            offered(TestScenarios.plan(folder, standing + freely), "ease_sanctions", "AAA", "BBB"));
  }

  /** A critic is not made demands of; a friend of the opponent is. */
  @Test
  void demandsGoToFriendsOfTheOpponentAndNotToAnyCritic() {
    String friend = TestScenarios.CRISIS;
    String critic = friend.replace("BBB: {alignment: 0.7,", "BBB: {alignment: 0.2,");
    int ofFriend = offered(TestScenarios.plan(folder, friend), "demand", "AAA", "CCC");
    int ofCritic = offered(TestScenarios.plan(folder, critic), "demand", "AAA", "CCC");
    assertThat(ofFriend).isPositive();
    assertThat(ofCritic).isLessThan(ofFriend);
  }

  @Test
  void forceDoesNotBeginOutsideTheDispute() {
    Plan plan = TestScenarios.plan(folder, TestScenarios.CRISIS);
    for (int r = 1; r <= RUNS; r++) {
      for (Story.Act act : TestScenarios.story(plan, r).acts()) {
        boolean outside = act.source() > 1 || act.target() > 1;
        if (act.scripted() < 0 && act.action() >= 0 && outside) {
          assertThat(plan.actions().get(act.action()).rung()).isLessThan(5);
        }
      }
    }
  }

  /** Relations that the other side has broken cannot be broken again before they are restored. */
  @Test
  void brokenRelationsAreNotBrokenFromTheOtherSide() {
    String broken =
        TestScenarios.CRISIS
            + "repertoire: {actions: {restore_relations: {roles: []}}}\n"
            + "assumptions:\n  talks_threshold: {value: 2, source: \"judgement: none mends them\"}\n  talks_gain_scale: {value: 0.02, source: \"judgement: none mends them\"}\n"
            + "measures:\n  cut: {kind: severed_relations, by: AAA, on: BBB, intensity: 1, title: Relations broken, source: \"judgement: fiction\"}\n";
    assertThat(offered(TestScenarios.plan(folder, TestScenarios.CRISIS), "break_relations", "BBB"))
        .isPositive();
    assertThat(offered(TestScenarios.plan(folder, broken), "break_relations", "BBB", "AAA"))
        .isZero();
  }

  /** How often an action was open to an actor. */
  private static int offered(Plan plan, String action, String actor) {
    int all = 0;
    for (Actor target : plan.actors()) {
      all += offered(plan, action, actor, target.code());
    }
    return all;
  }

  private static int offered(Plan plan, String action, String actor, String target) {
    int on = plan.getActor(target);
    int offered = 0;
    for (int r = 1; r <= RUNS; r++) {
      for (Story.Decision decision : TestScenarios.story(plan, r).decisions()) {
        if (decision.actor() == plan.getActor(actor)) {
          offered +=
              (int)
                  decision.options().stream()
                      .filter(o -> o.action() == plan.getAction(action) && o.target() == on)
                      .count();
        }
      }
    }
    return offered;
  }

  /** A mission below an embassy stands as a measure, so that nobody recalls an ambassador twice. */
  @Test
  void anAmbassadorWhoIsNotThereIsNotRecalled() {
    Plan plan =
        TestScenarios.plan(
            folder,
            TestScenarios.CRISIS.replace(
                "AAA: {alignment: -0.7, climate: -3, proximity: 0.5, dep",
                "AAA: {mission: charge, alignment: -0.7, climate: -3, proximity: 0.5, dep"));
    assertThat(plan.measures()).anyMatch(m -> m.id().equals("mission_BBB_AAA"));
    int victim = plan.getActor("BBB");
    int recall = plan.getAction("recall_ambassador");
    int reopen = plan.getAction("reopen_mission");
    for (int r = 1; r <= 50; r++) {
      Story story = TestScenarios.story(plan, r);
      boolean reopened =
          story.acts().stream().anyMatch(a -> a.source() == victim && a.action() == reopen);
      assertThat(story.acts())
          .noneMatch(
              a ->
                  !reopened
                      && a.source() == victim
                      && a.target() == plan.getActor("AAA")
                      && a.action() == recall);
    }
  }

  @Test
  void anActorWithAPlaybookDoesWhatItsBookSaysWhereItSpeaks() {
    String text =
        TestScenarios.CRISIS.replace(
            "BBB: {type: state, name: Beland,",
            "BBB: {type: state, rule: playbook, playbook: [{when: 'day < 60', do:"
                + " recall_ambassador}, {do: propose_talks}], name: Beland,");
    Plan plan = TestScenarios.plan(folder, text);
    int recall = plan.getAction("recall_ambassador");
    int propose = plan.getAction("propose_talks");
    int victim = plan.getActor("BBB");
    int taken = 0;
    for (int r = 1; r <= 40; r++) {
      for (Story.Decision d : TestScenarios.story(plan, r).decisions()) {
        boolean deed = d.actor() == victim && d.speed() != Speed.VOICE;
        boolean listed =
            d.options().stream().anyMatch(o -> o.action() == recall || o.action() == propose);
        if (deed && listed && d.options().size() == 1) {
          int did = d.options().get(0).action();
          assertThat(did).isIn(recall, propose);
          assertThat(did == recall && d.day() >= 60).isFalse();
          taken++;
        }
      }
    }
    assertThat(taken).isGreaterThan(10);
  }
}
