package org.demarche.evidence.patterns;

import java.util.List;
import org.demarche.model.Action;
import org.demarche.model.Actor;
import org.demarche.model.Issue;
import org.demarche.model.MeasureKind;
import org.demarche.model.Plan;
import org.demarche.model.Relation;
import org.demarche.model.ScriptedEvent;

/** A plan of which some lists are exchanged; what was compiled from a file stays as it was. */
final class PlanEdit {
  private final Plan base;
  private List<Actor> actors;
  private List<Relation> relations;
  private List<Action> actions;
  private List<MeasureKind> measureKinds;
  private List<Issue> issues;
  private List<ScriptedEvent> timeline;
  private double horizonDays;

  private PlanEdit(Plan base) {
    this.base = base;
    this.actors = base.actors();
    this.relations = base.relations();
    this.actions = base.actions();
    this.measureKinds = base.measureKinds();
    this.issues = base.issues();
    this.timeline = base.timeline();
    this.horizonDays = base.horizonDays();
  }

  static PlanEdit of(Plan base) {
    return new PlanEdit(base);
  }

  PlanEdit actors(List<Actor> changed) {
    this.actors = changed;
    return this;
  }

  PlanEdit relations(List<Relation> changed) {
    this.relations = changed;
    return this;
  }

  PlanEdit actions(List<Action> changed) {
    this.actions = changed;
    return this;
  }

  PlanEdit measureKinds(List<MeasureKind> changed) {
    this.measureKinds = changed;
    return this;
  }

  PlanEdit issues(List<Issue> changed) {
    this.issues = changed;
    return this;
  }

  PlanEdit timeline(List<ScriptedEvent> changed) {
    this.timeline = changed;
    return this;
  }

  PlanEdit horizonDays(double changed) {
    this.horizonDays = changed;
    return this;
  }

  Plan plan() {
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
        base.institutions(),
        issues,
        base.measures(),
        base.stocks(),
        base.assumptions(),
        base.correlations(),
        base.parameters(),
        base.plays(),
        timeline,
        base.procedures(),
        base.openingEvent(),
        base.outcomes());
  }

  /** The opening event as an act of another kind, with its dead. */
  static ScriptedEvent trigger(
      ScriptedEvent event, int action, List<ScriptedEvent.CasualtyReport> dead) {
    return new ScriptedEvent(
        event.id(),
        event.title(),
        event.at(),
        event.when(),
        event.delay(),
        event.chance(),
        event.hazard(),
        event.source(),
        event.targets(),
        action,
        event.intensity(),
        dead,
        event.answers(),
        event.opening(),
        event.authorised(),
        event.mourning(),
        event.leadership(),
        event.facts(),
        event.provenance());
  }
}
