package org.demarche.analysis.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.demarche.analysis.whatif.WhatIfReport.Figure;
import org.demarche.analysis.whatif.WhatIfReport.Row;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Experiment;
import org.demarche.experiment.KeyedChance;
import org.demarche.experiment.LatinHypercube;
import org.demarche.experiment.Progress;
import org.demarche.experiment.Replay;
import org.demarche.experiment.Simulation;
import org.demarche.model.Distribution;
import org.demarche.model.Plan;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.RunListener;
import org.demarche.trace.Story;
import org.junit.jupiter.api.Test;

/** The laws of counterfactual replays over many runs. */
class WhatIfTest {
  private static final int PAIRS = 60;

  private static WhatIf asked(Scenario scenario, Change... changes) {
    Plan plan = scenario.plan("in_kind");
    return new WhatIf(
        scenario.basePlan(), plan, List.of(changes), PAIRS, Spiral.SEED, LatinHypercube.ID);
  }

  private static WhatIfReport answer(WhatIf asked, int threads) {
    return asked
        .answer(EngineSimulation.INSTANCE, threads, Progress.NONE, () -> false)
        .orElseThrow();
  }

  private static WhatIfReport answer(WhatIf asked) {
    return answer(asked, 2);
  }

  /** The arms of a scenario as a run would have them, one row of outcomes for each replication. */
  private static List<List<Double>> byHand(Scenario scenario, String arm) {
    Plan plan = scenario.plan(arm);
    var armPlan =
        new org.demarche.experiment.ArmPlan(arm, "By hand", true, java.util.Map.of(), plan);
    Replay replay =
        new Replay(
            new Experiment(scenario.basePlan(), List.of(armPlan), Spiral.SEED, LatinHypercube.ID),
            EngineSimulation.INSTANCE);
    List<List<Double>> rows = new ArrayList<>();
    for (int r = 1; r <= PAIRS; r++) {
      List<Double> row = new ArrayList<>();
      for (double value : replay.run(arm, r, RunListener.NONE)) {
        row.add(Double.isInfinite(value) ? Double.NaN : value);
      }
      rows.add(row);
    }
    return rows;
  }

  private static void assertAsTwoArms(Scenario scenario, Change change, String arm) {
    WhatIf asked = asked(scenario, change);
    Pairs pairs = new Pairs(asked.experiment(), EngineSimulation.INSTANCE, List.of(change), PAIRS);
    assertThat(pairs.run(2, Progress.NONE, () -> false)).isTrue();
    List<List<Double>> own = byHand(scenario, "in_kind");
    List<List<Double>> other = byHand(scenario, arm);
    assertThat(own).isNotEqualTo(other);
    for (int r = 0; r < PAIRS; r++) {
      for (int o = 0; o < pairs.changed.length; o++) {
        String what = scenario.basePlan().outcomes().get(o).id() + " of run " + (r + 1);
        assertThat(pairs.asItIs[o][r]).as(what).isEqualTo(own.get(r).get(o));
        assertThat(pairs.changed[o][r]).as(what).isEqualTo(other.get(r).get(o));
      }
    }
  }

  @Test
  void takingAnEventOutIsTheSameAsAnArmWithoutIt() {
    Scenario scenario =
        Spiral.withArm(
            """
            no_seizure:
              title: No seizure
              remove: [timeline.seizure]
            """);
    assertAsTwoArms(scenario, Spiral.reader(scenario, 1).remove("seizure"), "no_seizure");
  }

  @Test
  void puttingAnActInIsTheSameAsAnArmThatHasIt() {
    Scenario scenario =
        Spiral.withArm(
            """
            release_by_hand:
              title: A release
              set:
                timeline.inserted_ald_release_prisoners_bre_5:
                  title: Aldora releases the crew
                  at: 5 d
                  by: ALD
                  on: BRE
                  action: release_prisoners
                  source: "judgement: test"
            """);
    Change change = Spiral.reader(scenario, 1).insert("ALD:release_prisoners:BRE@5");
    assertAsTwoArms(scenario, change, "release_by_hand");
  }

  @Test
  void puttingAnEventOffIsTheSameAsAnArmThatHasItLater() {
    Scenario scenario =
        Spiral.withArm(
            """
            later:
              title: Later
              set: {timeline.seizure.at: 4 d}
            """);
    assertAsTwoArms(scenario, Spiral.reader(scenario, 1).delay("seizure=4 d"), "later");
  }

  @Test
  void whatChangesNothingPartsNowhere() {
    Scenario scenario = Spiral.asItShips();
    ChangeReader reader = Spiral.reader(scenario, 1);
    Story story = Spiral.run(scenario, 1).run(List.of(), true).story();
    Story.Decision taken =
        story.decisions().stream().filter(each -> each.act() != 0).findFirst().orElseThrow();
    Story.Option option =
        taken.options().stream()
            .filter(each -> each.number() == taken.chosen())
            .findFirst()
            .orElseThrow();
    String same =
        org.demarche.model.EventId.toText(taken.act())
            + "="
            + scenario.plan("in_kind").actions().get(option.action()).id()
            + ":"
            + scenario.plan("in_kind").actors().get(option.target()).code();
    for (Change idle :
        List.of(
            reader.delay("seizure=0 d"), reader.remove("0000000000000001"), reader.force(same))) {
      OneRun.Told changed = Spiral.run(scenario, 1).run(idle.interventions(), true);
      assertThat(changed.story()).as(idle.text()).isEqualTo(story);
    }
    for (Row row : answer(asked(scenario, reader.delay("seizure=0 d"))).outcomes()) {
      assertThat(row.effect().value()).as(row.outcome()).isIn(0.0, null);
      assertThat(row.flips().value()).as(row.outcome()).isIn(0.0, null);
    }
  }

  @Test
  void noPairCostsMoreThanItsTwoRuns() {
    Scenario scenario = Spiral.asItShips();
    AtomicInteger runs = new AtomicInteger();
    asked(scenario, Spiral.reader(scenario, 1).remove("seizure"))
        .answer(new Counting(runs), 2, Progress.NONE, () -> false);
    assertThat(runs).hasValue(2 * PAIRS);
  }

  @Test
  void theAnswerIsTheSameAtAnyNumberOfThreads() {
    Scenario scenario = Spiral.asItShips();
    WhatIf asked = asked(scenario, Spiral.reader(scenario, 1).forbid("ALD:force"));
    assertThat(answer(asked, 1)).isEqualTo(answer(asked, 3));
  }

  @Test
  void necessityAndSufficiencyAreCountedInPairs() {
    Scenario scenario = Spiral.asItShips();
    WhatIfReport report = answer(asked(scenario, Spiral.reader(scenario, 1).remove("seizure")));
    Row force =
        report.outcomes().stream()
            .filter(row -> row.outcome().equals("force"))
            .findFirst()
            .orElseThrow();
    assertThat(report.with()).isEqualTo("as_it_is");
    assertThat(report.came().value()).isEqualTo(1.0);
    double own = value(force.asItIs());
    double without = value(force.changed());
    assertThat(without).isLessThan(own);
    assertThat(value(force.effect()))
        .isEqualTo(without - own, org.assertj.core.api.Assertions.within(1e-12));
    int came = (int) Math.round(own * PAIRS);
    Figure necessity = force.necessity();
    Figure sufficiency = force.sufficiency();
    assertThat(necessity).isNotNull();
    assertThat(sufficiency).isNotNull();
    if (necessity != null && sufficiency != null) {
      assertThat(necessity.n()).isEqualTo(came);
      assertThat(sufficiency.n()).isEqualTo(PAIRS - (int) Math.round(without * PAIRS));
      double fails = value(necessity) * necessity.n();
      double comes = value(sufficiency) * sufficiency.n();
      assertThat(fails - (force.flips().n() * value(force.flips()) - fails))
          .isCloseTo((own - without) * PAIRS, org.assertj.core.api.Assertions.within(1e-9));
      assertThat(comes).isCloseTo(fails, org.assertj.core.api.Assertions.within(1e-9));
    }
  }

  @Test
  void pairsWithoutWhatIsChangedAreNotCountedForNecessity() {
    Scenario scenario = Spiral.asItShips();
    WhatIfReport report =
        answer(asked(scenario, Spiral.reader(scenario, 1).forbid("ALD:armed_clash")));
    double share = value(report.came());
    assertThat(share).isStrictlyBetween(0.0, 1.0);
    int has = (int) Math.round(share * PAIRS);
    assertThat(report.outcomes())
        .flatExtracting(row -> Stream.of(row.necessity(), row.sufficiency()).toList())
        .filteredOn(each -> each != null)
        .allSatisfy(each -> assertThat(((Figure) each).n()).isLessThanOrEqualTo(has));
  }

  private static double value(Figure figure) {
    Double value = figure.value();
    return value == null ? Double.NaN : value;
  }

  /** The engine, with its runs counted. */
  private record Counting(AtomicInteger runs) implements Simulation {
    @Override
    public Prepared prepare(Plan plan) {
      Prepared prepared = EngineSimulation.INSTANCE.prepare(plan);
      return () -> {
        Runner runner = prepared.runner();
        return (world, key, interventions, listener, outcomes) -> {
          runs.incrementAndGet();
          runner.run(world, key, interventions, listener, outcomes);
        };
      };
    }

    @Override
    public DoubleUnaryOperator quantile(Distribution distribution) {
      return EngineSimulation.INSTANCE.quantile(distribution);
    }

    @Override
    public KeyedChance chance(long seed) {
      return EngineSimulation.INSTANCE.chance(seed);
    }
  }
}
