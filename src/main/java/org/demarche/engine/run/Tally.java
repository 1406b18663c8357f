package org.demarche.engine.run;

import java.util.Arrays;
import org.demarche.engine.agenda.Happening;
import org.demarche.model.Actor;
import org.demarche.model.Plan;
import org.demarche.model.Procedure;

/**
 * Counts that conditions and outcomes ask for: acts by kind and actor, firsts, stances. A stance is
 * the plainest word so far, and the later of two as plain.
 */
public final class Tally {
  private final int n;
  private final double[] firstAct;
  private final double[] firstScripted;
  private final double[] firstStep;
  private final int[] steps;
  private final double[] stance;
  private final boolean[] governs;
  private int[] log = new int[1024];
  private double[] logDay = new double[512];

  /** Of each kind the first and last act in the log, and after each act the next of its kind. */
  private final int[] firstOfKind;

  private final int[] lastOfKind;
  private int[] nextOfKind = new int[512];
  private int logged;
  public int acts;

  Tally(Plan plan) {
    this.n = plan.actors().size();
    this.firstAct = new double[plan.actions().size()];
    this.firstOfKind = new int[firstAct.length];
    this.lastOfKind = new int[firstAct.length];
    this.firstScripted = new double[plan.timeline().size()];
    int places = plan.procedures().size() * Procedure.Step.values().length;
    this.firstStep = new double[places];
    this.steps = new int[places];
    this.stance = new double[n];
    this.governs = new boolean[n];
    for (int i = 0; i < n; i++) {
      governs[i] = plan.actors().get(i) instanceof Actor.State;
    }
  }

  void reset() {
    Arrays.fill(firstAct, Double.NaN);
    Arrays.fill(firstScripted, Double.NaN);
    Arrays.fill(firstStep, Double.NaN);
    Arrays.fill(steps, 0);
    Arrays.fill(stance, 0);
    Arrays.fill(firstOfKind, -1);
    logged = 0;
    acts = 0;
  }

  /** An act or scripted event has taken place; a stance other than 0 was a word on the opening. */
  public void act(Happening act, double stanceTaken) {
    double now = act.day();
    if (act.action >= 0) {
      acts++;
      if (Double.isNaN(firstAct[act.action])) {
        firstAct[act.action] = now;
      }
      log(act.action, act.source, act.target, now);
      if (stanceTaken != 0 && Math.abs(stanceTaken) >= Math.abs(stance[act.source])) {
        stance[act.source] = stanceTaken;
      }
    }
    scripted(act.scripted, now);
  }

  /** A procedure has come to a step. */
  public void proceeded(int procedure, Procedure.Step step, double now) {
    int place = place(Procedure.eventIndex(procedure, step));
    steps[place]++;
    if (Double.isNaN(firstStep[place])) {
      firstStep[place] = now;
    }
  }

  /** Where the step of a procedure stands, by its index as an event. */
  private static int place(int event) {
    return -2 - event;
  }

  private void scripted(int event, double now) {
    if (event >= 0 && event < firstScripted.length && Double.isNaN(firstScripted[event])) {
      firstScripted[event] = now;
    }
  }

  private void log(int action, int source, int target, double day) {
    if (logged + 3 > log.length) {
      log = Arrays.copyOf(log, 2 * log.length);
    }
    int place = logged / 3;
    if (place == logDay.length) {
      logDay = Arrays.copyOf(logDay, 2 * place);
      nextOfKind = Arrays.copyOf(nextOfKind, 2 * place);
    }
    logDay[place] = day;
    if (firstOfKind[action] < 0) {
      firstOfKind[action] = place;
    } else {
      nextOfKind[lastOfKind[action]] = place;
    }
    lastOfKind[action] = place;
    nextOfKind[place] = -1;
    log[logged++] = action;
    log[logged++] = source;
    log[logged++] = target;
  }

  /** Day of the first scripted event or act of the given indices, NaN if there was none. */
  public double first(int event, int action) {
    if (event < -1) {
      return firstStep[place(event)];
    }
    double scripted = event < 0 ? Double.NaN : firstScripted[event];
    double act = action < 0 ? Double.NaN : firstAct[action];
    if (Double.isNaN(scripted)) {
      return act;
    }
    return Double.isNaN(act) ? scripted : Math.min(scripted, act);
  }

  /** Day of the first act of a kind by and on somebody, NaN if there was none; -1 for anybody. */
  public double firstAct(int action, int by, int on) {
    for (int place = firstOfKind[action]; place >= 0; place = nextOfKind[place]) {
      if (fits(place, by, on)) {
        return logDay[place];
      }
    }
    return Double.NaN;
  }

  /** How often a step of a procedure was come to, or whether a scripted event took place. */
  public double count(int event) {
    if (event < -1) {
      return steps[place(event)];
    }
    return event >= 0 && !Double.isNaN(firstScripted[event]) ? 1 : 0;
  }

  /** Number of acts of a kind by and on somebody, -1 for anybody. */
  public double countActs(int action, int by, int on) {
    int count = 0;
    for (int place = firstOfKind[action]; place >= 0; place = nextOfKind[place]) {
      count += fits(place, by, on) ? 1 : 0;
    }
    return count;
  }

  private boolean fits(int place, int by, int on) {
    return (by < 0 || log[3 * place + 1] == by) && (on < 0 || log[3 * place + 2] == on);
  }

  /** What an actor's plainest word so far said of the opening, -1 to 1. */
  public double stance(int actor) {
    return stance[actor];
  }

  /** Governments, offices apart, whose last word condemned the opening act. */
  public int condemners() {
    int count = 0;
    for (int i = 0; i < n; i++) {
      count += governs[i] && stance[i] <= -1 ? 1 : 0;
    }
    return count;
  }

  /** Governments, offices apart, whose last word supported the opening act. */
  public int supporters() {
    int count = 0;
    for (int i = 0; i < n; i++) {
      count += governs[i] && stance[i] >= 1 ? 1 : 0;
    }
    return count;
  }
}
