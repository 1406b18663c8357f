package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

  /** Strength is lost over distance, and by the weak sooner (Boulding 1962). */
  @Test
  void aDistantTargetIsWithinReachOfTheStrongAlone() {
    String far =
        TestScenarios.CRISIS.replace(
            "climate: -3, focal: true, proximity: 0.5", "climate: -3, focal: true, proximity: 0.1");
    Plan strong = TestScenarios.plan(folder, far);
    Plan weak =
        TestScenarios.plan(
            folder, far.replace("name: Deland, capability: 0.05", "name: Deland, capability: 0.9"));
    assertThat(offered(strong, "limited_strike", "AAA")).isPositive();
    assertThat(offered(weak, "limited_strike", "AAA")).isZero();
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
            + "measures:\n  cut: {kind: severed_relations, by: AAA, on: BBB, intensity: 1, title: Relations broken, source: \"judgement: fiction\"}\n";
    assertThat(offered(TestScenarios.plan(folder, TestScenarios.CRISIS), "break_relations", "BBB"))
        .isPositive();
    assertThat(offered(TestScenarios.plan(folder, broken), "break_relations", "BBB")).isZero();
  }

  /** How often an action was open to an actor. */
  private static int offered(Plan plan, String action, String actor) {
    int offered = 0;
    for (int r = 1; r <= RUNS; r++) {
      for (Story.Decision decision : TestScenarios.story(plan, r).decisions()) {
        if (decision.actor() == plan.getActor(actor)) {
          offered +=
              (int)
                  decision.options().stream()
                      .filter(option -> option.action() == plan.getAction(action))
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
