package org.demarche.scenario.compile;

import java.util.Arrays;
import org.demarche.model.Actor;
import org.demarche.model.DependenceKind;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.Relation;
import org.demarche.model.ScriptedEvent;

/**
 * The least and the most that the numbers of a plan's actors and relations can come to in any
 * world, changes of leadership included. What is not stated is 0, as in a run.
 */
final class Bounds {
  final int n;
  final double[] capabilityLow;
  final double[] capabilityHigh;
  private final Plan plan;
  private final double[] alignmentLow;
  private final double[] alignmentHigh;
  private final double[] proximityHigh;
  private final double[][] dependenceHigh;

  Bounds(Plan plan) {
    this.plan = plan;
    this.n = plan.actors().size();
    this.capabilityLow = new double[n];
    this.capabilityHigh = new double[n];
    this.alignmentLow = new double[n * n];
    this.alignmentHigh = new double[n * n];
    this.proximityHigh = new double[n * n];
    this.dependenceHigh = new double[DependenceKind.values().length][n * n];
    for (int i = 0; i < n; i++) {
      Reach share = reach(capability(plan.actors().get(i)));
      capabilityLow[i] = share.low();
      capabilityHigh[i] = share.high();
    }
    for (Relation relation : plan.relations()) {
      add(relation);
    }
    for (ScriptedEvent event : plan.timeline()) {
      if (event.leadership() != null) {
        add(event.leadership());
      }
    }
  }

  private static Quantity capability(Actor actor) {
    if (actor instanceof Actor.State state) {
      return state.capability();
    }
    return actor instanceof Actor.Group group ? group.capability() : Quantity.ZERO;
  }

  private void add(Relation relation) {
    int cell = relation.from() * n + relation.to();
    Reach alignment = reach(relation.alignment());
    alignmentLow[cell] = alignment.low();
    alignmentHigh[cell] = alignment.high();
    proximityHigh[cell] = reach(relation.proximity()).high();
    relation
        .dependence()
        .forEach((kind, share) -> dependenceHigh[kind.ordinal()][cell] = reach(share).high());
  }

  private void add(ScriptedEvent.LeadershipChange change) {
    change.alignments().forEach(to -> widen(change.of() * n + to.with(), to.value()));
    change.toward().forEach(from -> widen(from.with() * n + change.of(), from.value()));
  }

  private void widen(int cell, Quantity value) {
    Reach alignment = reach(value);
    alignmentLow[cell] = Math.min(alignmentLow[cell], alignment.low());
    alignmentHigh[cell] = Math.max(alignmentHigh[cell], alignment.high());
  }

  /** The values that a quantity of the plan can take. */
  Reach reach(Quantity quantity) {
    if (quantity instanceof Quantity.Fixed fixed) {
      return new Reach(fixed.value(), fixed.value(), true);
    }
    Quantity.Assumed assumed = (Quantity.Assumed) quantity;
    return Reach.of(plan.assumptions().get(assumed.assumption()).distribution())
        .linear(assumed.times(), assumed.plus());
  }

  double alignmentLow(int from, int to) {
    return alignmentLow[from * n + to];
  }

  double alignmentHigh(int from, int to) {
    return alignmentHigh[from * n + to];
  }

  double proximity(int from, int to) {
    return proximityHigh[from * n + to];
  }

  double dependence(DependenceKind kind, int from, int to) {
    return dependenceHigh[kind.ordinal()][from * n + to];
  }

  /** Whether anybody has any capability in some world. */
  boolean knowsCapability() {
    return Arrays.stream(capabilityHigh).anyMatch(share -> share > 0);
  }

  /**
   * The greatest share of two actors' capability that the first can have; a half if neither has
   * any.
   */
  double ratioHigh(int actor, int other) {
    return ratio(capabilityHigh[actor], capabilityLow[other]);
  }

  /** The least share of two actors' capability that the first can have. */
  double ratioLow(int actor, int other) {
    return ratio(capabilityLow[actor], capabilityHigh[other]);
  }

  private static double ratio(double one, double other) {
    return one + other > 0 ? one / (one + other) : 0.5;
  }

  /** The most that an actor's capability can be of that of the most capable. */
  double strength(int actor) {
    double greatest = Math.max(capabilityHigh[actor], Arrays.stream(capabilityLow).max().orElse(0));
    return greatest > 0 ? capabilityHigh[actor] / greatest : 0;
  }
}
