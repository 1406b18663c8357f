package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.demarche.engine.program.Program;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.trace.RunListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Twice the dead never mean less pressure at home, whatever else there is: reports on two sides,
 * numbers revised up and down, pressure that fades, hostile acts, measures, pressure at its limit.
 * Nobody answers, as an answer to more dead may of course be another one.
 */
class MonotonicityTest {
  private static final int SCENARIOS = 60;
  private static final double ROUNDING = 1e-12;

  @TempDir private Path folder;

  @Test
  void doublingCasualtiesNeverLowersAVictimsPressure() {
    int raised = 0;
    for (long seed = 1; seed <= SCENARIOS; seed++) {
      Plan plan = TestScenarios.plan(folder, text(seed, new Random(seed)));
      Replicator replicator = new Replicator(Program.of(plan));
      for (String side : List.of("a", "b")) {
        double once = pressure(plan, replicator, 1, side);
        double twice = pressure(plan, replicator, 2, side);
        assertThat(twice)
            .as("pressure on side %s of crisis %d", side, seed)
            .isGreaterThanOrEqualTo(once - ROUNDING);
        raised += twice > once + 1e-6 ? 1 : 0;
      }
    }
    assertThat(raised).isGreaterThan(SCENARIOS / 2);
  }

  private static double pressure(Plan plan, Replicator replicator, double times, String side) {
    World median = World.median(plan);
    double[] values = new double[plan.assumptions().size()];
    for (int k = 0; k < values.length; k++) {
      boolean dead = plan.assumptions().get(k).id().equals("dead");
      values[k] = dead ? times : median.value(k);
    }
    double[] outcomes = new double[plan.outcomes().size()];
    replicator.run(World.of(plan, values), new RunKey(1, 1), List.of(), RunListener.NONE, outcomes);
    return outcomes[TestScenarios.column(plan, side)];
  }

  private static String text(long seed, Random random) {
    String casualties =
        RandomScenarios.reports(seed).stream()
            .map(MonotonicityTest::report)
            .collect(Collectors.joining(", "));
    String rest =
        String.format(
            Locale.ROOT,
            """
            assumptions:
              dead: {title: Dead, distribution: {uniform: {min: 1, max: 2}}}
              attention_alpha: {value: -90}
              attention_alpha_voice: {value: -90}
              pressure_gain: {value: %.2f}
              pressure_hostility: {value: %.2f}
              pressure_half_life: {value: %.1f}
            timeline:
              raid: {title: A raid, at: 6 h, by: AAA, on: BBB, action: raid, opening: true, casualties: [%s], facts: [x]}
              strike: {title: A strike, at: %d d, by: BBB, on: AAA, action: limited_strike, facts: [x]}
              ban: {title: Sanctions, at: %d d, by: AAA, on: BBB, action: sectoral_sanctions, facts: [x]}
            outcomes:
              a: {title: A, value: pressure(AAA)}
              b: {title: B, value: pressure(BBB)}
            """,
            random.nextBoolean() ? 0.1 + 0.3 * random.nextDouble() : 1 + random.nextDouble(),
            random.nextDouble(),
            1 + 30 * random.nextDouble(),
            casualties,
            random.nextInt(30),
            random.nextInt(30));
    return RandomScenarios.crisis(seed, rest, ", reviews: false");
  }

  private static String report(int[] report) {
    String side = report[0] == 0 ? "AAA" : "BBB";
    String revised =
        report[3] < 0
            ? ""
            : ", revised: {number: " + number(report[3]) + ", after: " + report[4] + " d}";
    return "{side: %s, number: %s, after: %d d%s}"
        .formatted(side, number(report[1]), report[2], revised);
  }

  private static String number(int dead) {
    return "{assumption: dead, times: " + dead + "}";
  }
}
