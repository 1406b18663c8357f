package org.demarche.analysis.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.model.Action;
import org.demarche.model.Actor;
import org.demarche.model.Family;
import org.demarche.model.Plan;
import org.demarche.model.ScriptedEvent;
import org.demarche.scenario.NearestName;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.UnfitException;

/** What a plan calls its events, actors and actions; what it does not know is refused. */
public final class PlanNames {
  private static final String TIMELINE = "timeline.";

  private final Plan plan;

  /**
   * Names of a plan.
   *
   * @param plan the plan
   */
  public PlanNames(Plan plan) {
    this.plan = plan;
  }

  /** A name without the section that it stands in. */
  static String bare(String text) {
    return text.startsWith(TIMELINE) ? text.substring(TIMELINE.length()) : text;
  }

  /** An entry of the timeline. */
  ScriptedEvent scripted(String text) {
    List<String> known = plan.timeline().stream().map(ScriptedEvent::id).toList();
    return plan.timeline().get(index("event", bare(text), known));
  }

  /**
   * The index of an actor.
   *
   * @param code its code
   * @return its index in the plan
   * @throws UnfitException that names the nearest, if there is none
   */
  public int actor(String code) {
    return index("actor", code, plan.actors().stream().map(Actor::code).toList());
  }

  /**
   * The index of an action.
   *
   * @param id its id
   * @return its index in the plan
   * @throws UnfitException that names the nearest, if there is none
   */
  public int action(String id) {
    return index("action", id, plan.actions().stream().map(Action::id).toList());
  }

  /**
   * The indices of an action, or of all actions of a family.
   *
   * @param id of either
   * @return at least one index in the plan
   * @throws UnfitException that names the nearest, if there is neither
   */
  public List<Integer> actions(String id) {
    List<String> actions = plan.actions().stream().map(Action::id).toList();
    if (actions.contains(id)) {
      return List.of(actions.indexOf(id));
    }
    List<String> known = new ArrayList<>(plan.families().stream().map(Family::id).toList());
    int families = known.size();
    known.addAll(actions);
    int family = index("action", id, known);
    return IntStream.range(0, actions.size())
        .filter(action -> family < families && plan.actions().get(action).family() == family)
        .boxed()
        .toList();
  }

  private static int index(String kind, String id, List<String> known) {
    int index = known.indexOf(id);
    if (index < 0) {
      String maybe = NearestName.find(id, known).orElse(String.join(", ", known));
      throw new UnfitException(
          Message.of("whatif-unknown", "kind", new Shown.Case(kind), "id", id, "maybe", maybe));
    }
    return index;
  }
}
