package org.demarche.experiment;

import java.io.Serializable;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.demarche.model.Distribution;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.RunKey;
import org.demarche.trace.RunListener;
import org.demarche.trace.RunState;

/** What an experiment needs of an engine. Implementations have no state. */
public interface Simulation extends Serializable {

  /**
   * Prepares a plan for many replications.
   *
   * @param plan an arm
   * @return shared by the workers of a machine
   */
  Prepared prepare(Plan plan);

  /**
   * Returns the inverse distribution function of a distribution, from (0, 1); shared by workers.
   *
   * @param distribution which
   */
  DoubleUnaryOperator quantile(Distribution distribution);

  /**
   * Returns keyed chance; not shared by workers.
   *
   * @param seed any
   */
  KeyedChance chance(long seed);

  /** A plan made ready; immutable. */
  interface Prepared {
    /** Returns a runner for one worker. */
    Runner runner();
  }

  /** Runs replications one after the other; not for several threads. */
  interface Runner {
    /**
     * Runs one replication, a pure function of its arguments.
     *
     * @param world a value for each assumption of the plan
     * @param key seed, replication and branches
     * @param interventions what is done to the run from outside, empty for none; events that they
     *     insert are compiled once for the runs in a row that have the same
     * @param listener told what happens
     * @param outcomes filled with the plan's outcomes, NaN for missing
     * @throws IllegalArgumentException if the plan has no room for an intervention
     */
    void run(
        double[] world,
        RunKey key,
        List<Intervention> interventions,
        RunListener listener,
        double[] outcomes);

    /**
     * Runs one replication up to a moment and tells where it stands.
     *
     * @param world a value for each assumption of the plan
     * @param key seed, replication and branches
     * @param interventions what is done to the run from outside, empty for none
     * @param day days from the start, 0 to the horizon
     * @param actors whose open options to work out
     * @param listener told what happens until then
     * @return the state, before anything that comes on that moment
     * @throws IllegalArgumentException if the day or an actor is not in the plan, or as {@link
     *     #run}
     * @throws UnsupportedOperationException if the simulation has no state to look at
     */
    default RunState state(
        double[] world,
        RunKey key,
        List<Intervention> interventions,
        double day,
        List<Integer> actors,
        RunListener listener) {
      throw new UnsupportedOperationException("this simulation has no state to look at");
    }
  }
}
