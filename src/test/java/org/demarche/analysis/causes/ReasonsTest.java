package org.demarche.analysis.causes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import org.demarche.engine.Replicator;
import org.demarche.engine.World;
import org.demarche.engine.program.Program;
import org.demarche.model.Feature;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.scenario.compile.Scenario;
import org.demarche.trace.Story;
import org.demarche.trace.Story.Option;
import org.demarche.trace.StoryRecorder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What makes up the odds of an option, on every choice of a run of a scenario that ships. */
class ReasonsTest {
  private static final double EXACT = 1e-9;
  private static List<Story.Decision> decisions = List.of();

  @BeforeAll
  static void run() {
    Scenario scenario = Scenario.load(Path.of("scenarios/teaching/spiral.yaml"), List.of());
    Plan plan = scenario.basePlan();
    List<Story.Decision> all = new ArrayList<>();
    Replicator replicator = new Replicator(Program.of(plan));
    for (int run = 1; run <= 3; run++) {
      StoryRecorder recorder = new StoryRecorder(true);
      double[] outcomes = new double[plan.outcomes().size()];
      replicator.run(World.median(plan), new RunKey(20260103, run), List.of(), recorder, outcomes);
      all.addAll(recorder.story().decisions());
    }
    decisions = all;
  }

  @Test
  void pullsAddUpToTheLogOddsExactly() {
    assertThat(decisions).hasSizeGreaterThan(20);
    for (Story.Decision decision : decisions) {
      Reasons reasons = new Reasons(decision);
      Option chosen = reasons.chosen();
      for (Option other : decision.options()) {
        Reasons.Difference difference = reasons.difference(chosen, other);
        double parts =
            difference.features().values().stream().mapToDouble(d -> d).sum()
                + difference.base()
                + difference.company();
        double odds = Math.log(chosen.probability() / other.probability());
        assertThat(parts).isCloseTo(odds, within(EXACT));
        assertThat(difference.total()).isCloseTo(odds, within(EXACT));
      }
    }
  }

  @Test
  void pullsTowardAnOptionAddUpToItsScoreAboveTheMean() {
    for (Story.Decision decision : decisions) {
      Reasons reasons = new Reasons(decision);
      double mean =
          decision.options().stream()
              .mapToDouble(o -> o.probability() * (reasons.score(o) + o.kin().base()))
              .sum();
      for (Option option : decision.options()) {
        double pulls = option.pulls().values().stream().mapToDouble(d -> d).sum();
        assertThat(pulls + option.familyPull())
            .isCloseTo(reasons.score(option) + option.kin().base() - mean, within(EXACT));
      }
    }
  }

  @Test
  void chanceAsItFellPicksTheOptionTaken() {
    for (Story.Decision decision : decisions) {
      assertThat(taken(decision)).isEqualTo(decision.chosen());
    }
  }

  @Test
  void aFeatureThatDiffersByAsMuchAsToldTurnsTheChoiceAndOneThatDiffersByLessDoesNot() {
    int turned = 0;
    for (Story.Decision decision : decisions) {
      Reasons reasons = new Reasons(decision);
      for (Option other : decision.options()) {
        if (other.number() == decision.chosen()) {
          continue;
        }
        for (WhyNot.Change change : new WhyNot(reasons, other).changes()) {
          assertThat(change.taken()).as("who is not taken lacks something").isPositive();
          double more = change.taken() * 1e-6 + 1e-9;
          assertThat(taken(with(decision, other, change.feature(), change.taken() + more)))
              .isEqualTo(other.number());
          assertThat(taken(with(decision, other, change.feature(), change.taken() - more)))
              .isNotEqualTo(other.number());
          Story.Decision even = with(decision, other, change.feature(), change.asLikely());
          Reasons then = new Reasons(even);
          Reasons.Difference left = then.difference(then.chosen(), then.option(other.number()));
          assertThat(left.total()).isCloseTo(0, within(1e-6));
          turned++;
        }
      }
    }
    assertThat(turned).isGreaterThan(100);
  }

  /** The same choice with one feature of one option otherwise. */
  private static Story.Decision with(
      Story.Decision decision, Option option, Feature feature, double more) {
    Map<Feature, Double> values = new EnumMap<>(option.values());
    values.merge(feature, more, Double::sum);
    Option changed =
        new Option(
            option.number(),
            option.action(),
            option.target(),
            option.probability(),
            values,
            option.pulls(),
            option.familyPull(),
            option.kin(),
            option.draws());
    List<Option> options =
        decision.options().stream().map(o -> o.equals(option) ? changed : o).toList();
    return new Story.Decision(
        decision.occasion(),
        decision.cause(),
        decision.day(),
        decision.actor(),
        decision.speed(),
        decision.chosen(),
        decision.act(),
        decision.sharpness(),
        decision.weights(),
        options);
  }

  /** The option that wins the races, worked out anew from features, weights and draws. */
  private static int taken(Story.Decision decision) {
    double tau = decision.sharpness().dissimilarity();
    Map<Integer, List<Option>> families = new TreeMap<>();
    decision
        .options()
        .forEach(o -> families.computeIfAbsent(o.kin().family(), f -> new ArrayList<>()).add(o));
    int best = -1;
    double first = Double.POSITIVE_INFINITY;
    for (List<Option> family : families.values()) {
      double sum = family.stream().mapToDouble(o -> rate(decision, o, tau)).sum();
      double value = Math.exp(family.get(0).kin().base()) * Math.pow(sum, tau);
      double time = family.get(0).draws().family() / value;
      if (time < first) {
        first = time;
        double[] times =
            family.stream().mapToDouble(o -> o.draws().own() / rate(decision, o, tau)).toArray();
        double least = DoubleStream.of(times).min().orElseThrow();
        for (int k = 0; k < times.length; k++) {
          best = times[k] == least ? family.get(k).number() : best;
        }
      }
    }
    return best;
  }

  private static double rate(Story.Decision decision, Option option, double tau) {
    double utility = 0;
    for (Feature feature : Feature.values()) {
      utility +=
          decision.weights().getOrDefault(feature, 0.0)
              * option.values().getOrDefault(feature, 0.0);
    }
    return Math.exp(decision.sharpness().precision() * utility / tau + option.kin().size());
  }
}
