package org.demarche.experiment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.EventId;
import org.demarche.statistics.Stratification;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;
import umontreal.ssj.hups.SobolSequence;

/**
 * Scrambled Sobol points: the first 2^k points of Sobol's sequence (SSJ's, with the direction
 * numbers of Lemieux, Cieslak and Luttmer), scrambled anew for every block of 2^k replications by a
 * random lower-triangular matrix and a digital shift (Matousek, 1998). Each point is uniform, and
 * blocks are independent, so that block means tell honestly how far an estimate may be off (Owen,
 * 1997). Correlated assumptions by a Gaussian copula.
 *
 * <p>Assumptions take the dimensions in the order of their ids; beyond the 360 that there are,
 * further ones are drawn independently.
 */
public final class Sobol implements Sampler {
  /** Points under one scramble unless another number is asked for. */
  public static final int DEFAULT_POINTS = 32;

  /** Most points under one scramble. */
  public static final int MOST_POINTS = 65_536;

  private static final Pattern ID = Pattern.compile("sobol-(\\d{1,5})");
  private static final int DIMENSIONS = 360;
  private static final int BITS = 31;

  private final int points;

  /**
   * Creates the design.
   *
   * @param points under one scramble: a power of two from 2 to {@link #MOST_POINTS}
   */
  public Sobol(int points) {
    if (points < 2 || points > MOST_POINTS || Integer.bitCount(points) != 1) {
      int near = Math.max(2, Math.min(MOST_POINTS, Integer.highestOneBit(Math.max(1, points))));
      throw new UnfitException(
          Message.of(
              "run-sobol-points",
              "most",
              Integer.toString(MOST_POINTS),
              "points",
              Integer.toString(points),
              "near",
              Integer.toString(near)));
    }
    this.points = points;
  }

  /** Returns the design of an id such as {@code sobol-32}. */
  static Optional<Sampler> find(String id) {
    Matcher matcher = ID.matcher(id);
    return matcher.matches()
        ? Optional.of(new Sobol(Integer.parseInt(matcher.group(1))))
        : Optional.empty();
  }

  @Override
  public String id() {
    return "sobol-" + points;
  }

  @Override
  public Message title() {
    return Message.of("run-design-sobol", "points", points);
  }

  @Override
  public Stratification stratification() {
    return new Stratification(points);
  }

  @Override
  public Uniforms uniforms(
      List<String> assumptions, List<Correlation> correlations, KeyedChance chance) {
    List<CorrelatedGroup> groups = CorrelatedGroup.of(assumptions, correlations, Integer.MAX_VALUE);
    return new Points(points, LatinHypercube.names(assumptions), groups, chance);
  }

  /** The points of one block at a time. */
  private static final class Points implements Uniforms {
    private final int size;
    private final long[] names;
    private final List<CorrelatedGroup> groups;
    private final KeyedChance chance;
    private final long stream;
    private final double[][] coordinates;
    private int block = -1;

    Points(int size, long[] names, List<CorrelatedGroup> groups, KeyedChance chance) {
      this.size = size;
      this.names = names;
      this.groups = groups;
      this.chance = chance;
      long key = EventId.of("sobol");
      for (long name : names) {
        key = EventId.mix(key, name);
      }
      this.stream = key;
      this.coordinates = new double[size][Math.min(DIMENSIONS, names.length)];
    }

    @Override
    public void draw(int replication, double[] point) {
      int wanted = (replication - 1) / size;
      if (wanted != block && names.length > 0) {
        scramble(wanted);
        block = wanted;
      }
      double[] row = coordinates[(replication - 1) % size];
      System.arraycopy(row, 0, point, 0, row.length);
      for (int i = row.length; i < names.length; i++) {
        point[i] = chance.uniform(names[i], EventId.mix(names[i], replication), 0);
      }
      GaussianCopula.correlate(groups, point);
    }

    private void scramble(int wanted) {
      int dimensions = coordinates[0].length;
      SobolSequence sequence =
          new SobolSequence(Integer.numberOfTrailingZeros(size), BITS, dimensions);
      KeyedStream scrambler = new KeyedStream(chance, stream, EventId.mix(stream, wanted));
      sequence.leftMatrixScramble(scrambler);
      sequence.addRandomShift(scrambler);
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < dimensions; j++) {
          coordinates[i][j] = GaussianCopula.inside(sequence.getCoordinate(i, j));
        }
      }
    }
  }
}
