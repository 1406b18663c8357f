package org.demarche.engine.situation;

import org.demarche.engine.agenda.Happening;
import org.demarche.engine.home.MeasureBook;
import org.demarche.engine.program.TrackTable;
import org.demarche.engine.relations.Rungs;
import org.demarche.engine.run.Opening;
import org.demarche.engine.run.Run;
import org.demarche.engine.talks.Talks;
import org.demarche.model.Parameter;
import org.demarche.model.PathClass;

/** What kind of path each focal pair takes, by the measures that the opening has left in force. */
public final class PathClasses {
  private final Run run;
  private final Opening opening;
  private final MeasureBook measures;
  private final Rungs rungs;
  private final Talks talks;
  private final TrackTable tracks;
  private final double[] loadAfterOpening;

  PathClasses(Run run, Opening opening, MeasureBook measures, Rungs rungs, Talks talks) {
    this.run = run;
    this.opening = opening;
    this.measures = measures;
    this.rungs = rungs;
    this.talks = talks;
    this.tracks = run.program.tracks;
    this.loadAfterOpening = new double[tracks.count];
    run.agenda.on(Happening.Kind.SNAPSHOT, due -> noteLoads());
  }

  /** The load of every pair now is the one that the opening has left. */
  void noteLoads() {
    for (int p = 0; p < loadAfterOpening.length; p++) {
      loadAfterOpening[p] = load(p);
    }
  }

  /** What the opening operation itself puts in force later belongs to the load after it. */
  public void joinOpening(int source, int target, double load) {
    int p = tracks.find(source, target);
    if (p >= 0 && opening.hasPassed()) {
      loadAfterOpening[p] += load;
    }
  }

  private double load(int p) {
    return measures.load(tracks.first[p], tracks.second[p]);
  }

  /** Class of a focal pair's path if the run ended now, by precedence. */
  PathClass of(int p) {
    double load = load(p);
    double before = loadAfterOpening[p];
    int rung = rungs.now(tracks.first[p], tracks.second[p], run.now);
    if (!Double.isNaN(rungs.firstArmed(p))) {
      return PathClass.ARMED_ESCALATION;
    }
    double share = talks.agreedShare(p);
    if (share > 0 && share >= run.parameter(Parameter.CLASS_SETTLEMENT_SHARE) - 1e-9) {
      return PathClass.SETTLEMENT;
    }
    if (before > 0 && load <= run.parameter(Parameter.CLASS_ACCOMMODATION_LOAD) * before) {
      return PathClass.ACCOMMODATION;
    }
    boolean heavier = load > 0 && load >= run.parameter(Parameter.CLASS_SPIRAL_LOAD) * before;
    if (heavier && rung >= run.parameter(Parameter.CLASS_SPIRAL_RUNG)) {
      return PathClass.COERCIVE_SPIRAL;
    }
    boolean recent =
        run.now - talks.record.lastRound(p) <= run.parameter(Parameter.CLASS_TENSION_DAYS);
    return recent ? PathClass.MANAGED_TENSION : PathClass.FROZEN_STANDOFF;
  }
}
