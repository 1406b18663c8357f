package org.demarche.engine.program;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.engine.numbers.Numbers;
import org.demarche.model.Action;
import org.demarche.model.Actor;
import org.demarche.model.BaseRate;
import org.demarche.model.EventId;
import org.demarche.model.Family;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.Requirement;
import org.demarche.model.Role;
import org.demarche.model.Speed;
import org.demarche.model.Toward;

/** Groups the repertoire by role, speed and family. */
final class MenuBuilder {
  private final Plan plan;
  private final Numbers.Builder numbers;

  /** Where nobody is an armed group, what only such a one takes part in stands in no menu. */
  private final boolean hasGroups;

  MenuBuilder(Plan plan, Numbers.Builder numbers) {
    this.plan = plan;
    this.numbers = numbers;
    this.hasGroups = plan.actors().stream().anyMatch(Actor.Group.class::isInstance);
  }

  Menu[][] build() {
    Menu[][] menus = new Menu[Role.values().length][Speed.values().length];
    for (Role role : Role.values()) {
      for (Speed speed : Speed.values()) {
        menus[role.ordinal()][speed.ordinal()] = menu(role, speed);
      }
    }
    return menus;
  }

  private Menu menu(Role role, Speed speed) {
    List<BaseRate> rates = new ArrayList<>();
    for (BaseRate rate : plan.baseRates()) {
      if (rate.role() == role && rate.speed() == speed && !options(rate).isEmpty()) {
        rates.add(rate);
      }
    }
    if (rates.isEmpty()) {
      return Menu.EMPTY;
    }
    List<Integer> actions = new ArrayList<>();
    List<Double> sizes = new ArrayList<>();
    int[] starts = new int[rates.size() + 1];
    int[] families = new int[rates.size()];
    int[] slots = new int[rates.size()];
    for (int g = 0; g < rates.size(); g++) {
      List<Integer> options = options(rates.get(g));
      starts[g] = actions.size();
      families[g] = rates.get(g).family();
      slots[g] = numbers.add(rates.get(g).logRate());
      actions.addAll(options);
      sizes.addAll(logSizes(options));
    }
    starts[rates.size()] = actions.size();
    return new Menu(
        actions.stream().mapToInt(Integer::intValue).toArray(),
        starts,
        families,
        slots,
        sizes.stream().mapToDouble(Double::doubleValue).toArray(),
        keys(families, actions));
  }

  /** The actions of a family that the role may take at the speed; -1 alone for doing nothing. */
  private List<Integer> options(BaseRate rate) {
    if (plan.families().get(rate.family()).id().equals(Family.NONE)) {
      return List.of(-1);
    }
    Speed needed = rate.speed() == Speed.VOICE ? Speed.VOICE : Speed.MAJOR;
    List<Integer> options = new ArrayList<>();
    for (int a = 0; a < plan.actions().size(); a++) {
      Action action = plan.actions().get(a);
      if (action.family() == rate.family()
          && action.speed() == needed
          && action.roles().contains(rate.role())
          && (hasGroups || !action.requirement().armedGroups().only())) {
        options.add(a);
      }
    }
    return options;
  }

  /** ln m: one over the kinds of the family times the actions of the kind. */
  private List<Double> logSizes(List<Integer> options) {
    Map<Kind, Integer> kinds = new HashMap<>();
    for (int a : options) {
      kinds.merge(kind(a), 1, Integer::sum);
    }
    List<Double> sizes = new ArrayList<>();
    for (int a : options) {
      sizes.add(-StrictMath.log((double) kinds.size() * kinds.getOrDefault(kind(a), 1)));
    }
    return sizes;
  }

  /**
   * What makes two actions of one kind: the same code, and the same in all that an actor weighs, so
   * that whoever splits an action into several changes no share.
   */
  private record Kind(
      String cameo,
      Quantity goldstein,
      int rung,
      Toward toward,
      List<Quantity> weighed,
      Requirement requirement) {}

  private Kind kind(int index) {
    if (index < 0) {
      return new Kind("", Quantity.ZERO, 0, Toward.OPPONENT, List.of(), Requirement.NONE);
    }
    Action action = plan.actions().get(index);
    return new Kind(
        action.cameo(),
        action.goldstein(),
        action.rung(),
        action.toward(),
        List.of(action.norm(), action.cost(), action.talk()),
        action.requirement().amongGovernments());
  }

  private long[][] keys(int[] families, List<Integer> actions) {
    long[] familyKeys = new long[families.length];
    for (int g = 0; g < families.length; g++) {
      familyKeys[g] = EventId.of("family:" + plan.families().get(families[g]).id());
    }
    long[] actionKeys = new long[actions.size()];
    for (int k = 0; k < actionKeys.length; k++) {
      int a = actions.get(k);
      actionKeys[k] = EventId.of(a < 0 ? "none" : "action:" + plan.actions().get(a).id());
    }
    return new long[][] {familyKeys, actionKeys};
  }
}
