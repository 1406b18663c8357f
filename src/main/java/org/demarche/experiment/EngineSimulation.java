package org.demarche.experiment;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.demarche.engine.Replicator;
import org.demarche.engine.World;
import org.demarche.engine.chance.Chance;
import org.demarche.engine.program.Program;
import org.demarche.model.Distribution;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.model.quantile.Quantile;
import org.demarche.trace.RunListener;
import org.demarche.trace.RunState;

/** The engine of this program. */
public enum EngineSimulation implements Simulation {
  /** The only one: it has no state. */
  INSTANCE;

  @Override
  public Prepared prepare(Plan plan) {
    Program program = Program.of(plan);
    return () -> new EngineRunner(plan, new Replicator(program));
  }

  private record EngineRunner(Plan plan, Replicator replicator) implements Runner {
    @Override
    public void run(
        double[] world,
        RunKey key,
        List<Intervention> interventions,
        RunListener listener,
        double[] outcomes) {
      replicator.run(World.of(plan, world), key, interventions, listener, outcomes);
    }

    @Override
    public RunState state(
        double[] world,
        RunKey key,
        List<Intervention> interventions,
        double day,
        List<Integer> actors,
        RunListener listener) {
      return replicator.state(World.of(plan, world), key, interventions, day, actors, listener);
    }
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
