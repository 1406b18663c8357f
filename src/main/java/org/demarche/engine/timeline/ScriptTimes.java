package org.demarche.engine.timeline;

import org.demarche.engine.chance.Purpose;
import org.demarche.engine.chance.Streams;
import org.demarche.engine.home.Domestic;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.program.Script;
import org.demarche.engine.run.Run;

/** When the entries of a timeline come, in the world of a run and by its chance. */
final class ScriptTimes {
  private static final double DAYS_A_YEAR = 365;
  private static final int STREAM = Streams.named("timeline", Purpose.SCRIPT);

  private final Run run;
  private final Domestic domestic;
  private final Script script;

  ScriptTimes(Run run, Domestic domestic) {
    this.run = run;
    this.domestic = domestic;
    this.script = run.program.script;
  }

  /** The planned time of an entry in days from the start. */
  double planned(int entry) {
    return Math.max(0, run.v[script.entries.get(entry).at()]);
  }

  /** Days from what an entry waits for to the entry. */
  double delay(int entry) {
    return Math.max(0, run.v[script.entries.get(entry).delay()]);
  }

  /** The unit exponential that the summed hazard of an entry has to reach. */
  double threshold(int entry) {
    return -Elementary.log(run.chance.uniform(STREAM, script.entries.get(entry).id(), 2));
  }

  /** The hazard of an entry a day, as things stand. */
  double hazardPerDay(int entry) {
    Script.Hazard hazard = script.entries.get(entry).hazard();
    double growth =
        run.v[hazard.burden()] * domestic.burden(hazard.of())
            + run.v[hazard.pressure()] * domestic.pressure(hazard.of());
    return run.v[hazard.perYear()] / DAYS_A_YEAR * Elementary.exp(growth);
  }

  /**
   * The wait until an event that has a chance within a window happens, by the hazard -ln(1 - p) /
   * window; infinity when it does not happen within it.
   *
   * @param elapsed days of the window for which it has not happened
   */
  double chanceWait(int entry, double elapsed) {
    Script.Entry e = script.entries.get(entry);
    if (e.event().chance() == null) {
      return 0;
    }
    double p = Math.max(0, Math.min(1, run.v[e.chance()]));
    double within = Math.max(0, run.v[e.within()]);
    double u = run.chance.uniform(STREAM, e.id(), 1);
    if (elapsed > within) {
      return Double.POSITIVE_INFINITY;
    }
    if (p >= 1) {
      return elapsed + u * (within - elapsed);
    }
    double rate = -Elementary.log(1 - p) / within;
    double wait = rate > 0 ? elapsed - Elementary.log(u) / rate : Double.POSITIVE_INFINITY;
    return wait <= within ? wait : Double.POSITIVE_INFINITY;
  }
}
