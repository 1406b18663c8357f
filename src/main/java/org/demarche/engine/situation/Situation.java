package org.demarche.engine.situation;

import java.util.function.IntToDoubleFunction;
import org.demarche.engine.attention.Attention;
import org.demarche.engine.home.Domestic;
import org.demarche.engine.home.MeasureBook;
import org.demarche.engine.home.Stocks;
import org.demarche.engine.institutions.Bodies;
import org.demarche.engine.institutions.Procedures;
import org.demarche.engine.matters.Matters;
import org.demarche.engine.program.RunFacts;
import org.demarche.engine.relations.Climate;
import org.demarche.engine.relations.Deeds;
import org.demarche.engine.relations.Demands;
import org.demarche.engine.relations.Rungs;
import org.demarche.engine.relations.SupplierPressure;
import org.demarche.engine.relations.Ties;
import org.demarche.engine.run.Opening;
import org.demarche.engine.run.Run;
import org.demarche.engine.run.Samples;
import org.demarche.engine.talks.Talks;
import org.demarche.model.Query;

/** Where a run stands: all of its parts, each made of those before it, and what may be asked. */
public final class Situation implements RunFacts {
  public final Run run;
  public final Opening opening;
  public final Ties ties;
  public final Climate climate;
  public final Rungs rungs;
  public final Domestic domestic;
  public final SupplierPressure suppliers;
  public final Deeds deeds;
  public final Demands demands;
  public final MeasureBook measures;
  public final Stocks stocks;
  public final Attention attention;
  public final Matters matters;
  public final Talks talks;
  public final Bodies bodies;
  public final Procedures procedures;
  public final PathClasses paths;
  public final Samples samples;

  public Situation(Run run) {
    this.run = run;
    this.opening = new Opening(run);
    this.ties = new Ties(run);
    this.climate = new Climate(run.program, run.v, ties);
    this.rungs = new Rungs(run, opening);
    this.domestic = new Domestic(run);
    this.suppliers = new SupplierPressure(run.program);
    this.deeds = new Deeds(run.program);
    this.demands = new Demands(run);
    this.measures = new MeasureBook(run, climate, rungs, domestic);
    this.stocks = new Stocks(run, measures, domestic);
    this.attention = new Attention(run, ties);
    this.matters = new Matters(run, ties);
    this.talks = new Talks(run, climate, rungs, domestic, measures, matters, demands);
    this.bodies = new Bodies(run, climate, domestic);
    this.procedures = new Procedures(run, measures);
    this.paths = new PathClasses(run, opening, measures, rungs, talks);
    this.samples = new Samples(run, run.program.samples);
  }

  /** Begins a run: the same world, key and interventions give the same run. */
  public void reset(IntToDoubleFunction world) {
    run.reset(world);
    opening.reset();
    ties.reset();
    samples.reset();
    climate.reset();
    rungs.reset();
    domestic.reset();
    suppliers.reset();
    deeds.reset();
    demands.reset();
    attention.reset();
    matters.reset();
    talks.reset();
    bodies.reset();
    procedures.reset();
    measures.reset();
    stocks.begin();
    rungs.begin();
    paths.noteLoads();
    talks.begin();
  }

  @Override
  public double day() {
    return run.now;
  }

  @Override
  public double acts() {
    return run.tally.acts;
  }

  @Override
  public double condemners() {
    return run.tally.condemners();
  }

  @Override
  public double supporters() {
    return run.tally.supporters();
  }

  @Override
  public double spread() {
    return rungs.spread();
  }

  @Override
  public double pressure(int actor) {
    return domestic.pressure(actor);
  }

  @Override
  public double burden(int actor) {
    return domestic.burden(actor);
  }

  @Override
  public double stance(int actor) {
    return run.tally.stance(actor);
  }

  @Override
  public double deaths(int actor) {
    return domestic.deaths(actor);
  }

  @Override
  public double stockDays(int stock) {
    return stocks.days(stock);
  }

  @Override
  public double shortage(int stock) {
    return stocks.shortage(stock);
  }

  @Override
  public double firstShortage(int stock) {
    return stocks.first(stock);
  }

  @Override
  public double intensity(int kind, int sender, int target) {
    return measures.intensity(kind, sender, target);
  }

  @Override
  public double isDemandOpen(int by, int on) {
    return demands.isOpen(by, on) ? 1 : 0;
  }

  @Override
  public double demandsMade(int by, int on) {
    return demands.made(by, on);
  }

  @Override
  public double demandsMet(int by, int on) {
    return demands.met(by, on);
  }

  @Override
  public double load(int a, int b) {
    return measures.load(a, b);
  }

  @Override
  public double climate(int from, int toward) {
    return climate.get(from, toward, run.now);
  }

  @Override
  public double rung(int a, int b) {
    return rungs.now(a, b, run.now);
  }

  @Override
  public double peak(int a, int b) {
    return rungs.peak(a, b);
  }

  @Override
  public double firstAtRung(int a, int b, int rung) {
    return rungs.first(a, b, rung);
  }

  @Override
  public double daysAtRung(int pair, int rung) {
    return rungs.daysAt(pair, rung, run.now);
  }

  @Override
  public double first(int event, int action) {
    return run.tally.first(event, action);
  }

  @Override
  public double firstAct(int action, int by, int on) {
    return run.tally.firstAct(action, by, on);
  }

  @Override
  public double count(int event) {
    return run.tally.count(event);
  }

  @Override
  public double countActs(int action, int by, int on) {
    return run.tally.countActs(action, by, on);
  }

  @Override
  public double ofBody(Query query, int body, int criticised, int victim) {
    return bodies.record.answer(query, body, criticised, victim);
  }

  @Override
  public double ofPair(Query query, int pair) {
    return switch (query) {
      case EVER_ARMED -> Double.isNaN(rungs.firstArmed(pair)) ? 0 : 1;
      case FIRST_ARMED -> rungs.firstArmed(pair);
      case MEDIATED -> talks.mediation.took(pair) ? 1 : 0;
      case AGREEMENT -> talks.agreedShare(pair);
      case PATH -> paths.of(pair).ordinal();
      default -> talks.record.answer(query, pair);
    };
  }

  @Override
  public double sample(int slot) {
    return samples.value(slot);
  }
}
