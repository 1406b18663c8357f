package org.demarche.statistics.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.demarche.statistics.SplitMix64;
import org.junit.jupiter.api.Test;

class FanBinsTest {

  /**
   * Standard normal quantiles: .674490 (.75), 1.281552 (.9), 1.959964 (.975). With 400,000 draws
   * the last carries a standard error of .0042, the first .0022; five of them, error rate below
   * 1e-5.
   */
  @Test
  void bandsOfANormalNumberMeetItsQuantiles() {
    FanBins bins = new FanBins(new double[] {90}, .001);
    SplitMix64 random = new SplitMix64(20260103);
    for (int i = 0; i < 400_000; i++) {
      bins.add(0, random.nextGaussian());
    }
    FanPoint point = bins.fan().get(0);

    assertThat(point.n()).isEqualTo(400_000);
    assertThat(point.median()).isCloseTo(0, within(.01));
    assertThat(point.half().high()).isCloseTo(.674490, within(.011));
    assertThat(point.eighty().low()).isCloseTo(-1.281552, within(.014));
    assertThat(point.most().high()).isCloseTo(1.959964, within(.021));
  }

  @Test
  void theOrderOfRunsDoesNotMatterEvenWhereBinsWiden() {
    FanBins rising = new FanBins(new double[] {0}, .01);
    FanBins falling = new FanBins(new double[] {0}, .01);
    for (int i = 0; i < 5000; i++) {
      rising.add(0, i - 1000);
      falling.add(0, 3999 - i);
    }

    assertThat(rising.fan()).isEqualTo(falling.fan());
    assertThat(rising.binWidth(0)).isEqualTo(falling.binWidth(0)).isLessThan(4000 / 512.0);
  }

  /** By definition: the median of -1000 … 3999 is 1499.5, its quartiles 249.75 and 2749.25. */
  @Test
  void aQuantileIsOffByAtMostOneBin() {
    FanBins bins = new FanBins(new double[] {0}, .01);
    for (int i = 0; i < 5000; i++) {
      bins.add(0, i - 1000);
    }

    assertThat(bins.quantile(0, .5)).isCloseTo(1499.5, within(bins.binWidth(0)));
    assertThat(bins.quantile(0, .25)).isCloseTo(249.75, within(bins.binWidth(0)));
    assertThat(bins.quantile(0, 1)).isEqualTo(3999);
  }

  @Test
  void aConstantHasBandsOfNoWidth() {
    FanBins bins = new FanBins(new double[] {0, 1}, .5);
    bins.add(new double[] {-3.2, Double.NaN});
    bins.add(new double[] {-3.2, Double.NaN});

    assertThat(bins.fan().get(0).most()).isEqualTo(new FanPoint.Band(-3.2, -3.2));
    assertThat(bins.fan().get(1).median()).isNaN();
  }

  @Test
  void refusesInfiniteValuesAndOtherGrids() {
    FanBins bins = new FanBins(new double[] {0, 1}, .5);

    assertThatThrownBy(() -> bins.add(0, Double.NEGATIVE_INFINITY))
        .hasMessageContaining("infinite");
    assertThatThrownBy(() -> bins.add(new double[3])).hasMessageContaining("grid of 2");
    assertThatThrownBy(() -> new FanBins(new double[1], 0)).hasMessageContaining("above 0");
  }
}
