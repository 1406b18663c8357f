package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.demarche.engine.program.Program;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.trace.Story;
import org.demarche.trace.StoryRecorder;
import org.demarche.trace.TalkStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often a round of talks breaks off. Nobody acts; the climate after the raid never clears. */
class BreakdownTest {
  private static final int RUNS = 800;
  private static final double BASE = 0.2;

  /** Five standard errors of a share of 800 rounds. */
  private static final double CLOSE = 0.09;

  @TempDir private Path folder;

  /** Odds of 0.25 with the base chance; the worst climate multiplies them by e to the power h. */
  @Test
  void hostilityRaisesTheOddsOfABreakdown() {
    assertThat(shareOfFirstRounds(0)).isCloseTo(BASE, within(CLOSE));
    assertThat(shareOfFirstRounds(1)).isCloseTo(chance(1), within(CLOSE));
    assertThat(shareOfFirstRounds(2)).isCloseTo(chance(2), within(CLOSE));
  }

  private static double chance(double hostility) {
    double odds = BASE / (1 - BASE) * Math.exp(hostility);
    return odds / (1 + odds);
  }

  private double shareOfFirstRounds(double hostility) {
    Plan plan =
        TestScenarios.plan(
            folder,
            TestScenarios.CRISIS.replace("horizon: 120 d", "horizon: 60 d")
                + "assumptions:\n"
                + TestScenarios.STILL
                + value("talks_breakdown", BASE)
                + value("talks_hostility", hostility)
                + value("talks_opening_rate", 10)
                + value("talks_agenda_delay", 5)
                + value("climate_half_life", 1e9)
                + value("climate_scale", 0.1)
                + value("talks_partial", 0)
                + value("mediator_rate", 0));
    Replicator replicator = new Replicator(Program.of(plan));
    World world = World.median(plan);
    double[] outcomes = new double[plan.outcomes().size()];
    int rounds = 0;
    int broken = 0;
    for (int r = 1; r <= RUNS; r++) {
      StoryRecorder recorder = new StoryRecorder(true);
      replicator.run(world, new RunKey(1, r), List.of(), recorder, outcomes);
      List<Story.Talk> talks = recorder.story().talks();
      double first = day(talks, TalkStep.ROUND);
      rounds += Double.isNaN(first) ? 0 : 1;
      broken += day(talks, TalkStep.BROKEN_OFF) == first ? 1 : 0;
    }
    assertThat(rounds).as("runs with talks").isGreaterThan(RUNS * 9 / 10);
    return broken / (double) rounds;
  }

  /** Day of the first step of its kind. */
  private static double day(List<Story.Talk> talks, TalkStep kind) {
    return talks.stream()
        .filter(talk -> talk.step() == kind)
        .mapToDouble(Story.Talk::day)
        .findFirst()
        .orElse(Double.NaN);
  }

  private static String value(String parameter, double value) {
    return "  " + parameter + ": {value: " + value + ", source: \"judgement: test\"}\n";
  }
}
