package org.demarche.evidence.background;

import java.util.List;
import org.demarche.model.EventId;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.trace.RunListener;

/**
 * What states do to one another when nothing of the timeline comes: told of a run, it counts by
 * conduct and circle. For one thread.
 */
public final class QuietCount {
  private final Eve eve;
  private final Watch watch;
  private final List<Intervention> nothingComes;

  /** Counts in runs of a plan. */
  public QuietCount(Plan plan) {
    this(
        new Eve(plan),
        plan.timeline().stream()
            .<Intervention>map(event -> new Intervention.Remove(EventId.of(event.id())))
            .toList());
  }

  private QuietCount(Eve eve, List<Intervention> nothingComes) {
    this.eve = eve;
    this.watch = new Watch(eve);
    this.nothingComes = nothingComes;
  }

  /** Another that counts in runs of the same plan, for another thread. */
  public QuietCount another() {
    return new QuietCount(eve, nothingComes);
  }

  /** What makes a run of the plan a quiet one. */
  public List<Intervention> nothingComes() {
    return nothingComes;
  }

  /** To be told of a run. */
  public RunListener listener() {
    return watch;
  }

  /** The counts of the run told last, by {@link Conduct} and {@link Circle}. */
  public double[][] counts() {
    return ConductCount.of(watch.run());
  }

  /** How many dyads of states are in a circle. */
  public int dyads(Circle circle) {
    return eve.dyads(circle);
  }
}
