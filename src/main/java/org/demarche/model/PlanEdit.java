package org.demarche.model;

import java.util.List;

/** A plan of which some lists are exchanged; what was compiled from a file stays as it was. */
public final class PlanEdit {
  private final Plan base;
  private List<Actor> actors;
  private List<Relation> relations;
  private List<Action> actions;
  private List<MeasureKind> measureKinds;
  private List<Institution> institutions;
  private List<Issue> issues;
  private List<StandingMeasure> measures;
  private List<ScriptedEvent> timeline;
  private List<Outcome> outcomes;
  private double horizonDays;

  private PlanEdit(Plan base) {
    this.base = base;
    this.actors = base.actors();
    this.relations = base.relations();
    this.actions = base.actions();
    this.measureKinds = base.measureKinds();
    this.institutions = base.institutions();
    this.issues = base.issues();
    this.measures = base.measures();
    this.timeline = base.timeline();
    this.outcomes = base.outcomes();
    this.horizonDays = base.horizonDays();
  }

  /** Begins with a plan as it is. */
  public static PlanEdit of(Plan base) {
    return new PlanEdit(base);
  }

  /** Exchanges the actors; their number and order stay. */
  public PlanEdit actors(List<Actor> changed) {
    this.actors = changed;
    return this;
  }

  /** Exchanges the relations, sorted by (from, to). */
  public PlanEdit relations(List<Relation> changed) {
    this.relations = changed;
    return this;
  }

  /** Exchanges the actions. */
  public PlanEdit actions(List<Action> changed) {
    this.actions = changed;
    return this;
  }

  /** Exchanges the kinds of measures. */
  public PlanEdit measureKinds(List<MeasureKind> changed) {
    this.measureKinds = changed;
    return this;
  }

  /** Exchanges the institutions; their number and order stay. */
  public PlanEdit institutions(List<Institution> changed) {
    this.institutions = changed;
    return this;
  }

  /** Exchanges the issues. */
  public PlanEdit issues(List<Issue> changed) {
    this.issues = changed;
    return this;
  }

  /** Exchanges the measures in force on day 0. */
  public PlanEdit measures(List<StandingMeasure> changed) {
    this.measures = changed;
    return this;
  }

  /** Exchanges the timeline; events keep their places, and new ones come last. */
  public PlanEdit timeline(List<ScriptedEvent> changed) {
    this.timeline = changed;
    return this;
  }

  /** Sets the length of a run, in days above 0. */
  public PlanEdit horizonDays(double changed) {
    this.horizonDays = changed;
    return this;
  }

  /** Returns the plan with what was exchanged. */
  public Plan plan() {
    return new Plan(
        base.scenario(),
        base.arm(),
        base.title(),
        base.start(),
        horizonDays,
        base.asOfDays(),
        actors,
        relations,
        base.focalPairs(),
        base.families(),
        actions,
        base.baseRates(),
        measureKinds,
        institutions,
        issues,
        measures,
        base.stocks(),
        base.assumptions(),
        base.correlations(),
        base.parameters(),
        base.plays(),
        timeline,
        base.procedures(),
        base.openingEvent(),
        outcomes);
  }
}
