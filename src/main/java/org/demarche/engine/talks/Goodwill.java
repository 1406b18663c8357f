package org.demarche.engine.talks;

import java.util.Arrays;
import org.demarche.engine.run.Run;
import org.demarche.model.Parameter;

/**
 * What the sides of a focal pair remember of each other's last move at the table, or of easing: for
 * a while it is a reason to ease in turn. Talks that break off wipe it out. So does force between
 * the two, which also puts their rounds off.
 */
public final class Goodwill {
  private final Run run;
  private final double[] moved;
  private final double[] struck;

  public Goodwill(Run run) {
    this.run = run;
    this.moved = new double[2 * run.program.tracks.count];
    this.struck = new double[run.program.tracks.count];
  }

  /** Begins a run: nobody has moved yet. */
  public void reset() {
    Arrays.fill(moved, Double.NEGATIVE_INFINITY);
    Arrays.fill(struck, Double.NEGATIVE_INFINITY);
  }

  /** A side (0 first, 1 second) has given way. */
  public void moved(int p, int side) {
    moved[2 * p + side] = run.now;
  }

  /** One of the two has used force against the other. */
  void struck(int p) {
    struck[p] = run.now;
    forget(p);
  }

  /** Days until a round may be held; 0 or less if it may be now. */
  double waits(int p) {
    return struck[p] + run.parameter(Parameter.TALKS_SUSPENDED) - run.now;
  }

  /** Wipes out what the two sides of a pair remember of each other. */
  public void forget(int p) {
    moved[2 * p] = Double.NEGATIVE_INFINITY;
    moved[2 * p + 1] = Double.NEGATIVE_INFINITY;
  }

  /** Whether a side has moved within the half-life of the climate. */
  boolean isFresh(int p, int side) {
    return run.now - moved[2 * p + side] <= run.parameter(Parameter.CLIMATE_HALF_LIFE);
  }
}
