package org.demarche.engine.choice;

import org.demarche.engine.program.Layout;
import org.demarche.engine.situation.Situation;
import org.demarche.model.Action;
import org.demarche.model.Actor;
import org.demarche.model.DependenceKind;
import org.demarche.model.Ladder;
import org.demarche.model.Plan;
import org.demarche.model.Requirement;

/**
 * Whether an action is available to an actor against a target: the requirements of all actions as
 * arrays, asked in the order of what they cost, for most actions are asked about in every choice.
 */
final class Requirements {
  /** Alignment from which one joins the measures of another. */
  private static final double ALIGNED = 0.3;

  /**
   * Rungs of the ladder that a deed goes above where the dispute stands, at most: crises climb it
   * step by step (Leng 1993, "Interstate crisis behavior", from memory).
   */
  private static final int STEP = 1;

  private final Requirement[] requirements;
  private final boolean[] free;
  private final boolean[] groups;
  private final boolean[] onlyGroups;
  private final int[] rung;
  private final int[] minRung;
  private final boolean[] breaks;
  private final int[] minWrong;
  private final int[] minWrongOutside;
  private final boolean[] ownDemand;
  private final int[] minAnsweredRung;
  private final int[] maxRung;
  private final double[] minRatio;
  private final double[] maxRatio;
  private final double[] maxAlignment;
  private final double[] minProximity;
  private final double[] minReach;
  private final double[] minCapability;

  /** Whether an action shows or uses force. */
  private final boolean[] arms;

  private final int[][] noMeasures;
  private final int[][] noMeasuresBetween;

  /** Whether an action asks for something else, looked at last. */
  private final boolean[] further;

  Requirements(Plan plan) {
    int count = plan.actions().size();
    this.requirements = new Requirement[count];
    this.free = new boolean[count];
    this.onlyGroups = new boolean[count];
    this.groups = new boolean[plan.actors().size()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = plan.actors().get(i) instanceof Actor.Group;
    }
    this.rung = new int[count];
    this.minRung = new int[count];
    this.breaks = new boolean[count];
    this.minWrong = new int[count];
    this.minWrongOutside = new int[count];
    this.ownDemand = new boolean[count];
    this.minAnsweredRung = new int[count];
    this.maxRung = new int[count];
    this.minRatio = new double[count];
    this.maxRatio = new double[count];
    this.maxAlignment = new double[count];
    this.minProximity = new double[count];
    this.minReach = new double[count];
    this.minCapability = new double[count];
    this.arms = new boolean[count];
    this.noMeasures = new int[count][];
    this.noMeasuresBetween = new int[count][];
    this.further = new boolean[count];
    for (int a = 0; a < count; a++) {
      fill(a, plan.actions().get(a));
      int kind = plan.actions().get(a).effect().measure();
      breaks[a] = kind >= 0 && plan.measureKinds().get(kind).breaksRelations();
    }
  }

  private void fill(int a, Action action) {
    Requirement r = action.requirement();
    requirements[a] = r;
    onlyGroups[a] = r.armedGroups().only();
    rung[a] = action.rung();
    minRung[a] = r.minRung();
    minWrong[a] = r.cause().minWrong();
    minWrongOutside[a] = r.cause().minWrongOutside();
    ownDemand[a] = r.cause().ownDemand();
    minCapability[a] = r.means().exports() == null ? r.means().minCapability() : 0;
    minAnsweredRung[a] = r.minAnsweredRung();
    maxRung[a] = r.maxRung();
    minRatio[a] = r.minCapabilityRatio();
    maxRatio[a] = r.maxCapabilityRatio();
    maxAlignment[a] = r.maxAlignment();
    minProximity[a] = r.minProximity();
    minReach[a] = r.minReach();
    arms[a] = action.rung() >= Ladder.SHOW;
    noMeasures[a] = r.noMeasures().stream().mapToInt(Integer::intValue).toArray();
    noMeasuresBetween[a] = r.noMeasuresBetween().stream().mapToInt(Integer::intValue).toArray();
    further[a] =
        r.mediator()
            || r.focal()
            || r.measure() >= 0
            || r.shortOf() != null
            || r.means().nearOpponent() > 0
            || r.means().exports() != null
            || r.means().minLeverage() > 0
            || r.means().cooperation() >= 0
            || r.cause().demand()
            || r.cause().earned()
            || r.cause().minCoercion() > 0
            || !r.recent().equals(Requirement.Recent.NONE)
            || r.minOilDependence() > 0;
    boolean anywhere = r.minProximity() <= 0 && r.minReach() <= 0 && r.maxAlignment() >= 1;
    boolean anyRung =
        r.minRung() == 0
            && action.rung() <= STEP
            && r.minAnsweredRung() == 0
            && Math.max(r.cause().minWrong(), r.cause().minWrongOutside()) == 0
            && r.maxRung() == Ladder.TOP;
    boolean anyPower = r.minCapabilityRatio() <= 0 && r.maxCapabilityRatio() >= 1;
    free[a] =
        anywhere
            && anyRung
            && anyPower
            && minCapability[a] == 0
            && noMeasures[a].length + noMeasuresBetween[a].length == 0
            && !further[a];
  }

  /** Heat of a matter from which even friends have become adversaries in it. */
  private static final double QUARREL = 0.25;

  boolean met(Situation s, int action, int actor, TargetView face, Sides view) {
    boolean on = face.target >= 0 && groups[face.target];
    if (groups[actor] || on || onlyGroups[action]) {
      if (!requirements[action].armedGroups().open(groups[actor], on)) {
        return false;
      }
    }
    if (free[action]) {
      return true;
    }
    if ((face.target == view.opponent && rung[action] > STEP + Math.max(face.rung, view.standing))
        || face.rung < minRung[action]
        || (minCapability[action] > 0 && !isCapable(s, actor, minCapability[action]))
        || ((minWrong[action] > 0 || minWrongOutside[action] > 0)
            && !hasCause(s, action, actor, face, view))
        || face.rung > maxRung[action]
        || view.answeredRung < minAnsweredRung[action]
        || face.power < minRatio[action]
        || face.power > maxRatio[action]
        || !isNear(s, action, actor, face)
        || (maxAlignment[action] < 1
            && face.toward > maxAlignment[action]
            && s.matters.between(actor, face.target) < QUARREL)) {
      return false;
    }
    for (int kind : noMeasures[action]) {
      if (s.measures.standsOrComes(kind, actor, face.target)) {
        return false;
      }
    }
    for (int kind : noMeasuresBetween[action]) {
      if (s.measures.standsOrComes(kind, actor, face.target)
          || s.measures.standsOrComes(kind, face.target, actor)) {
        return false;
      }
    }
    return !further[action]
        || (more(s, requirements[action], actor, face.target, view)
            && hasMeans(s, action, requirements[action].means(), actor, face.target, view)
            && isAsked(s, action, requirements[action].cause(), actor, face, view));
  }

  /** Where a scenario gives nobody any capability, nothing is known of it. */
  private static boolean isCapable(Situation s, int actor, double least) {
    Layout at = s.run.program.layout;
    return s.run.v[at.capability + actor] >= least || !s.run.knowsCapability();
  }

  /**
   * A hostile deed has its reasons, most of them between two that are no focal pair: what the other
   * has done of late, to oneself or to the one that one favours, or that this one does the like; a
   * break of relations is like nothing but a break. What coerces serves a demand (Morgan, Bapat and
   * Kobayashi 2014, where every sanction has one): between a focal pair one that is open will do.
   */
  private boolean hasCause(Situation s, int action, int actor, TargetView face, Sides view) {
    int target = face.target;
    boolean focal = isFocal(s, actor, target);
    int least = focal ? minWrong[action] : leastOutside(action);
    double now = s.run.now;
    if (least == 0
        || face.suffered(s, actor) >= least
        || (focal && ownDemand[action] && s.demands.isOpen(actor, target))
        || (!focal && s.run.program.actions.demands[action] && backs(s, target, actor))) {
      return true;
    }
    int other = view.favoured;
    return other >= 0
        && other != actor
        && other != target
        && (s.deeds.suffered(target, other, now) >= least || doesAlike(s, action, other, target));
  }

  /** Whether somebody is a friend of the other side of a focal pair of an actor. */
  private static boolean backs(Situation s, int friend, int actor) {
    for (int p = 0; p < s.run.program.tracks.count; p++) {
      int other = s.run.program.tracks.other(p, actor);
      if (other >= 0
          && other != friend
          && s.ties.alignment[other * s.run.program.n + friend] >= ALIGNED) {
        return true;
      }
    }
    return false;
  }

  private int leastOutside(int action) {
    return Math.max(minWrong[action], minWrongOutside[action]);
  }

  /** Whether the one that is joined has just done the like. */
  private boolean doesAlike(Situation s, int action, int other, int target) {
    int kind = s.run.program.actions.measure[action];
    return s.deeds.isDone(other, target, s.run.program.actions.rung[action], s.run.now)
        && (!breaks[action] || s.measures.intensity(kind, other, target) > 0);
  }

  /** Yielding answers a demand, and no report of dead. */
  private static boolean isAsked(
      Situation s, int action, Requirement.Cause cause, int actor, TargetView face, Sides view) {
    if (cause.demand()
        && (!s.demands.isOpen(face.target, actor)
            || (view.mourns && s.run.program.actions.yields[action]))) {
      return false;
    }
    return (cause.minCoercion() == 0 || face.coercion(s, actor) >= cause.minCoercion())
        && (!cause.earned() || isEarned(s, action, actor, face.target));
  }

  /**
   * Whether something speaks for easing between a focal pair: what stands was imposed in this
   * dispute and may be undone with it, or the other side has moved, or the two talk. A measure that
   * was there before stands for a cause of its own, and outlasts crises about other things
   * (Hufbauer, Schott, Elliott and Oegg 2007: years, and mostly until the target gives way or
   * changes).
   */
  private static boolean isEarned(Situation s, int action, int actor, int target) {
    if (!isFocal(s, actor, target)
        || s.demands.met(actor, target) > 0
        || s.talks.isCommitted(actor, target)
        || s.talks.hasMoved(target, actor)) {
      return true;
    }
    for (int kind : s.run.program.actions.lifts[action]) {
      if (s.measures.isNew(kind, actor, target)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasMeans(
      Situation s, int action, Requirement.Means means, int actor, int target, Sides view) {
    Layout at = s.run.program.layout;
    if (means.nearOpponent() > 0
        && (view.opponent < 0
            || s.run.v[at.proximity + at.cell(actor, view.opponent)] < means.nearOpponent())) {
      return false;
    }
    if (means.exports() != null && !gives(s, means, actor)) {
      return false;
    }
    if (means.minLeverage() > 0
        && leverage(s, action, actor, target) < means.minLeverage()
        && !joins(s, s.run.program.actions.measure[action], actor, target)) {
      return false;
    }
    return means.cooperation() < 0 || cooperate(s, means.cooperation(), actor, target);
  }

  /** Whether an actor has a surplus, or else the forces that will do for it. */
  private static boolean gives(Situation s, Requirement.Means means, int actor) {
    DependenceKind kind = means.exports();
    return (kind != null && s.run.exports(kind, actor))
        || (means.minCapability() > 0 && isCapable(s, actor, means.minCapability()));
  }

  /**
   * How far the target depends on the actor in a kind that the action's measure cuts, as far as
   * measures in force let it pass: what is cut already cannot be cut again.
   */
  private static double leverage(Situation s, int action, int actor, int target) {
    Layout at = s.run.program.layout;
    int kind = s.run.program.actions.measure[action];
    if (kind < 0) {
      return s.run.dependence(target, actor);
    }
    double most = 0;
    for (int d = 0; d < Layout.KINDS_OF_DEPENDENCE; d++) {
      if (s.run.v[at.measureBurden + kind * Layout.KINDS_OF_DEPENDENCE + d] > 0) {
        double depends = s.run.v[at.dependence(d, target, actor)];
        most = Math.max(most, depends > most ? depends * s.measures.passing(d, actor, target) : 0);
      }
    }
    return most;
  }

  /** Whether somebody that the actor is aligned with has the like in force on the target. */
  private static boolean joins(Situation s, int kind, int actor, int target) {
    if (kind < 0) {
      return false;
    }
    for (int ally : s.run.program.partners[actor]) {
      if (ally != target
          && s.measures.intensity(kind, ally, target) > 0
          && s.ties.alignment[ally * s.run.program.n + actor] >= ALIGNED) {
        return true;
      }
    }
    return false;
  }

  /** Whether two work together: each aligned with the other, or by an agreement in force. */
  private static boolean cooperate(Situation s, int kind, int actor, int target) {
    int n = s.run.program.n;
    return (s.ties.alignment[target * n + actor] > 0 && s.ties.alignment[actor * n + target] > 0)
        || s.measures.intensity(kind, actor, target) > 0
        || s.measures.intensity(kind, target, actor) > 0;
  }

  private static boolean isFocal(Situation s, int actor, int target) {
    return s.run.program.tracks.find(actor, target) >= 0;
  }

  /**
   * Whether the target is as near, or as well within reach, as the action asks. To arms everybody
   * is near against whom forces stand, and whose forces stand against one: who is far brings them
   * up first, and whoever meets them there need not go anywhere.
   */
  private boolean isNear(Situation s, int action, int actor, TargetView face) {
    boolean far =
        (minProximity[action] > 0 && face.proximity < minProximity[action])
            || (minReach[action] > 0 && reach(s, actor, face) < minReach[action]);
    return !far || (arms[action] && areFacing(s, actor, face.target));
  }

  /** Whether forces of either stand against the other. */
  private static boolean areFacing(Situation s, int actor, int target) {
    return target >= 0
        && (s.measures.gravest(actor, target) >= Ladder.SHOW
            || s.measures.gravest(target, actor) >= Ladder.SHOW);
  }

  /** How far an actor's arm is: what is near, or where its strength carries over distance. */
  private static double reach(Situation s, int actor, TargetView face) {
    return Math.max(face.proximity, s.run.strength(actor));
  }

  private static boolean recent(
      Situation s, Requirement.Recent recent, int actor, int target, Sides view) {
    return s.domestic.hasDeadSince(s.run.now - recent.deadDays(), target)
        && s.domestic.hasDeadSince(s.run.now - recent.ownDeadDays(), actor)
        && (!recent.inNeed() || s.domestic.isInNeed(target))
        && (Double.isInfinite(recent.pressedDays())
            || (view.opponent >= 0
                && s.suppliers.isSince(s.run.now - recent.pressedDays(), view.opponent, actor)));
  }

  private static boolean more(Situation s, Requirement r, int actor, int target, Sides view) {
    if (r.mediator() && !s.run.program.mediates[actor]) {
      return false;
    }
    if (r.focal() && !isFocal(s, actor, target)) {
      return false;
    }
    if (r.measure() >= 0 && s.measures.intensity(r.measure(), actor, target) <= 0) {
      return false;
    }
    DependenceKind need = r.shortOf();
    if (need != null
        && (!s.stocks.isShort(target, need.ordinal()) || s.stocks.isShort(actor, need.ordinal()))) {
      return false;
    }
    if (!recent(s, r.recent(), actor, target, view)) {
      return false;
    }
    return r.minOilDependence() <= 0
        || (view.opponent >= 0
            && s.run.v[s.run.program.layout.dependence(0, view.opponent, target)]
                >= r.minOilDependence());
  }
}
