package org.demarche.engine.choice;

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
  private final Requirement[] requirements;
  private final boolean[] free;
  private final boolean[] groups;
  private final boolean[] onlyGroups;
  private final int[] minRung;
  private final int[] minRungOutside;
  private final int[] minAnsweredRung;
  private final int[] maxRung;
  private final double[] minRatio;
  private final double[] maxRatio;
  private final double[] maxAlignment;
  private final double[] minProximity;
  private final double[] minReach;
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
    this.minRung = new int[count];
    this.minRungOutside = new int[count];
    this.minAnsweredRung = new int[count];
    this.maxRung = new int[count];
    this.minRatio = new double[count];
    this.maxRatio = new double[count];
    this.maxAlignment = new double[count];
    this.minProximity = new double[count];
    this.minReach = new double[count];
    this.noMeasures = new int[count][];
    this.noMeasuresBetween = new int[count][];
    this.further = new boolean[count];
    for (int a = 0; a < count; a++) {
      fill(a, plan.actions().get(a));
    }
  }

  private void fill(int a, Action action) {
    Requirement r = action.requirement();
    requirements[a] = r;
    onlyGroups[a] = r.armedGroups().only();
    minRung[a] = r.minRung();
    minRungOutside[a] = r.minRungOutside();
    minAnsweredRung[a] = r.minAnsweredRung();
    maxRung[a] = r.maxRung();
    minRatio[a] = r.minCapabilityRatio();
    maxRatio[a] = r.maxCapabilityRatio();
    maxAlignment[a] = r.maxAlignment();
    minProximity[a] = r.minProximity();
    minReach[a] = r.minReach();
    noMeasures[a] = r.noMeasures().stream().mapToInt(Integer::intValue).toArray();
    noMeasuresBetween[a] = r.noMeasuresBetween().stream().mapToInt(Integer::intValue).toArray();
    further[a] =
        r.mediator()
            || r.focal()
            || r.measure() >= 0
            || r.shortOf() != null
            || !r.recent().equals(Requirement.Recent.NONE)
            || r.minOilDependence() > 0;
    boolean anywhere = r.minProximity() <= 0 && r.minReach() <= 0 && r.maxAlignment() >= 1;
    boolean anyRung =
        r.minRung() == 0
            && r.minAnsweredRung() == 0
            && r.minRungOutside() == 0
            && r.maxRung() == Ladder.TOP;
    boolean anyPower = r.minCapabilityRatio() <= 0 && r.maxCapabilityRatio() >= 1;
    free[a] =
        anywhere
            && anyRung
            && anyPower
            && noMeasures[a].length + noMeasuresBetween[a].length == 0
            && !further[a];
  }

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
    if (face.rung < minRung[action]
        || (face.rung < minRungOutside[action] && !isFocal(s, actor, face.target))
        || face.rung > maxRung[action]
        || view.answeredRung < minAnsweredRung[action]
        || face.power < minRatio[action]
        || face.power > maxRatio[action]
        || (minProximity[action] > 0 && face.proximity < minProximity[action])
        || (minReach[action] > 0 && reach(s, actor, face) < minReach[action])
        || (maxAlignment[action] < 1 && face.toward > maxAlignment[action])) {
      return false;
    }
    for (int kind : noMeasures[action]) {
      if (s.measures.intensity(kind, actor, face.target) > 0) {
        return false;
      }
    }
    for (int kind : noMeasuresBetween[action]) {
      if (s.measures.intensity(kind, actor, face.target) > 0
          || s.measures.intensity(kind, face.target, actor) > 0) {
        return false;
      }
    }
    return !further[action] || more(s, requirements[action], actor, face.target, view);
  }

  private static boolean isFocal(Situation s, int actor, int target) {
    return s.run.program.tracks.find(actor, target) >= 0;
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
