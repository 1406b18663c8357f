package org.demarche.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.demarche.experiment.DesignPoints.column;
import static org.demarche.experiment.DesignPoints.names;
import static org.demarche.experiment.DesignPoints.points;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.junit.jupiter.api.Test;
import umontreal.ssj.hups.PointSetIterator;
import umontreal.ssj.hups.SobolSequence;

final class SobolTest {
  private static final double EXACT = 1e-9;

  /**
   * The first points of SSJ's sequence are those of Bratley and Fox, ACM Trans. Math. Softw. 14,
   * 1988 (algorithm 659) in Gray-code order: 0, 1/2, 3/4, 1/4 in the first dimension, 0, 1/2, 1/4,
   * 3/4 in the second. The unscrambled coordinates that the design starts from are these.
   */
  @Test
  void theSequenceBeneathIsSobols() {
    SobolSequence sequence = new SobolSequence(2, 31, 2);
    double[] first = IntStream.range(0, 4).mapToDouble(i -> sequence.getCoordinate(i, 0)).toArray();
    double[] second =
        IntStream.range(0, 4).mapToDouble(i -> sequence.getCoordinate(i, 1)).toArray();
    assertThat(first).containsExactly(new double[] {0, .5, .75, .25}, within(EXACT));
    assertThat(second).containsExactly(new double[] {0, .5, .25, .75}, within(EXACT));
  }

  /** A scramble by SSJ itself, with the same keyed draws, read through SSJ's own iterator. */
  @Test
  void aBlockIsSsjsScrambledPointSet() {
    double[][] points = points(new Sobol(16), names(5), List.of(), 48, 7);
    double[][] again = new double[16][5];
    long stream = org.demarche.model.EventId.of("sobol");
    for (long name : LatinHypercube.names(names(5))) {
      stream = org.demarche.model.EventId.mix(stream, name);
    }
    SobolSequence sequence = new SobolSequence(4, 31, 5);
    KeyedStream keyed =
        new KeyedStream(DesignPoints.chance(7), stream, org.demarche.model.EventId.mix(stream, 2));
    sequence.leftMatrixScramble(keyed);
    sequence.addRandomShift(keyed);
    PointSetIterator iterator = sequence.iterator();
    for (double[] row : again) {
      iterator.nextPoint(row, 5);
    }
    for (int i = 0; i < 16; i++) {
      assertThat(points[32 + i]).containsExactly(again[i], within(EXACT));
    }
  }

  /** Sobol's sequence is a (t, s)-sequence with t = 0 in its first two dimensions (Sobol, 1967). */
  @Test
  void everyBlockIsANetInTheFirstTwoDimensions() {
    double[][] points = points(new Sobol(32), names(3), List.of(), 96, 1);
    for (int block = 0; block < 3; block++) {
      double[][] some = Arrays.copyOfRange(points, 32 * block, 32 * block + 32);
      for (int k = 0; k <= 5; k++) {
        int across = 1 << k;
        int down = 32 >> k;
        long boxes =
            Arrays.stream(some)
                .mapToInt(p -> (int) (p[0] * across) * down + (int) (p[1] * down))
                .distinct()
                .count();
        assertThat(boxes).isEqualTo(32);
      }
    }
  }

  @Test
  void blocksAreScrambledEachForItself() {
    double[][] points = points(new Sobol(32), names(2), List.of(), 64, 1);
    assertThat(points[32]).isNotEqualTo(points[0]);
    assertThat(points(new Sobol(32), names(2), List.of(), 64, 2)[0]).isNotEqualTo(points[0]);
  }

  @Test
  void replicationsMayBeDrawnInAnyOrder() {
    double[][] inOrder = points(new Sobol(32), names(4), List.of(), 80, 3);
    Uniforms uniforms = new Sobol(32).uniforms(names(4), List.of(), DesignPoints.chance(3));
    double[] point = new double[4];
    for (int r : new int[] {80, 1, 33, 32, 2}) {
      uniforms.draw(r, point);
      assertThat(point).isEqualTo(inOrder[r - 1]);
    }
  }

  @Test
  void correlatedColumnsHaveTheRankCorrelationAskedFor() {
    List<Sampler.Correlation> asked = List.of(new Sampler.Correlation(0, 1, .6));
    double[][] points = points(new Sobol(64), names(2), asked, 6400, 5);
    assertThat(new SpearmansCorrelation().correlation(column(points, 0), column(points, 1)))
        .isCloseTo(.6, within(.02));
  }

  @Test
  void dimensionsBeyondThoseOfTheSequenceAreDrawnIndependently() {
    double[][] points = points(new Sobol(32), names(400), List.of(), 640, 5);
    double mean = Arrays.stream(column(points, 399)).average().orElseThrow();
    // Standard error of a mean of 640 uniform numbers: .0114.
    assertThat(mean).isCloseTo(.5, within(.04));
    assertThat(points[0][399]).isNotEqualTo(points[0][398]);
  }

  /** Owen, SIAM J. Numer. Anal. 34, 1997: far below Monte Carlo's 1/n for smooth functions. */
  @Test
  void aSmoothMeanIsKnownMuchBetterThanByMonteCarlo() {
    double[][] sobol = points(new Sobol(64), names(3), List.of(), 6400, 9);
    Random random = new Random(9);
    double spread = 0;
    double independent = 0;
    for (int block = 0; block < 100; block++) {
      double of = 0;
      double other = 0;
      for (int i = 0; i < 64; i++) {
        double[] p = sobol[64 * block + i];
        of += p[0] + p[1] * p[2];
        other += random.nextDouble() + random.nextDouble() * random.nextDouble();
      }
      spread += Math.pow(of / 64 - .75, 2);
      independent += Math.pow(other / 64 - .75, 2);
    }
    assertThat(spread).isLessThan(independent / 50);
  }

  @Test
  void onlyPowersOfTwoAreTaken() {
    assertThatThrownBy(() -> new Sobol(30))
        .hasMessage(
            "Sobol points come in powers of two from 2 to 65536, but 30 were asked for. Maybe: 16");
    assertThat(Samplers.get("sobol-128").id()).isEqualTo("sobol-128");
  }
}
