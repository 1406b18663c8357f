package org.demarche.experiment;

import java.util.List;
import org.demarche.model.EventId;
import org.demarche.statistics.Stratification;
import org.demarche.words.Message;

/**
 * Independent Latin hypercubes of 20 points (McKay, Beckman and Conover, 1979): replications 1 to
 * 20 are the first, 21 to 40 the second. Each column is keyed by (seed, assumption, block), so that
 * another assumption, arm or number of replications changes none of it. Rank correlations are
 * brought about within each block (Iman and Conover, 1982).
 */
public final class LatinHypercube implements Sampler {
  /** The design's id; the number changes whenever the points would. */
  public static final String ID = "latin-hypercube-20";

  private static final int POINTS = Stratification.LATIN_HYPERCUBE_POINTS;

  /** Creates the design. */
  public LatinHypercube() {}

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Message title() {
    return Message.of("run-design-latin", "points", POINTS);
  }

  @Override
  public Stratification stratification() {
    return Stratification.latinHypercube();
  }

  @Override
  public Uniforms uniforms(
      List<String> assumptions, List<Correlation> correlations, KeyedChance chance) {
    List<CorrelatedGroup> groups = CorrelatedGroup.of(assumptions, correlations, POINTS);
    return new Points(names(assumptions), groups, chance);
  }

  /** The chance streams of assumptions. */
  static long[] names(List<String> assumptions) {
    return assumptions.stream().mapToLong(id -> EventId.of("assumption:" + id)).toArray();
  }

  /** The points of one block at a time. */
  private static final class Points implements Uniforms {
    private final long[] names;
    private final List<CorrelatedGroup> groups;
    private final KeyedChance chance;
    private final int[][] strata;
    private final double[][] jitter;
    private int block = -1;

    Points(long[] names, List<CorrelatedGroup> groups, KeyedChance chance) {
      this.names = names;
      this.groups = groups;
      this.chance = chance;
      this.strata = new int[names.length][POINTS];
      this.jitter = new double[names.length][POINTS];
    }

    @Override
    public void draw(int replication, double[] point) {
      int wanted = (replication - 1) / POINTS;
      if (wanted != block) {
        drawBlock(wanted);
      }
      int row = (replication - 1) % POINTS;
      for (int i = 0; i < names.length; i++) {
        int stratum = strata[i][row];
        point[i] = (stratum + jitter[i][stratum]) / POINTS;
      }
    }

    private void drawBlock(int wanted) {
      for (int i = 0; i < names.length; i++) {
        long occasion = EventId.mix(names[i], wanted);
        shuffle(strata[i], names[i], occasion);
        for (int s = 0; s < POINTS; s++) {
          jitter[i][s] = chance.uniform(names[i], occasion, POINTS + s);
        }
      }
      for (CorrelatedGroup group : groups) {
        RankOrder.impose(group, strata);
      }
      block = wanted;
    }

    /** Fisher and Yates's shuffle by keyed draws. */
    private void shuffle(int[] order, long name, long occasion) {
      for (int i = 0; i < POINTS; i++) {
        order[i] = i;
      }
      for (int i = POINTS - 1; i > 0; i--) {
        int j = (int) (chance.uniform(name, occasion, i) * (i + 1));
        int swap = order[i];
        order[i] = order[j];
        order[j] = swap;
      }
    }
  }
}
