package org.demarche.analysis.sensitivity;

import java.util.function.DoubleUnaryOperator;
import org.demarche.experiment.KeyedChance;
import org.demarche.experiment.Simulation;
import org.demarche.model.Distribution;
import org.demarche.model.EventId;
import org.demarche.model.Plan;

/** A simulation whose every outcome is a known function of the world and of one draw of chance. */
record KnownSimulation(Function function) implements Simulation {
  private static final long serialVersionUID = 1L;

  /** The function; chance is uniform on (0, 1) and the same for equal keys. */
  interface Function extends java.io.Serializable {
    double of(double[] world, double chance);
  }

  @Override
  public Prepared prepare(Plan plan) {
    return () ->
        (world, key, interventions, listener, outcomes) -> {
          double chance = uniform(key.seed(), key.replication());
          java.util.Arrays.fill(outcomes, function.of(world, chance));
        };
  }

  @Override
  public DoubleUnaryOperator quantile(Distribution distribution) {
    if (distribution instanceof Distribution.Constant c) {
      return u -> c.value();
    }
    if (distribution instanceof Distribution.Fitted f) {
      return u -> f.values().get((int) (u * f.values().size()));
    }
    Distribution.Uniform d = (Distribution.Uniform) distribution;
    return u -> d.min() + (d.max() - d.min()) * u;
  }

  @Override
  public KeyedChance chance(long seed) {
    return (stream, occasion, i) -> uniform(seed, stream, occasion, i);
  }

  private static double uniform(long... parts) {
    long h = 1;
    for (long part : parts) {
      h = EventId.mix(h, part);
    }
    return ((h >>> 12) + 0.5) * 0x1p-52;
  }
}
