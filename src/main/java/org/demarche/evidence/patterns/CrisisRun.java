package org.demarche.evidence.patterns;

import java.util.List;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.trace.Story;

/**
 * One run of a synthetic crisis.
 *
 * @param crisis what was drawn
 * @param plan what was run
 * @param world the value that each of the plan's assumptions took
 * @param story what the run told
 * @param course how a coder reads it
 */
record CrisisRun(Crisis crisis, Plan plan, List<Double> world, Story story, CrisisCourse course) {
  CrisisRun {
    world = List.copyOf(world);
  }

  /** The value that a number of the plan took in the run. */
  double value(Quantity quantity) {
    return quantity.in(world::get);
  }
}
