package org.demarche.engine.home;

import java.util.Arrays;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.numbers.Memory;
import org.demarche.engine.program.Layout;
import org.demarche.engine.run.Run;
import org.demarche.model.Parameter;

/**
 * Domestic politics: pressure for a hard line out of own dead and hostile acts, its relief by a
 * rally, the burden of measures and shortage, and national mourning.
 */
public final class Domestic {
  private static final double APPROVAL_POINTS = 100;

  /** Reported dead from which those left behind need help from abroad: no raid, but a campaign. */
  private static final double NEED_DEAD = 100;

  /** Days for which so many dead leave a need of help. */
  private static final double NEED_DAYS = 60;

  /** Burden from which an actor needs help. */
  private static final double NEED_BURDEN = 0.1;

  private final Run run;
  private final double[] pressure;
  private final double[] grief;
  private final double[] rally;
  private final double[] burden;

  /** What measures and shortage leave: one minus the burden without isolation. */
  private final double[] left;

  private final double[] relief;
  private final double[] shortage;
  private final double[] isolation;
  private final double[] deaths;
  private final double[] mourningUntil;
  private final double[] lastDead;
  private final double[] lastMany;
  private double keepPressure;
  private double keepRally;

  public Domestic(Run run) {
    this.run = run;
    int n = run.program.n;
    this.pressure = new double[n];
    this.grief = new double[n];
    this.rally = new double[n];
    this.burden = new double[n];
    this.left = new double[n];
    this.relief = new double[n];
    this.shortage = new double[n];
    this.isolation = new double[n];
    this.deaths = new double[n];
    this.mourningUntil = new double[n];
    this.lastDead = new double[n];
    this.lastMany = new double[n];
  }

  /** Begins a run: no pressure, no burden, no dead. */
  public void reset() {
    Arrays.fill(pressure, 0);
    Arrays.fill(grief, 0);
    Arrays.fill(rally, 0);
    Arrays.fill(burden, 0);
    Arrays.fill(left, 1);
    Arrays.fill(relief, 0);
    Arrays.fill(shortage, 0);
    Arrays.fill(isolation, 0);
    Arrays.fill(deaths, 0);
    Arrays.fill(mourningUntil, 0);
    Arrays.fill(lastDead, Double.NEGATIVE_INFINITY);
    Arrays.fill(lastMany, Double.NEGATIVE_INFINITY);
    keepPressure = keep(Parameter.PRESSURE_HALF_LIFE);
    keepRally = keep(Parameter.RALLY_HALF_LIFE);
  }

  private double keep(Parameter halfLife) {
    return Elementary.exp(-Memory.decayRate(run.parameter(halfLife)));
  }

  /** A day passes: pressure and rally fade, burden adds to pressure. */
  public void tick() {
    double perDay = run.parameter(Parameter.BURDEN_PRESSURE);
    for (int i = 0; i < pressure.length; i++) {
      rally[i] *= keepRally;
      isolation[i] *= keepPressure;
      grief[i] *= keepPressure;
      pressure[i] = Math.min(1, pressure[i] * keepPressure + perDay * burden(i));
    }
  }

  /**
   * Own dead raise pressure by the logarithm of their number (Mueller 1973), dead of the opening
   * included; a higher number by the difference that it makes. A lower one takes back what is left
   * of that difference, and what dead add is cut with the rest only when it is read: so more dead
   * never mean less pressure.
   *
   * @param since day of the report that this one revises, if it does
   */
  public void report(int side, double number, double before, double since, boolean afterOpening) {
    double sensitivity = run.temperament(side, Layout.CASUALTY_SENSITIVITY);
    double gain = run.parameter(Parameter.PRESSURE_GAIN);
    double felt = Elementary.log10p1(Math.max(0, before + number)) - Elementary.log10p1(before);
    double left = felt < 0 ? left(since) : 1;
    grief[side] = Math.max(0, grief[side] + gain * sensitivity * felt * left);
    if (number > 0) {
      lastDead[side] = run.now;
    }
    if (number >= NEED_DEAD) {
      lastMany[side] = run.now;
    }
    if (afterOpening) {
      deaths[side] += number;
    }
  }

  /** What the days since a report have left of the pressure that it brought. */
  private double left(double since) {
    double days = Math.floor(run.now) - Math.floor(since);
    return Elementary.exp(-Memory.decayRate(run.parameter(Parameter.PRESSURE_HALF_LIFE)) * days);
  }

  /**
   * A hostile act raises the target's pressure by its score, weighted by how much the relation
   * matters to it, and by the target's hawkishness.
   */
  public void hostile(int target, double score) {
    double gain = run.parameter(Parameter.PRESSURE_HOSTILITY);
    double by = gain * run.temperament(target, Layout.HAWKISHNESS) * score;
    pressure[target] = Math.max(0, Math.min(1, pressure[target] + by));
  }

  /** A government's own use of force rallies its public (Oneal and Bryan 1995). */
  public void rally(int actor) {
    rally[actor] += run.parameter(Parameter.RALLY_POINTS) / APPROVAL_POINTS;
  }

  /** Pressure net of the rally, 0 to 1. */
  public double pressure(int actor) {
    return Math.max(0, Math.min(1, pressure[actor] + grief[actor]) - rally[actor]);
  }

  /** What the measures in force on an actor cut from now on, 0 to 1. */
  void weigh(int target, double measures) {
    burden[target] = measures;
    add(target);
  }

  private void add(int actor) {
    double measures = burden[actor] * (1 - relief[actor]);
    left[actor] = (1 - measures) * (1 - shortage[actor]);
  }

  /** What stocks that have run out weigh from now on, 0 to 1. */
  void setShortage(int actor, double share) {
    shortage[actor] = share;
    add(actor);
  }

  /** Resupply makes up for a share of the burden from then on. */
  public void relieve(int target, double share) {
    relief[target] = 1 - (1 - relief[target]) * (1 - Math.max(0, Math.min(1, share)));
    add(target);
  }

  /** Criticised by a body: a burden that is not material and fades like pressure. */
  public void isolate(int actor, double by) {
    isolation[actor] = Math.max(0, Math.min(1, isolation[actor] + by));
  }

  /** Burden of measures, shortage and isolation, 0 to 1. */
  public double burden(int actor) {
    return 1 - left[actor] * (1 - isolation[actor]);
  }

  /** Dead reported after the opening operation. */
  public double deaths(int actor) {
    return deaths[actor];
  }

  /** Whether own dead were reported from a day on. */
  public boolean hasDeadSince(double day, int actor) {
    return lastDead[actor] >= day;
  }

  /** Whether an actor needs help: many dead of late, or a burden that is felt. */
  public boolean isInNeed(int actor) {
    return lastMany[actor] >= run.now - NEED_DAYS || burden(actor) >= NEED_BURDEN;
  }

  /** A nation mourns for some days from now. */
  public void mourn(int actor, double days) {
    mourningUntil[actor] = Math.max(mourningUntil[actor], run.now + days);
  }

  /** Whether a nation mourns now. */
  public boolean inMourning(int actor) {
    return mourningUntil[actor] > run.now;
  }
}
