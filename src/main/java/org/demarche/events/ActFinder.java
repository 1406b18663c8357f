package org.demarche.events;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Action;
import org.demarche.model.Actor;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Finds the actors and actions of a plan in dated acts. An actor is found by the code of its
 * country, if the party acts for its state, or by its own code or name. An action is found by what
 * the act is called, or else by its CAMEO code: the longest common beginning, which the root must
 * be part of, then the nearest score, then the order of the repertoire.
 */
final class ActFinder {
  private static final int ROOT = 2;

  private final Plan plan;
  private final Map<String, Integer> states = new HashMap<>();
  private final Map<String, Integer> named = new HashMap<>();
  private final Map<Asked, Found> known = new HashMap<>();
  private long strangers;
  private long unknown;
  private long outside;

  ActFinder(Plan plan) {
    this.plan = plan;
    for (int i = 0; i < plan.actors().size(); i++) {
      Actor actor = plan.actors().get(i);
      if (actor instanceof Actor.State) {
        states.put(actor.code(), i);
      }
      named.put(actor.code().toLowerCase(Locale.ROOT), i);
      named.putIfAbsent(actor.name().toLowerCase(Locale.ROOT), i);
    }
  }

  private record Asked(String cameo, double score, String text) {}

  private record Found(int action, boolean certain) {}

  Observations.Left left() {
    return new Observations.Left(strangers, unknown, outside);
  }

  Optional<ObservedAct> find(DatedAct act, long line) {
    int source = actor(act.source());
    int target = actor(act.target());
    if (source < 0 || target < 0 || source == target) {
      strangers++;
      return Optional.empty();
    }
    double day = ChronoUnit.DAYS.between(plan.start().toLocalDate(), act.date());
    if (day < 0 || day > plan.horizonDays()) {
      outside++;
      return Optional.empty();
    }
    // What acts are called differs from row to row in some files: only titles are remembered.
    Found found = action(act);
    if (found == null || !suits(source, target, found.action())) {
      unknown++;
      return Optional.empty();
    }
    return Optional.of(
        new ObservedAct(
            act.id(),
            day,
            source,
            target,
            found.action(),
            found.certain(),
            act.dead(),
            act.text(),
            line));
  }

  private int actor(Party party) {
    Integer state = party.isOfState() ? states.get(party.code()) : null;
    if (state != null) {
      return state;
    }
    Integer byName = named.get(party.name().toLowerCase(Locale.ROOT));
    if (byName == null && !states.containsKey(party.code())) {
      byName = named.get(party.code().toLowerCase(Locale.ROOT));
    }
    if (byName == null && party.isOfState()) {
      byName = named.get(party.country().toLowerCase(Locale.ROOT));
    }
    return byName == null ? -1 : byName;
  }

  private boolean suits(int source, int target, int action) {
    boolean by = plan.actors().get(source) instanceof Actor.Group;
    boolean on = plan.actors().get(target) instanceof Actor.Group;
    return plan.actions().get(action).requirement().armedGroups().open(by, on);
  }

  private @Nullable Found action(DatedAct act) {
    for (int i = 0; i < plan.actions().size(); i++) {
      Action action = plan.actions().get(i);
      if (action.title().equals(act.text()) || action.id().equals(act.text())) {
        return new Found(i, true);
      }
    }
    Asked asked = new Asked(act.cameo(), act.score(), "");
    Found before = known.get(asked);
    if (before == null) {
      before = nearest(act);
      known.put(asked, before);
    }
    return before.action() < 0 ? null : before;
  }

  private Found nearest(DatedAct act) {
    int best = -1;
    int longest = ROOT - 1;
    double least = Double.POSITIVE_INFINITY;
    boolean certain = true;
    List<Action> actions = plan.actions();
    for (int i = 0; i < actions.size(); i++) {
      int common = common(actions.get(i).cameo(), act.cameo());
      double far = distance(actions.get(i), act.score());
      if (common > longest || (common == longest && far < least)) {
        certain = common > longest;
        best = i;
        longest = common;
        least = far;
      } else if (common == longest) {
        certain = false;
      }
    }
    return new Found(best, certain && best >= 0);
  }

  private static double distance(Action action, double score) {
    double own = action.goldstein() instanceof Quantity.Fixed fixed ? fixed.value() : Double.NaN;
    double far = Math.abs(own - score);
    return Double.isNaN(far) ? 0 : far;
  }

  private static int common(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return length;
  }
}
