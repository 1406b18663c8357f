package org.demarche.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.engine.program.Program;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.RunListener;
import org.demarche.trace.Story;
import org.demarche.trace.StoryRecorder;

/** Scenarios for the engine's tests, and short ways to run them. */
final class TestScenarios {
  private TestScenarios() {}

  /** Four fictional governments, a raid, two bodies, talks and a mediator. */
  static final String CRISIS =
      """
      demarche: 1
      title: Engine test
      as_of: 2030-01-01
      start: 2030-01-01
      horizon: 120 d
      actors:
        AAA: {type: state, name: Aland, capability: 0.2, ideal_point: 2}
        BBB: {type: state, name: Beland, capability: 0.01, ideal_point: -1}
        CCC: {type: state, name: Celand, capability: 0.02, ideal_point: -0.5}
        DDD: {type: state, name: Deland, capability: 0.05, ideal_point: 1, mediates: true}
      relations:
        AAA:
          BBB: {alignment: -0.7, climate: -3, focal: true, proximity: 0.5}
        BBB:
          AAA: {alignment: -0.7, climate: -3, proximity: 0.5, dependence: {trade: 0.3}}
        CCC:
          AAA: {alignment: -0.3, proximity: 0.5, dependence: {trade: 0.2}}
          BBB: {alignment: 0.7, proximity: 1, dependence: {oil: 0.5}}
        DDD:
          AAA: {alignment: 0.5}
          BBB: {alignment: 0.1}
      issues:
        border: {title: The border, positions: {AAA: 0.1, BBB: 0.9}, salience: {AAA: 0.6, BBB: 0.6}, status_quo: 0.2, measures: [sanctions]}
        trade: {title: Trade, positions: {AAA: 0.6, BBB: 1}, salience: {AAA: 0.4, BBB: 0.4}, status_quo: 0}
      institutions:
        BODY:
          name: The Council
          members: [AAA, BBB, CCC, DDD]
          rule: {kind: supermajority, votes: 2, veto: [AAA]}
          parties_vote: true
          convene: {by: members, rung: 4, p: 1, lag: {uniform: {min: 0, max: 2}}, cooldown: 10 d}
          draft: {p: 1, lag_force: {uniform: {min: 1, max: 3}}, lag_other: {uniform: {min: 2, max: 9}}}
          statement: {p: 0.5}
          absence: 0
          follow: [{on: veto, convene: FORUM, p: 1, lag: {uniform: {min: 1, max: 3}}}]
        FORUM:
          name: The Forum
          members: [BBB, CCC, DDD]
          rule: {kind: consensus}
          parties_vote: true
          convene: {by: members, rung: 6, p: 1, lag: {uniform: {min: 0, max: 2}}, cooldown: 10 d}
          draft: {p: 1, lag_force: {uniform: {min: 1, max: 3}}, lag_other: {uniform: {min: 2, max: 9}}}
          statement: {p: 0}
          absence: 0
      timeline:
        raid: {title: A raid, at: 6 h, by: AAA, on: BBB, action: raid, opening: true, casualties: [{side: BBB, number: 12, after: 12 h}], facts: ["Fiction."]}
      """;

  /** Assumptions under which nobody acts: nothing happens but what the timeline says. */
  static final String STILL =
      """
        attention_alpha: {value: -40, source: "judgement: no deeds in answer"}
        attention_alpha_voice: {value: -40, source: "judgement: no words in answer"}
        review_rate: {value: 0, source: "judgement: no initiatives"}
      """;

  static Plan plan(Path folder, String text) {
    return plan(folder, text, List.of());
  }

  static Plan plan(Path folder, String text, List<String> settings) {
    try {
      Path file = Files.writeString(folder.resolve("test.yaml"), text);
      return Scenario.load(file, settings).basePlan();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static double[] outcomes(Plan plan, long seed, int replication, Intervention... changes) {
    return run(
        plan, new Replicator(Program.of(plan)), seed, replication, RunListener.NONE, changes);
  }

  static double[] run(
      Plan plan,
      Replicator replicator,
      long seed,
      int replication,
      RunListener listener,
      Intervention... changes) {
    double[] outcomes = new double[plan.outcomes().size()];
    replicator.run(
        World.median(plan), new RunKey(seed, replication), List.of(changes), listener, outcomes);
    return outcomes;
  }

  static Story story(Plan plan, int replication, Intervention... changes) {
    StoryRecorder recorder = new StoryRecorder(true);
    run(plan, new Replicator(Program.of(plan)), 1, replication, recorder, changes);
    return recorder.story();
  }

  /** The stories of so many runs, one after another. */
  static Stream<Story> stories(Plan plan, int runs) {
    Replicator replicator = new Replicator(Program.of(plan));
    StoryRecorder recorder = new StoryRecorder(false);
    return IntStream.rangeClosed(1, runs)
        .mapToObj(
            r -> {
              run(plan, replicator, 1, r, recorder);
              return recorder.story();
            });
  }

  static double mean(Plan plan, String outcome, int replications) {
    int column = column(plan, outcome);
    Replicator replicator = new Replicator(Program.of(plan));
    World world = World.median(plan);
    double[] outcomes = new double[plan.outcomes().size()];
    double sum = 0;
    int count = 0;
    for (int r = 1; r <= replications; r++) {
      replicator.run(world, new RunKey(1, r), List.of(), RunListener.NONE, outcomes);
      double value = outcomes[column];
      if (!Double.isNaN(value)) {
        sum += value;
        count++;
      }
    }
    return count == 0 ? Double.NaN : sum / count;
  }

  static int column(Plan plan, String outcome) {
    for (int k = 0; k < plan.outcomes().size(); k++) {
      if (plan.outcomes().get(k).id().equals(outcome)) {
        return k;
      }
    }
    throw new IllegalArgumentException(outcome);
  }
}
