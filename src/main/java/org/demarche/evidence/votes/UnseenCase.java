package org.demarche.evidence.votes;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.demarche.engine.chance.Chance;
import org.demarche.model.EventId;

/**
 * A case that nobody has seen: effects are normal with the spreads of each simulation's numbers.
 * Numbers are taken in turn, one set a simulation.
 */
final class UnseenCase implements VoteForecast.Source {
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
  private static final int CASE = Chance.stream(EventId.of("votes/case"));
  private static final int ABSENCE = Chance.stream(EventId.of("votes/absence"));
  private static final int POOLED = Chance.stream(EventId.of("votes/pooled"));

  private final VoteParameters[] drawn;
  private final List<AbsenceFit.Point> absence;
  private final Optional<Pool> pool;
  private final Chance chance;
  private final long occasion;
  private final long seed;

  /**
   * Describes a case.
   *
   * @param drawn numbers of the model
   * @param absence the same for absence; with none of them everybody is present
   * @param pool the part that follows no distances, if any
   * @param name of the case
   * @param seed of the draws
   */
  UnseenCase(
      VoteParameters[] drawn,
      List<AbsenceFit.Point> absence,
      Optional<Pool> pool,
      String name,
      long seed) {
    this.drawn = drawn.clone();
    this.absence = List.copyOf(absence);
    this.pool = pool;
    this.chance = new Chance(seed);
    this.occasion = EventId.of(name);
    this.seed = seed;
  }

  @Override
  public VoteParameters parameters(int simulation) {
    return drawn[simulation % drawn.length];
  }

  @Override
  public double shift(int simulation, int group) {
    VoteParameters at = parameters(simulation);
    chance.reset(seed, simulation);
    return at.caseSd() * normal(chance.uniform(CASE, occasion, 0))
        + at.groupSd() * normal(chance.uniform(CASE, occasion, group + 1));
  }

  @Override
  public double absent(int simulation, String resolution) {
    if (absence.isEmpty()) {
      return 0;
    }
    AbsenceFit.Point at = absence.get(simulation % absence.size());
    chance.reset(seed, simulation);
    double effect = normal(chance.uniform(ABSENCE, EventId.of(resolution), 0));
    return OrderedLogit.logistic(at.logOdds() + at.sd() * effect);
  }

  @Override
  public Optional<Pool> pool() {
    return pool;
  }

  @Override
  public Optional<double[]> pooled(int simulation) {
    if (pool.isEmpty()) {
      return Optional.empty();
    }
    chance.reset(seed, simulation);
    return chance.uniform(POOLED, occasion, 0) < pool.get().share()
        ? Optional.of(pool.get().cases().draw(EventId.mix(EventId.mix(seed, occasion), simulation)))
        : Optional.empty();
  }

  private static double normal(double uniform) {
    return NORMAL.inverseCumulativeProbability(uniform);
  }
}
