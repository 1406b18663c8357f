package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.demarche.engine.program.Program;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.model.Speed;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.RunListener;
import org.demarche.trace.RunState;
import org.demarche.trace.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStateTest {
  @TempDir Path folder;

  private static RunState state(Replicator replicator, int replication, double day) {
    Plan plan = replicator.plan();
    List<Integer> all = IntStream.range(0, plan.actors().size()).boxed().toList();
    return replicator.state(
        World.median(plan), new RunKey(1, replication), List.of(), day, all, RunListener.NONE);
  }

  /** Just before a choice is made its options are open, and as likely as it turns out. */
  @Test
  void whatAnActorIsAboutToChooseFromIsWhatItCanBeAskedFor() {
    Plan plan = TestScenarios.plan(folder, TestScenarios.CRISIS);
    Replicator replicator = new Replicator(Program.of(plan));
    int checked = 0;
    for (int r = 1; r <= 10; r++) {
      Story story = TestScenarios.story(plan, r);
      double before = -1;
      for (Story.Decision decision : story.decisions()) {
        double day = decision.day();
        boolean alone =
            day > before
                && story.acts().stream().noneMatch(a -> a.day() == day && a.id() != decision.act());
        before = day;
        if (alone && decision.speed() != Speed.REVIEW) {
          assertThat(options(state(replicator, r, day), decision)).isEqualTo(options(decision));
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(50);
  }

  private static Map<Integer, Double> options(Story.Decision decision) {
    Map<Integer, Double> options = new HashMap<>();
    decision.options().forEach(option -> options.put(option.action(), option.probability()));
    return options;
  }

  private static Map<Integer, Double> options(RunState state, Story.Decision decision) {
    Map<Integer, Double> options = new HashMap<>();
    for (RunState.OpenChoice choice : state.choices()) {
      if (choice.actor() == decision.actor()
          && choice.speed() == decision.speed()
          && choice.occasion() == decision.occasion()) {
        choice.options().stream()
            .filter(option -> option.probability() > 0)
            .forEach(option -> options.put(option.action(), option.probability()));
      }
    }
    return options;
  }

  @Test
  void measuresAndTalksAreThoseThatTheRunHasToldOf() {
    Plan plan = Scenario.load(Path.of("scenarios/caracas-raid.yaml"), List.of()).basePlan();
    Replicator replicator = new Replicator(Program.of(plan));
    for (int r = 1; r <= 3; r++) {
      Story story = TestScenarios.story(plan, r);
      RunState state = state(replicator, r, 45);
      Map<List<Integer>, Double> told = new HashMap<>();
      for (Story.MeasureChange change : story.measures()) {
        if (change.day() < 45) {
          told.put(List.of(change.kind(), change.sender(), change.target()), change.intensity());
        }
      }
      told.values().removeIf(intensity -> intensity == 0);
      Map<List<Integer>, Double> stand = new HashMap<>();
      state
          .measures()
          .forEach(m -> stand.put(List.of(m.kind(), m.sender(), m.target()), m.intensity()));
      assertThat(stand).isEqualTo(told).isNotEmpty();
      for (RunState.Track track : state.tracks()) {
        long rounds =
            story.talks().stream()
                .filter(t -> t.focalPair() == track.focalPair() && t.day() < 45)
                .filter(t -> t.step() == org.demarche.trace.TalkStep.ROUND)
                .count();
        assertThat(track.rounds()).isEqualTo((int) rounds);
      }
    }
  }

  @Test
  void probabilitiesOfOpenOptionsAddUpToOneAndLookingChangesNothing() {
    Plan plan = TestScenarios.plan(folder, TestScenarios.CRISIS);
    Replicator replicator = new Replicator(Program.of(plan));
    double[] before = TestScenarios.run(plan, replicator, 1, 4, RunListener.NONE);
    RunState state = state(replicator, 4, 20);
    assertThat(state.choices()).isNotEmpty();
    for (RunState.OpenChoice choice : state.choices()) {
      double sum = choice.options().stream().mapToDouble(RunState.Option::probability).sum();
      assertThat(sum).isCloseTo(1, within(1e-9));
    }
    assertThat(state(new Replicator(Program.of(plan)), 4, 20)).isEqualTo(state);
    assertThat(TestScenarios.run(plan, replicator, 1, 4, RunListener.NONE)).containsExactly(before);
  }

  @Test
  void aDayOutsideTheRunIsRefused() {
    Replicator replicator =
        new Replicator(Program.of(TestScenarios.plan(folder, TestScenarios.CRISIS)));
    assertThatThrownBy(() -> state(replicator, 1, 121))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("121");
    assertThatThrownBy(() -> state(replicator, 1, Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
