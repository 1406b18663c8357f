package org.demarche.engine.talks;

import java.util.Arrays;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.numbers.Memory;
import org.demarche.engine.run.Run;
import org.demarche.model.Parameter;

/**
 * What the sides of a focal pair remember of each other's last move at the table, or of easing:
 * while they talk, or have something settled, it stands for a part of the climate when they think
 * of easing. It fades as the climate does; talks that break off wipe it out. So does force between
 * the two, which also puts their rounds off.
 */
public final class Goodwill {
  /** Score of a move over 10: to negotiate (CAMEO 046) is 7 on the ICEWS Goldstein scale. */
  public static final double SCORE = 0.7;

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

  /** How far the last move of a side stands for the climate that the other has from it, 0 to 1. */
  public double weight(int p, int side) {
    double day = moved[2 * p + side];
    if (day == Double.NEGATIVE_INFINITY) {
      return 0;
    }
    double rate = Memory.decayRate(run.parameter(Parameter.CLIMATE_HALF_LIFE));
    return run.parameter(Parameter.TALKS_GOODWILL) * Elementary.exp(-rate * (run.now - day));
  }
}
