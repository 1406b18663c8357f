package org.demarche.evidence.patterns;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Action;
import org.demarche.model.Effect;
import org.demarche.model.MeasureKind;
import org.demarche.model.Plan;
import org.demarche.model.PlanEdit;
import org.demarche.model.Quantity;
import org.demarche.model.Requirement;

/** Plans with a changed repertoire, for checks of the model's logic. */
final class Repertoires {
  private Repertoires() {}

  /** The plan with an action split into so many of the same kind; the copies come last. */
  static Plan split(Plan plan, int action, int into) {
    List<Action> actions = new ArrayList<>(plan.actions());
    Action original = plan.actions().get(action);
    for (int copy = 2; copy <= into; copy++) {
      actions.add(
          copy(
              original,
              original.id() + "_" + copy,
              original.goldstein(),
              original.requirement(),
              original.effect()));
    }
    return PlanEdit.of(plan).actions(actions).plan();
  }

  /**
   * The plan in which every action and every kind of measure has a mirror image with the opposite
   * score and the same of everything else; the images come last, in the same order. There is
   * nothing to negotiate in it.
   */
  static Plan mirrored(Plan plan) {
    int kinds = plan.measureKinds().size();
    List<MeasureKind> measures = new ArrayList<>(plan.measureKinds());
    for (MeasureKind kind : plan.measureKinds()) {
      measures.add(
          new MeasureKind(
              kind.id() + "_mirrored",
              kind.title(),
              kind.rung(),
              kind.weight(),
              negative(kind.goldstein()),
              kind.mission(),
              -1,
              kind.burden(),
              kind.stops()));
    }
    List<Action> actions = new ArrayList<>(plan.actions());
    for (Action action : plan.actions()) {
      actions.add(
          copy(
              action,
              action.id() + "_mirrored",
              negative(action.goldstein()),
              mirrored(action.requirement(), kinds),
              mirrored(action.effect(), kinds)));
    }
    return PlanEdit.of(plan).actions(actions).measureKinds(measures).issues(List.of()).plan();
  }

  private static Requirement mirrored(Requirement r, int kinds) {
    return new Requirement(
        r.minRung(),
        r.minAnsweredRung(),
        r.maxRung(),
        r.minCapabilityRatio(),
        r.maxCapabilityRatio(),
        r.minProximity(),
        r.minReach(),
        r.recent(),
        mirrored(r.measure(), kinds),
        r.noMeasures().stream().map(kind -> mirrored(kind, kinds)).toList(),
        r.noMeasuresBetween().stream().map(kind -> mirrored(kind, kinds)).toList(),
        r.focal(),
        r.minOilDependence(),
        r.mediator(),
        r.somethingToLift(),
        r.maxAlignment(),
        r.shortOf(),
        r.armedGroups(),
        mirrored(r.means(), kinds),
        r.cause());
  }

  private static Requirement.Means mirrored(Requirement.Means m, int kinds) {
    return new Requirement.Means(
        m.minCapability(),
        m.nearOpponent(),
        m.exports(),
        m.minLeverage(),
        mirrored(m.cooperation(), kinds));
  }

  private static Effect mirrored(Effect e, int kinds) {
    return new Effect(
        mirrored(e.measure(), kinds),
        e.intensity(),
        e.lifts().stream().map(kind -> mirrored(kind, kinds)).toList(),
        e.liftShare(),
        e.convenes(),
        e.convenesOnly(),
        e.joint(),
        e.contact(),
        e.feelers(),
        e.secret(),
        e.conciliatory(),
        e.demands(),
        e.meetsDemand(),
        e.deaths(),
        e.reporting(),
        e.relief(),
        e.delivers());
  }

  private static int mirrored(int kind, int kinds) {
    return kind < 0 ? kind : kind + kinds;
  }

  private static Quantity negative(Quantity quantity) {
    return quantity instanceof Quantity.Assumed a
        ? new Quantity.Assumed(a.assumption(), -a.times(), -a.plus())
        : Quantity.of(0 - ((Quantity.Fixed) quantity).value());
  }

  private static Action copy(
      Action a, String id, Quantity goldstein, Requirement requirement, Effect effect) {
    return new Action(
        id,
        a.title(),
        a.cameo(),
        goldstein,
        a.family(),
        a.rung(),
        a.holdsDays(),
        a.speed(),
        a.roles(),
        a.toward(),
        a.lethal(),
        a.norm(),
        a.cost(),
        a.talk(),
        a.stance(),
        a.delayDays(),
        requirement,
        effect,
        a.text());
  }
}
