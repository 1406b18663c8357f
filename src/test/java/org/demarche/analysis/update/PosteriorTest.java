package org.demarche.analysis.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Synthetic truth: runs in known worlds, whose posterior covers those worlds at its rate. */
class PosteriorTest {
  private static final int DAYS = 15;
  private static final long TRUE_SEED = 77;
  private static final List<String> ASSUMED = List.of("nerve", "temper");

  private final Truth truth = new Truth();

  /**
   * What posteriors say of true values.
   *
   * @param told how many truths had worlds enough to tell anything
   * @param covered how many of their values lie between the 10% and 90% quantiles
   */
  private record Score(int told, int covered) {
    double rate() {
      return covered / (double) (told * ASSUMED.size());
    }
  }

  private Score score(int truths, int runs) {
    int told = 0;
    int covered = 0;
    for (int t = 1; t <= truths; t++) {
      double[] world = truth.world(TRUE_SEED, t);
      Filter filter = truth.filtered(truth.record(TRUE_SEED, t, DAYS), runs, 1000 + t);
      Particles particles = filter.particles;
      if (particles.effectiveKin(particles.weights()) < Update.ENOUGH
          || filter.taken() < Update.MOST) {
        continue;
      }
      told++;
      Weighted posterior = Weighted.of(particles.weights(), i -> particles.course(i).kin());
      for (String id : ASSUMED) {
        int a =
            IntStream.range(0, world.length)
                .filter(k -> truth.plan.assumptions().get(k).id().equals(id))
                .findFirst()
                .orElseThrow();
        double[] values = new double[runs];
        for (int i = 0; i < runs; i++) {
          values[i] = particles.course(i).world()[a];
        }
        boolean in =
            world[a] >= posterior.quantile(values, 0.1)
                && world[a] <= posterior.quantile(values, 0.9);
        covered += in ? 1 : 0;
      }
    }
    return new Score(told, covered);
  }

  /** Of 24 values, where all can be told, 19.2 are to be expected, with a deviation of 2. */
  @Test
  void anIntervalOfEightyPerCentHoldsTheTruthAboutFourTimesInFive() {
    Score score = score(12, 150);
    assertThat(score.told()).isGreaterThan(2);
    assertThat(score.rate()).isGreaterThan(0.55);
  }

  /** Of some 120 values in the truths that can be told, with a standard deviation of 0.04. */
  @Test
  @Tag("slow")
  void overManyTruthsTheRateIsTheOneStated() {
    Score score = score(100, 300);
    System.getLogger("coverage").log(System.Logger.Level.INFO, score + ", " + score.rate());
    assertThat(score.told()).isGreaterThan(40);
    assertThat(score.rate()).isBetween(0.68, 0.92);
  }
}
