package org.demarche.analysis.update;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.demarche.analysis.update.Particles.Course;
import org.demarche.experiment.KeyedChance;
import org.demarche.model.EventId;
import org.demarche.model.Plan;
import org.demarche.model.RankCorrelation;

/**
 * Runs that might stand in the place of others, so that those picked anew do not stay in a handful
 * of worlds (resample and move, Gilks and Berzuini 2001). One has some of its assumptions drawn
 * anew and its chance as it was; another has its world as it was and chance drawn anew from a day
 * on. Either comes from the prior, so that it takes the other's place with probability min(1, ratio
 * of their weights over all days that are known) and leaves the law of all runs as it was.
 */
final class Moves {
  /** Share of the assumptions that a sweep draws anew; 0 for chance. */
  private static final double[] SWEEPS = {0.5, 0, 0};

  private static final long MIX = EventId.of("update:mix");
  private static final long ACCEPT = EventId.of("update:accept");
  private static final long DAY = EventId.of("update:day");

  private final KeyedChance chance;
  private final IntFunction<double[]> worlds;
  private final int[] groups;

  /**
   * Moves.
   *
   * @param plan whose assumptions hang together by fitted sets and rank correlations
   * @param chance by which they are drawn
   * @param worlds draws of the prior
   */
  Moves(Plan plan, KeyedChance chance, IntFunction<double[]> worlds) {
    this.chance = chance;
    this.worlds = worlds;
    this.groups = new int[plan.assumptions().size()];
    Map<String, Integer> dimensions = new LinkedHashMap<>();
    for (int a = 0; a < groups.length; a++) {
      String dimension = plan.assumptions().get(a).dimension();
      Integer known = dimensions.putIfAbsent(dimension, a);
      groups[a] = known == null ? a : known;
    }
    for (RankCorrelation pair : plan.correlations()) {
      join(groups[pair.first()], groups[pair.second()]);
    }
  }

  private void join(int one, int other) {
    for (int a = 0; a < groups.length; a++) {
      groups[a] = groups[a] == other ? one : groups[a];
    }
  }

  /** How many sweeps follow each time that runs are picked anew. */
  static int sweeps() {
    return SWEEPS.length;
  }

  /**
   * Another run for a place.
   *
   * @param from the run that stands there
   * @param place its number
   * @param round counts all sweeps
   * @param first first day that is known
   * @param day up to which the runs have been weighed
   * @param count how many runs there are
   */
  Course other(Course from, int place, int round, int first, int day, int count) {
    long occasion = EventId.mix(round, place);
    int draw = count * (round + 1) + place;
    double share = SWEEPS[round % SWEEPS.length];
    if (share <= 0) {
      int leave = first + (int) (chance.uniform(DAY, occasion, 0) * (day - first));
      return new Course(
          from.world(),
          from.origins(),
          from.kin(),
          draw,
          Particles.left(from.key(), leave, -1L - draw));
    }
    double[] fresh = worlds.apply(draw);
    double[] world = from.world().clone();
    int[] origins = from.origins().clone();
    for (int a = 0; a < world.length; a++) {
      if (chance.uniform(MIX, occasion, groups[a]) < share) {
        world[a] = fresh[a];
        origins[a] = draw;
      }
    }
    return new Course(world, origins, draw, from.path(), from.key());
  }

  /** Whether a run takes another's place. */
  boolean accepts(int place, int round, double logRatio) {
    double u = chance.uniform(ACCEPT, EventId.mix(round, place), 0);
    return StrictMath.log(u) < logRatio;
  }
}
