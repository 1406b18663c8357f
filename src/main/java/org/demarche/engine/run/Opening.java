package org.demarche.engine.run;

import org.demarche.engine.agenda.Happening;
import org.demarche.model.Parameter;

/**
 * The opening operation of a run: whether it has begun, whether it goes on, and when it is over.
 */
public final class Opening {
  private final Run run;
  private boolean inProgress;
  private double day;

  /** That of a run. */
  public Opening(Run run) {
    this.run = run;
  }

  /** Begins a run: nothing has happened. */
  public void reset() {
    inProgress = false;
    day = isAbsent() ? -1 : Double.NaN;
  }

  /** Whether the run has no opening: the plan has none, or it is taken out of the run. */
  public boolean isAbsent() {
    int event = run.program.plan.openingEvent();
    return event < 0 || run.interventions.removes(run.program.script.entries.get(event).id());
  }

  /** The opening event has happened. */
  public void began() {
    if (Double.isNaN(day)) {
      day = run.now;
      Happening snapshot = run.agenda.take(Happening.Kind.SNAPSHOT);
      run.agenda.schedule(snapshot, run.parameter(Parameter.OPENING_WINDOW));
    }
  }

  /** What happens from here on is part of the operation, or is not. */
  public void setInProgress(boolean is) {
    inProgress = is;
  }

  /** Whether what happens is part of the operation. */
  public boolean isInProgress() {
    return inProgress;
  }

  /** Whether what happens now comes after the operation and is not part of it. */
  public boolean isOver() {
    return !inProgress && hasPassed();
  }

  /** Whether the time of the operation has passed. */
  public boolean hasPassed() {
    return !Double.isNaN(day) && run.now > day + window();
  }

  private double window() {
    return day < 0 ? 0 : run.parameter(Parameter.OPENING_WINDOW);
  }
}
