package org.demarche.experiment;

import java.util.function.DoubleUnaryOperator;
import org.demarche.engine.Replicator;
import org.demarche.engine.World;
import org.demarche.engine.chance.Chance;
import org.demarche.engine.program.Program;
import org.demarche.model.Distribution;
import org.demarche.model.Plan;
import org.demarche.model.quantile.Quantile;

/** The engine of this program. */
public enum EngineSimulation implements Simulation {
  /** The only one: it has no state. */
  INSTANCE;

  @Override
  public Prepared prepare(Plan plan) {
    Program program = Program.of(plan);
    return () -> {
      Replicator replicator = new Replicator(program);
      return (world, key, interventions, listener, outcomes) ->
          replicator.run(World.of(plan, world), key, interventions, listener, outcomes);
    };
  }

  @Override
  public DoubleUnaryOperator quantile(Distribution distribution) {
    return Quantile.of(distribution);
  }

  @Override
  public KeyedChance chance(long seed) {
    Chance chance = new Chance(seed);
    return (stream, occasion, i) -> chance.uniform(Chance.stream(stream), occasion, i);
  }
}
