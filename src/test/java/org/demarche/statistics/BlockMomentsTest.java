package org.demarche.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BlockMomentsTest {

  /** R: anova(lm(count ~ spray, InsectSprays)), mean square of spray 533.766666667, over n = 72. */
  @Test
  void varianceOfTheMeanIsTheMeanSquareBetweenBlocksOverN() {
    BlockMoments moments = BlockMoments.of(ReferenceData.INSECT_SPRAYS, new Stratification(12));

    assertThat(moments.mean()).isCloseTo(9.5, within(1e-12));
    assertThat(moments.varianceOfMean()).isCloseTo(533.7666666666667 / 72, within(1e-10));
    assertThat(moments.blocks()).isEqualTo(6);
  }

  /**
   * R: anova(lm(weight ~ feed, chickwts)), mean square of feed 46225.83242, feeds of 10 to 14
   * birds; here each feed is a block of 14 places, filled up with missing values.
   */
  @Test
  void unequalBlocksAreWeightedByTheValuesTheyHold() {
    int[] feeds = {10, 12, 14, 12, 11, 12};
    double[] values = new double[6 * 14];
    Arrays.fill(values, Double.NaN);
    int from = 0;
    for (int feed = 0; feed < 6; feed++) {
      System.arraycopy(ReferenceData.CHICK_WEIGHTS, from, values, feed * 14, feeds[feed]);
      from += feeds[feed];
    }
    BlockMoments moments = BlockMoments.of(values, new Stratification(14));

    assertThat(moments.n()).isEqualTo(71);
    assertThat(moments.missing()).isEqualTo(13);
    assertThat(moments.varianceOfMean() * 71).isCloseTo(46225.83242, within(1e-4));
  }

  /** Law 2013, example 4.27, has mean 1.343; squares by hand: variance .16747. */
  @Test
  void independentReplicationsGiveTheUsualVarianceOverN() {
    BlockMoments moments = BlockMoments.of(ReferenceData.LAW_4_27, Stratification.independent());

    assertThat(moments.mean()).isCloseTo(1.343, within(1e-12));
    assertThat(moments.varianceOfMean()).isCloseTo(moments.variance() / 10, within(1e-15));
  }

  @Test
  void aMillionValuesAreTakenOneAtATimeAndAgreeWithTheArray() {
    double[] values = new double[1_000_000];
    BlockMoments streamed = new BlockMoments(Stratification.latinHypercube());
    for (int i = 0; i < values.length; i++) {
      values[i] = i % 7;
      streamed.add(values[i]);
    }
    BlockMoments whole = BlockMoments.of(values, Stratification.latinHypercube());

    assertThat(streamed.blocks()).isEqualTo(50_000);
    assertThat(streamed.mean()).isEqualTo(whole.mean());
    assertThat(streamed.varianceOfMean()).isEqualTo(whole.varianceOfMean());
  }

  @Test
  void oneBlockTellsNothingAboutTheSpreadOfTheMean() {
    BlockMoments moments = BlockMoments.of(ReferenceData.LAW_4_27, Stratification.latinHypercube());

    assertThat(moments.varianceOfMean()).isNaN();
  }

  @Test
  void refusesAnInfiniteValueAndNamesTheReplication() {
    BlockMoments moments = new BlockMoments(Stratification.latinHypercube());
    moments.add(1);

    assertThatThrownBy(() -> moments.add(Double.POSITIVE_INFINITY))
        .hasMessageContaining("replication 2")
        .hasMessageContaining("NaN for missing");
  }
}
