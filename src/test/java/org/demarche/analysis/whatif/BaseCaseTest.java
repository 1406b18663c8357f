package org.demarche.analysis.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.LatinHypercube;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.Story;
import org.junit.jupiter.api.Test;

/** The base case without its events does what logic requires. */
class BaseCaseTest {
  private static final int RUNS = 6;
  private static final Scenario SCENARIO =
      Scenario.load(Path.of("scenarios/caracas-raid.yaml"), List.of());

  private static OneRun run(String arm, int replication) {
    return new OneRun(
        SCENARIO.basePlan(),
        SCENARIO.plan(arm),
        new RunKey(Spiral.SEED, replication),
        LatinHypercube.ID,
        EngineSimulation.INSTANCE);
  }

  private static List<Intervention> without(String... events) {
    ChangeReader reader = new ChangeReader(SCENARIO.plan("baseline"), Optional.empty());
    List<Intervention> out = new ArrayList<>();
    for (String event : events) {
      out.addAll(reader.remove(event).interventions());
    }
    return out;
  }

  @Test
  void withoutTheRaidNothingAnswersIt() {
    Plan plan = SCENARIO.plan("baseline");
    Predicate<Story.Act> answers =
        act ->
            act.scripted() >= 0
                && plan.timeline().get(act.scripted()).answers() == plan.openingEvent();
    int fewer = 0;
    for (int r = 1; r <= RUNS; r++) {
      Story own = run("baseline", r).run(List.of(), false).story();
      Story story = run("baseline", r).run(without("raid"), false).story();
      assertThat(own.acts()).anyMatch(answers);
      assertThat(story.acts()).noneMatch(answers).noneMatch(act -> act.opening());
      assertThat(story.deaths()).noneMatch(dead -> dead.day() < 2);
      fewer += own.acts().size() - story.acts().size();
    }
    assertThat(fewer).as("acts fewer in all").isPositive();
  }

  /** Nobody has died of it, and nobody says that none has: the arm that ships and the replay. */
  @Test
  void withoutTheCubanDeadAndTheirMourningItIsTheArmThatShips() {
    for (int r = 1; r <= RUNS; r++) {
      double[] arm = run("no_cuban_casualties", r).run(List.of(), false).values();
      double[] replay =
          run("baseline", r).run(without("raid.casualties[0]", "cuba_mourns"), false).values();
      double[] own = run("baseline", r).run(List.of(), false).values();
      assertThat(replay).as("run " + r).containsExactly(arm).isNotEqualTo(own);
    }
  }
}
