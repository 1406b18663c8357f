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

  /** How many true values lie between the 10% and 90% quantiles of their posterior. */
  private int covered(int truths, int runs) {
    int covered = 0;
    for (int t = 1; t <= truths; t++) {
      double[] world = truth.world(TRUE_SEED, t);
      Filter filter = truth.filtered(truth.record(TRUE_SEED, t, DAYS), runs, 1000 + t);
      Particles particles = filter.particles;
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
    return covered;
  }

  /** Of 24 values 19.2 are to be expected, with a standard deviation of 2. */
  @Test
  void anIntervalOfEightyPerCentHoldsTheTruthAboutFourTimesInFive() {
    assertThat(covered(12, 150)).isBetween(14, 24);
  }

  /** Of 200 values 160, with a standard deviation of 5.7. */
  @Test
  @Tag("slow")
  void overManyTruthsTheRateIsTheOneStated() {
    int covered = covered(100, 300);
    System.getLogger("coverage").log(System.Logger.Level.INFO, "covered " + covered);
    assertThat(covered).isBetween(143, 177);
  }
}
