package org.demarche.evidence.votes;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.demarche.engine.chance.Chance;
import org.demarche.model.EventId;

/**
 * Cases that nobody has seen: their levels are normal with the spread of each simulation's numbers.
 * Numbers are taken in turn, one set a simulation.
 */
final class UnseenCase implements VoteForecast.Source {
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
  private static final int CASE = Chance.stream(EventId.of("votes/case"));

  private final VoteParameters[] drawn;
  private final double absent;
  private final Chance chance;
  private final long seed;

  /**
   * Describes cases.
   *
   * @param drawn numbers of the model
   * @param absent chance of a member to take no part
   * @param seed of the draws
   */
  UnseenCase(VoteParameters[] drawn, double absent, long seed) {
    this.drawn = drawn.clone();
    this.absent = absent;
    this.chance = new Chance(seed);
    this.seed = seed;
  }

  @Override
  public VoteParameters parameters(int simulation) {
    return drawn[simulation % drawn.length];
  }

  @Override
  public double shift(int simulation, String caseName) {
    chance.reset(seed, simulation);
    double level = normal(chance.uniform(CASE, EventId.of(caseName), 0));
    return parameters(simulation).caseSd() * level;
  }

  @Override
  public double absent() {
    return absent;
  }

  private static double normal(double uniform) {
    return NORMAL.inverseCumulativeProbability(uniform);
  }
}
