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
  private static final int RUNS = 200;

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
