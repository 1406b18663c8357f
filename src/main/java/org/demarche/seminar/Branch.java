package org.demarche.seminar;

import java.util.ArrayList;
import java.util.List;
import org.demarche.experiment.Simulation;
import org.demarche.model.Intervention;
import org.demarche.words.UnfitException;

/**
 * Runs branches of a trunk, one after another. Chance is a branch's own, so that what a person
 * decided for a later moment may not be open there any more: it comes too late then, as in play.
 */
final class Branch {
  private final Trunk trunk;
  private final Simulation.Prepared prepared;
  private Simulation.Runner runner;

  Branch(Trunk trunk, Simulation.Prepared prepared) {
    this.trunk = trunk;
    this.prepared = prepared;
    this.runner = prepared.runner();
  }

  /**
   * Runs a branch; the same whatever was run before.
   *
   * @param k its place in the fan, from 0
   */
  void run(int day, int k, List<Intervention> interventions, Fan fan) {
    List<Intervention> left = interventions;
    while (true) {
      try {
        runner.run(trunk.world(), trunk.key.branch(day, k + 1L), left, fan.of(k), fan.outcomes(k));
        return;
      } catch (UnfitException unfit) {
        // A runner that throws is left in the middle of things.
        runner = prepared.runner();
        left = withoutLast(left, unfit);
      }
    }
  }

  private static List<Intervention> withoutLast(List<Intervention> all, UnfitException unfit) {
    List<Intervention> left = new ArrayList<>(all);
    for (int i = left.size() - 1; i >= 0; i--) {
      if (Translation.mayLapse(left.get(i))) {
        left.remove(i);
        return left;
      }
    }
    throw unfit;
  }
}
