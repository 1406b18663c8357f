package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.demarche.model.Action;
import org.demarche.model.Actor;
import org.demarche.model.BaseRate;
import org.demarche.model.DependenceKind;
import org.demarche.model.Effect;
import org.demarche.model.MeasureKind;
import org.demarche.model.Plan;
import org.demarche.model.Requirement;
import org.demarche.model.Role;
import org.demarche.model.ScriptedEvent;
import org.demarche.model.Speed;

/**
 * Finds the acts of a repertoire that no actor of a scenario could ever take, for nobody has the
 * means. It asks only for what no course of events can change, in no world: who is there, how
 * strong, how near, on whom others depend, who holds what on the eve or could come to hold it. So
 * an act that is not found may still never come.
 */
final class IdleActs {
  private static final double JOINS = 0.3;
  private static final double SUPPLIES = 0.01;
  private static final Set<Role> THIRD =
      EnumSet.of(Role.ALLY_OF_SOURCE, Role.ALLY_OF_TARGET, Role.BYSTANDER);

  private final Plan plan;
  private final Bounds bounds;
  private final int n;

  /** Acts that somebody could take, by what is known so far. */
  private final boolean[] possible;

  private IdleActs(Plan plan) {
    this.plan = plan;
    this.bounds = new Bounds(plan);
    this.n = plan.actors().size();
    this.possible = new boolean[plan.actions().size()];
  }

  /** The ids of the acts that are idle in all arms, sorted. */
  static List<String> of(Collection<Plan> arms) {
    List<String> idle = new ArrayList<>();
    boolean first = true;
    for (Plan arm : arms) {
      List<String> here = new IdleActs(arm).find();
      if (first) {
        first = false;
        idle.addAll(here);
      } else {
        idle.retainAll(here);
      }
    }
    return idle;
  }

  /** An act may give another the measure that it lifts: so until nothing is added. */
  private List<String> find() {
    boolean grows = true;
    while (grows) {
      grows = false;
      for (int a = 0; a < possible.length; a++) {
        if (!possible[a] && isOffered(a) && somebodyCan(plan.actions().get(a))) {
          possible[a] = true;
          grows = true;
        }
      }
    }
    return IntStream.range(0, possible.length)
        .filter(a -> isOffered(a) && !possible[a])
        .mapToObj(a -> plan.actions().get(a).id())
        .toList();
  }

  /** Whether some role is offered the act; what is for timelines or for other scenarios is not. */
  private boolean isOffered(int index) {
    Action action = plan.actions().get(index);
    Effect effect = action.effect();
    boolean forGroups = action.requirement().armedGroups().only();
    boolean hasGroups = plan.actors().stream().anyMatch(Actor.Group.class::isInstance);
    return (!forGroups || hasGroups)
        && !(effect.convenesOnly() && effect.convenes().isEmpty())
        && plan.baseRates().stream().anyMatch(rate -> offers(rate, action));
  }

  private static boolean offers(BaseRate rate, Action action) {
    boolean voice = rate.speed() == Speed.VOICE;
    return rate.family() == action.family()
        && voice == (action.speed() == Speed.VOICE)
        && action.roles().contains(rate.role());
  }

  private boolean somebodyCan(Action action) {
    for (int i = 0; i < n; i++) {
      if (!takesPart(action, i)) {
        continue;
      }
      for (int j = 0; j < n; j++) {
        if (j != i && chooses(j) && can(action, i, j)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean chooses(int actor) {
    return !(plan.actors().get(actor) instanceof Actor.Council);
  }

  /** Whether an actor can have a role in which the act is open: a third party needs two others. */
  private boolean takesPart(Action action, int actor) {
    boolean office = plan.actors().get(actor) instanceof Actor.Office;
    long others = IntStream.range(0, n).filter(i -> i != actor && chooses(i)).count();
    return chooses(actor)
        && action.roles().stream()
            .anyMatch(
                role ->
                    office
                        ? role == Role.OFFICE
                        : role != Role.OFFICE && (!THIRD.contains(role) || others >= 2));
  }

  private boolean can(Action action, int actor, int target) {
    Requirement r = action.requirement();
    return isBetween(r.armedGroups(), isGroup(actor), isGroup(target))
        && bounds.ratioHigh(actor, target) >= r.minCapabilityRatio()
        && bounds.ratioLow(actor, target) <= r.maxCapabilityRatio()
        && bounds.proximity(actor, target) >= r.minProximity()
        && Math.max(bounds.proximity(actor, target), bounds.strength(actor)) >= r.minReach()
        && bounds.alignmentLow(actor, target) <= r.maxAlignment()
        && (!r.focal() || isFocal(actor, target))
        && (!r.mediator() || mediates(actor))
        && (r.minOilDependence() <= 0 || supplies(r.minOilDependence(), actor, target))
        && hasMeasures(action, actor, target)
        && isAsked(r.cause())
        && hasMeans(action, actor, target);
  }

  /** What is said of armed groups asks for nothing where neither side is one. */
  private static boolean isBetween(Requirement.ArmedGroups groups, boolean by, boolean on) {
    return (by || on || groups.only()) ? groups.open(by, on) : true;
  }

  private boolean isGroup(int actor) {
    return plan.actors().get(actor) instanceof Actor.Group;
  }

  private boolean isFocal(int a, int b) {
    return plan.focalPairs().stream()
        .anyMatch(pair -> pair.first() == Math.min(a, b) && pair.second() == Math.max(a, b));
  }

  private boolean mediates(int actor) {
    Actor who = plan.actors().get(actor);
    return (who instanceof Actor.State state && state.mediates())
        || (who instanceof Actor.Office office && office.mediates());
  }

  private boolean supplies(double least, int actor, int target) {
    return IntStream.range(0, n)
        .anyMatch(
            k ->
                k != actor
                    && k != target
                    && bounds.dependence(DependenceKind.OIL, k, target) >= least);
  }

  /** What the act asks to be in force of its author's, or lifts, is or can come to be. */
  private boolean hasMeasures(Action action, int actor, int target) {
    Requirement r = action.requirement();
    return (r.measure() < 0 || canHold(r.measure(), actor, target))
        && (!r.somethingToLift()
            || action.effect().lifts().stream().anyMatch(kind -> canHold(kind, actor, target)));
  }

  /**
   * Whether a measure is in force on the eve, is scripted, or is put in force by a possible act.
   */
  private boolean canHold(int kind, int sender, int target) {
    return stands(kind, sender, target)
        || IntStream.range(0, possible.length)
            .anyMatch(a -> possible[a] && plan.actions().get(a).effect().measure() == kind)
        || plan.timeline().stream().anyMatch(event -> imposes(event, kind, sender, target));
  }

  private boolean stands(int kind, int sender, int target) {
    return plan.measures().stream()
        .anyMatch(
            measure ->
                measure.kind() == kind
                    && measure.sender() == sender
                    && measure.target() == target
                    && bounds.reach(measure.intensity()).high() > 0);
  }

  private boolean imposes(ScriptedEvent event, int kind, int sender, int target) {
    return event.source() == sender
        && event.targets().contains(target)
        && event.action() >= 0
        && plan.actions().get(event.action()).effect().measure() == kind;
  }

  private boolean isAsked(Requirement.Cause cause) {
    return !cause.demand()
        || IntStream.range(0, possible.length)
            .anyMatch(a -> possible[a] && plan.actions().get(a).effect().demands())
        || plan.timeline().stream()
            .anyMatch(
                event ->
                    event.demands() >= 0
                        || (event.action() >= 0
                            && plan.actions().get(event.action()).effect().demands()));
  }

  private boolean hasMeans(Action action, int actor, int target) {
    Requirement.Means means = action.requirement().means();
    boolean capable =
        !bounds.knowsCapability() || bounds.capabilityHigh[actor] >= means.minCapability();
    DependenceKind goods = means.exports();
    boolean gives =
        goods == null ? capable : exports(goods, actor) || (means.minCapability() > 0 && capable);
    return gives
        && (means.nearOpponent() <= 0 || isNearSomebody(means.nearOpponent(), actor))
        && (means.minLeverage() <= 0
            || leverage(action, actor, target) >= means.minLeverage()
            || joins(action, actor, target))
        && (means.cooperation() < 0 || cooperate(means.cooperation(), actor, target));
  }

  private boolean exports(DependenceKind goods, int actor) {
    return (plan.actors().get(actor) instanceof Actor.State state
            && state.exports().contains(goods))
        || IntStream.range(0, n).anyMatch(k -> bounds.dependence(goods, k, actor) >= SUPPLIES);
  }

  private boolean isNearSomebody(double least, int actor) {
    return IntStream.range(0, n).anyMatch(k -> bounds.proximity(actor, k) >= least);
  }

  private double leverage(Action action, int actor, int target) {
    int measure = action.effect().measure();
    Set<DependenceKind> cut = EnumSet.allOf(DependenceKind.class);
    if (measure >= 0) {
      MeasureKind kind = plan.measureKinds().get(measure);
      cut.removeIf(
          goods ->
              !kind.burden().containsKey(goods)
                  || bounds.reach(kind.burden().get(goods)).high() <= 0);
    }
    return cut.stream()
        .mapToDouble(goods -> bounds.dependence(goods, target, actor))
        .max()
        .orElse(0);
  }

  /** Whether there is a friend who has the like in force, or has the means to impose it. */
  private boolean joins(Action action, int actor, int target) {
    int kind = action.effect().measure();
    double least = action.requirement().means().minLeverage();
    return kind >= 0
        && IntStream.range(0, n)
            .anyMatch(
                k ->
                    k != actor
                        && k != target
                        && bounds.alignmentHigh(actor, k) >= JOINS
                        && (stands(kind, k, target) || leverage(action, k, target) >= least));
  }

  private boolean cooperate(int kind, int actor, int target) {
    return (bounds.alignmentHigh(actor, target) > 0 && bounds.alignmentHigh(target, actor) > 0)
        || canHold(kind, actor, target)
        || canHold(kind, target, actor);
  }
}
