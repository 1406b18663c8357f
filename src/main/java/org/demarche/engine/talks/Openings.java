package org.demarche.engine.talks;

import java.util.Arrays;
import org.demarche.engine.program.TrackTable;
import org.demarche.engine.run.Run;
import org.demarche.model.Parameter;

/**
 * When talks open by themselves: a hazard that is summed up to a unit exponential. After they have
 * broken off nothing opens for a while, and for twice as long after each further time.
 */
final class Openings {
  private final Run run;
  private final PairChance chance;
  private final TrackTable tracks;
  private final Mood mood;
  private final Mood consent;
  private final int[] count;
  private final double[] hazard;
  private final double[] threshold;
  private final double[] pausedUntil;

  Openings(Run run, PairChance chance) {
    this.run = run;
    this.chance = chance;
    this.tracks = run.program.tracks;
    this.mood = new Mood(chance, "accepts", tracks.count);
    this.consent = new Mood(chance, "consents", tracks.count);
    this.count = new int[tracks.count];
    this.hazard = new double[tracks.count];
    this.threshold = new double[tracks.count];
    this.pausedUntil = new double[tracks.count];
  }

  void reset() {
    Arrays.fill(count, 0);
    Arrays.fill(hazard, 0);
    Arrays.fill(pausedUntil, 0);
    mood.reset();
    consent.reset();
    for (int p = 0; p < tracks.count; p++) {
      threshold[p] = chance.exponential(p, "open", 0);
    }
  }

  /** How often the inclination to talk has begun anew, by which draws are keyed. */
  int count(int p) {
    return count[p];
  }

  /** A day passes; returns whether talks are to open. */
  boolean grows(int p, double by) {
    hazard[p] += by;
    return hazard[p] >= threshold[p];
  }

  /** The inclination to talk grows from nothing again. */
  void startAfresh(int p) {
    count[p]++;
    hazard[p] = 0;
    threshold[p] = chance.exponential(p, "open", count[p]);
    mood.begin(p, count[p]);
    consent.begin(p, count[p]);
  }

  /**
   * Whether the two are in the mood for talks that one of them wants with a chance: for both alike,
   * until talks open.
   */
  boolean accepts(int p, double share) {
    return mood.isFor(p, share);
  }

  /** Whether they are in the mood for a mediator. */
  boolean consents(int p, double share) {
    return consent.isFor(p, share);
  }

  /** A branch begins: a threshold that has not been reached is reached a further time later. */
  void redraw(int p) {
    threshold[p] = hazard[p] + chance.exponential(p, "open", count[p]);
    mood.redraw(p, count[p]);
    consent.redraw(p, count[p]);
  }

  /** Talks have broken off, or an agreement has been breached, for so many times by now. */
  void pause(int p, int times) {
    double days = run.parameter(Parameter.TALKS_PAUSE) * Math.scalb(1.0, Math.min(times, 30) - 1);
    pausedUntil[p] = run.now + days;
  }

  boolean isPaused(int p) {
    return run.now < pausedUntil[p];
  }
}
