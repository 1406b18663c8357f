package org.demarche.engine;

import org.demarche.model.Parameter;
import org.demarche.model.PathClass;
import org.demarche.model.Question;
import org.demarche.model.Role;
import org.demarche.trace.RunListener;

/** Where a run stands: everything that changes, and the few questions that many parts ask. */
final class Situation {
  private static final double SIDES_WITH = 0.2;

  /** Days for which dead leave a need of help. */
  private static final double NEED_DAYS = 60;

  /** Burden from which an actor needs help. */
  private static final double NEED_BURDEN = 0.1;

  /** Share of a dependence, cut by measures, from which an actor is short. */
  private static final double SHORT_FROM = 0.05;

  final Program program;
  final double[] v;
  final Chance chance = new Chance(0);
  final Agenda agenda;
  final Tally tally;
  final Ties ties;
  final Climate climate;
  final Rungs rungs;
  final Domestic domestic;
  final SupplierPressure suppliers;
  final MeasureBook measures;
  final Stocks stocks;
  final Attention attention;
  final Talks talks;
  final Bodies bodies;
  final Procedures procedures;
  final Script script;
  final Samples samples;
  RunListener listener = RunListener.NONE;
  Interventions interventions = Interventions.NONE;
  Decider decider = Decider.MODEL;
  double now;
  boolean inOpening;
  private boolean asks;
  private final int parameters;
  private double openingDay;
  private final double[] loadAfterOpening;
  private final double[] dependence;
  private int[] changedSlots = new int[16];
  private int changedCount;

  /** Capability of the most capable state. */
  private double greatest;

  Situation(Program program, java.util.function.Consumer<Happening> handler) {
    this.program = program;
    this.v = program.numbers.copy();
    this.parameters = program.layout.parameters;
    this.script = program.script;
    this.samples = program.samples.samples(this);
    this.agenda = new Agenda(handler);
    this.tally = new Tally(program.plan);
    this.ties = new Ties(this);
    this.climate = new Climate(program, v, ties);
    this.rungs = new Rungs(this);
    this.domestic = new Domestic(this);
    this.suppliers = new SupplierPressure(program);
    this.measures = new MeasureBook(this);
    this.stocks = new Stocks(this);
    this.attention = new Attention(this);
    this.talks = new Talks(this);
    this.bodies = new Bodies(this);
    this.procedures = new Procedures(this);
    this.dependence = new double[program.n * program.n];
    this.loadAfterOpening = new double[program.plan.focalPairs().size()];
  }

  /** Begins a run: the same world, key and interventions give the same run. */
  void reset(World world) {
    for (int k = 0; k < changedCount; k++) {
      program.numbers.restore(v, changedSlots[k]);
    }
    changedCount = 0;
    program.numbers.realise(world, v);
    noteDependence();
    noteGreatest();
    ties.reset();
    now = 0;
    inOpening = false;
    openingDay = program.plan.openingEvent() < 0 ? -1 : Double.NaN;
    agenda.reset(program.plan.horizonDays(), parameter(Parameter.EVENT_CAP));
    samples.reset();
    tally.reset();
    climate.reset();
    rungs.reset();
    domestic.reset();
    suppliers.reset();
    attention.reset();
    talks.reset();
    bodies.reset();
    procedures.reset();
    measures.reset();
    stocks.begin();
    rungs.begin();
    noteLoads();
  }

  /** Takes interventions in, before a run begins. */
  void take(Interventions changes, RunListener told) {
    interventions = changes;
    listener = told;
    decider = changes.isEmpty() ? Decider.MODEL : new Decider.Outside(changes);
    asks = decider.isOutside() || listener.wantsAnswers();
  }

  /**
   * A choice between yes and no comes up.
   *
   * @param own what the model answers
   * @return what whoever decides answers
   */
  boolean answers(Question question, int who, long occasion, boolean own) {
    if (!asks) {
      return own;
    }
    boolean yes = decider.answer(question, who, occasion, own);
    if (listener.wantsAnswers()) {
      listener.answered(now, question, who, occasion, yes);
    }
    return yes;
  }

  double parameter(Parameter parameter) {
    return v[parameters + parameter.ordinal()];
  }

  double temperament(int actor, int place) {
    return v[program.layout.temperament(actor, place)];
  }

  /** How far i depends on j, in the kind where it depends most. */
  double dependence(int i, int j) {
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
  double strength(int i) {
    return greatest > 0 ? v[program.layout.capability + i] / greatest : 0;
  }

  /** Capability of i over that of both; a half when neither has any. */
  double capabilityRatio(int i, int j) {
    double a = v[program.layout.capability + i];
    double b = v[program.layout.capability + j];
    return a + b > 0 ? a / (a + b) : 0.5;
  }

  /** On whose side an actor stands between two others. */
  Role sideBetween(int actor, int target, int source) {
    Layout at = program.layout;
    double lean =
        v[at.alignment + at.cell(actor, target)] - v[at.alignment + at.cell(actor, source)];
    if (lean > SIDES_WITH) {
      return Role.ALLY_OF_TARGET;
    }
    return lean < -SIDES_WITH ? Role.ALLY_OF_SOURCE : Role.BYSTANDER;
  }

  /** Whether an actor is short of what it depends on: of a stock, or of what measures cut. */
  boolean isShort(int actor, int dependence) {
    return program.stocks.covers(actor, dependence)
        ? stocks.isShort(actor, dependence)
        : measures.lost(dependence, actor) >= SHORT_FROM;
  }

  /** Whether an action does its target good: a score above 0. */
  boolean isFriendly(int action) {
    return v[program.layout.goldstein + action] > 0;
  }

  /** Whether an actor needs help: dead of late, or a burden that is felt. */
  boolean isInNeed(int actor) {
    return domestic.hasDeadSince(now - NEED_DAYS, actor) || domestic.burden(actor) >= NEED_BURDEN;
  }

  /** Writes a number for the rest of this run. */
  void change(int slot, double value) {
    if (changedCount == changedSlots.length) {
      changedSlots = java.util.Arrays.copyOf(changedSlots, 2 * changedCount);
    }
    changedSlots[changedCount++] = slot;
    v[slot] = value;
  }

  /** The opening event has happened. */
  void opened() {
    if (Double.isNaN(openingDay)) {
      openingDay = now;
      Happening snapshot = agenda.take(Happening.Kind.SNAPSHOT);
      agenda.schedule(snapshot, parameter(Parameter.OPENING_WINDOW));
    }
  }

  /** Whether what happens now comes after the opening operation and is not part of it. */
  boolean afterOpening() {
    return !inOpening && !Double.isNaN(openingDay) && now > openingDay + window();
  }

  private double window() {
    return openingDay < 0 ? 0 : parameter(Parameter.OPENING_WINDOW);
  }

  void noteLoads() {
    for (int p = 0; p < loadAfterOpening.length; p++) {
      loadAfterOpening[p] = load(p);
    }
  }

  /** What the opening operation itself puts in force later belongs to the load after it. */
  void joinOpening(int source, int target, double load) {
    int p = program.tracks.find(source, target);
    if (p >= 0 && now > openingDay + window()) {
      loadAfterOpening[p] += load;
    }
  }

  private double load(int p) {
    return measures.load(program.tracks.first[p], program.tracks.second[p]);
  }

  /** Class of a focal pair's path if the run ended now, by precedence. */
  PathClass pathClass(int p) {
    double load = load(p);
    double before = loadAfterOpening[p];
    int rung = rungs.now(program.tracks.first[p], program.tracks.second[p], now);
    if (!Double.isNaN(rungs.firstArmed(p))) {
      return PathClass.ARMED_ESCALATION;
    }
    double share = talks.agreedShare(p);
    if (share > 0 && share >= parameter(Parameter.CLASS_SETTLEMENT_SHARE) - 1e-9) {
      return PathClass.SETTLEMENT;
    }
    if (before > 0 && load <= parameter(Parameter.CLASS_ACCOMMODATION_LOAD) * before) {
      return PathClass.ACCOMMODATION;
    }
    boolean heavier = load > 0 && load >= parameter(Parameter.CLASS_SPIRAL_LOAD) * before;
    if (heavier && rung >= parameter(Parameter.CLASS_SPIRAL_RUNG)) {
      return PathClass.COERCIVE_SPIRAL;
    }
    boolean recent = now - talks.lastRound[p] <= parameter(Parameter.CLASS_TENSION_DAYS);
    return recent ? PathClass.MANAGED_TENSION : PathClass.FROZEN_STANDOFF;
  }

  /** The rate of exponential decay for a half-life; 0 or less means no memory at all. */
  static double decayRate(double halfLifeDays) {
    return halfLifeDays > 0 ? 0.6931471805599453 / halfLifeDays : 700;
  }
}
