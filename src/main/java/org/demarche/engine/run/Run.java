package org.demarche.engine.run;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.demarche.engine.agenda.Agenda;
import org.demarche.engine.chance.Chance;
import org.demarche.engine.decision.Decider;
import org.demarche.engine.decision.Interventions;
import org.demarche.engine.decision.Testimony;
import org.demarche.engine.program.Layout;
import org.demarche.engine.program.Program;
import org.demarche.model.DependenceKind;
import org.demarche.model.Parameter;
import org.demarche.model.Question;
import org.demarche.trace.RunListener;
import org.jspecify.annotations.Nullable;

/**
 * What every part of a run shares: its program and the numbers that hold in its world, the clock,
 * chance, the agenda, who decides and who listens. It knows none of the parts.
 */
public final class Run {
  /** Share of what somebody needs from which on the one it comes from is an exporter. */
  private static final double SUPPLIES = 0.01;

  public final Program program;

  /** The numbers of the program as they stand; {@link Layout} says which is where. */
  public final double[] v;

  public final Chance chance = new Chance(0);
  public final Agenda agenda;
  public final Tally tally;
  public RunListener listener = RunListener.NONE;
  public Interventions interventions = Interventions.NONE;
  public Decider decider = Decider.MODEL;

  /** What has been seen of the days that the run is held to, if it is. */
  public @Nullable Testimony seen;

  /** Days from the start. */
  public double now;

  private boolean asks;
  private final int parameters;
  private final double[] dependence;
  private int[] changedSlots = new int[16];
  private int changedCount;

  /** Capability of the most capable state. */
  private double greatest;

  public Run(Program program, Agenda.Watch watch) {
    this.program = program;
    this.v = program.numbers.copy();
    this.parameters = program.layout.parameters;
    this.agenda = new Agenda(watch);
    this.tally = new Tally(program.plan);
    this.dependence = new double[program.n * program.n];
  }

  /** Begins in a world: the same world, key and interventions give the same run. */
  public void reset(IntToDoubleFunction world) {
    for (int k = 0; k < changedCount; k++) {
      program.numbers.restore(v, changedSlots[k]);
    }
    changedCount = 0;
    program.numbers.realise(world, v);
    noteDependence();
    noteGreatest();
    now = 0;
    agenda.reset(program.plan.horizonDays(), parameter(Parameter.EVENT_CAP));
    tally.reset();
  }

  /** Takes interventions in, before a run begins. */
  public void take(Interventions changes, RunListener told) {
    interventions = changes;
    listener = told;
    seen = changes.observes() ? new Testimony(changes, told) : null;
    decider = changes.isEmpty() ? Decider.MODEL : new Decider.Outside(changes, seen);
    asks = decider.isOutside() || listener.wantsAnswers();
  }

  /**
   * A choice between yes and no comes up.
   *
   * @param own what the model answers
   * @return what whoever decides answers
   */
  public boolean answers(Question question, int who, long occasion, boolean own) {
    if (!asks) {
      return own;
    }
    boolean yes = decider.answer(question, who, occasion, own);
    if (listener.wantsAnswers()) {
      listener.answered(now, question, who, occasion, yes);
    }
    return yes;
  }

  /** The value of a parameter in this world. */
  public double parameter(Parameter parameter) {
    return v[parameters + parameter.ordinal()];
  }

  /** A number of an actor's temperament, by its place in {@link Layout}. */
  public double temperament(int actor, int place) {
    return v[program.layout.temperament(actor, place)];
  }

  /** How far i depends on j, in the kind where it depends most. */
  public double dependence(int i, int j) {
    return dependence[i * program.n + j];
  }

  private void noteDependence() {
    int size = program.n * program.n;
    int first = program.layout.dependence;
    System.arraycopy(v, first, dependence, 0, size);
    for (int d = 1; d < Layout.KINDS_OF_DEPENDENCE; d++) {
      for (int cell = 0; cell < size; cell++) {
        dependence[cell] = Math.max(dependence[cell], v[first + d * size + cell]);
      }
    }
  }

  private void noteGreatest() {
    greatest = 0;
    for (int i = 0; i < program.n; i++) {
      greatest = Math.max(greatest, v[program.layout.capability + i]);
    }
  }

  /** Capability of i over that of the most capable state; 0 when none has any. */
  public double strength(int i) {
    return greatest > 0 ? v[program.layout.capability + i] / greatest : 0;
  }

  /** Whether the scenario gives anybody any capability. */
  public boolean knowsCapability() {
    return greatest > 0;
  }

  /** Whether an actor has a surplus to give: the scenario says so, or somebody lives on it. */
  public boolean exports(DependenceKind kind, int actor) {
    if (program.exports[kind.ordinal()][actor]) {
      return true;
    }
    for (int other = 0; other < program.n; other++) {
      if (v[program.layout.dependence(kind.ordinal(), other, actor)] >= SUPPLIES) {
        return true;
      }
    }
    return false;
  }

  /** Capability of i over that of both; a half when neither has any. */
  public double capabilityRatio(int i, int j) {
    double a = v[program.layout.capability + i];
    double b = v[program.layout.capability + j];
    return a + b > 0 ? a / (a + b) : 0.5;
  }

  /** Whether an action does its target good: a score above 0. */
  public boolean isFriendly(int action) {
    return v[program.layout.goldstein + action] > 0;
  }

  /** Writes a number for the rest of this run. */
  public void change(int slot, double value) {
    if (changedCount == changedSlots.length) {
      changedSlots = Arrays.copyOf(changedSlots, 2 * changedCount);
    }
    changedSlots[changedCount++] = slot;
    v[slot] = value;
  }
}
