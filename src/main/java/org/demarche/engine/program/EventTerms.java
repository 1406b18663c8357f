package org.demarche.engine.program;

import java.util.List;
import org.demarche.model.Expression;
import org.demarche.model.Plan;
import org.demarche.model.ScriptedEvent;

/**
 * Whether, when first and how often something happened: an event of the timeline, acts of a kind,
 * or both where they share an id; the step of a procedure. Actors narrow it to what one did, to
 * what was done to another, or to what one did to another.
 */
final class EventTerms {
  private EventTerms() {}

  static Term of(Plan plan, Expression.Ask ask) {
    List<Integer> x = ask.indices();
    int by = x.size() > 2 ? x.get(2) : -1;
    int on = x.size() > 3 ? x.get(3) : -1;
    int event = involves(plan, x.get(0), by, on) ? x.get(0) : -1;
    int action = x.get(1);
    return switch (ask.query()) {
      case HAPPENED -> {
        Term first = first(event, action, by, on);
        yield s -> Double.isNaN(first.value(s)) ? 0 : 1;
      }
      case FIRST -> first(event, action, by, on);
      case COUNT -> count(plan, event, action, by, on);
      default -> throw new IllegalArgumentException(ask.query().id());
    };
  }

  /** Whether an event of the timeline is by and on somebody; all others stand as they are. */
  private static boolean involves(Plan plan, int event, int by, int on) {
    if (event < 0) {
      return true;
    }
    ScriptedEvent scripted = plan.timeline().get(event);
    return (by < 0 || scripted.source() == by) && (on < 0 || scripted.targets().contains(on));
  }

  private static Term first(int event, int action, int by, int on) {
    if (action < 0 || (by < 0 && on < 0)) {
      return s -> s.first(event, action);
    }
    return s -> {
      double scripted = s.first(event, -1);
      double act = s.firstAct(action, by, on);
      return !(act <= scripted) && !Double.isNaN(scripted) ? scripted : act;
    };
  }

  /** An event whose act is of the kind is counted as that act, and not twice. */
  private static Term count(Plan plan, int event, int action, int by, int on) {
    if (action < 0) {
      return s -> s.count(event);
    }
    boolean isOfTheKind = event < 0 || plan.timeline().get(event).action() == action;
    return isOfTheKind
        ? s -> s.countActs(action, by, on)
        : s -> s.count(event) + s.countActs(action, by, on);
  }
}
