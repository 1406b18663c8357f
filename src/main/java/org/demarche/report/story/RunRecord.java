package org.demarche.report.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.events.DatedAct;
import org.demarche.events.Party;
import org.demarche.model.Action;
import org.demarche.model.Actor;
import org.demarche.model.EventId;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.trace.Story;

/**
 * The acts of a run as dated acts: what one actor did to another, public or not. What councils and
 * parliaments decided, talks, demands and measures are not in it; nor is what has no source, target
 * or action. The dead that follow from an act are counted with it, on its day.
 */
final class RunRecord {
  private static final double SECONDS_A_DAY = 86_400;

  /** Nobody is to take a simulated act for a real one. */
  private static final String PUBLISHER = "Demarche-simulated";

  private final Plan plan;
  private final Story story;

  RunRecord(Plan plan, Story story) {
    this.plan = plan;
    this.story = story;
  }

  List<DatedAct> acts() {
    Map<Long, Double> dead = new HashMap<>();
    story.deaths().forEach(report -> dead.merge(report.cause(), report.number(), Double::sum));
    List<DatedAct> acts = new ArrayList<>();
    Set<Long> given = new HashSet<>();
    for (Story.Act act : story.acts()) {
      if (act.source() >= 0 && act.target() >= 0 && act.action() >= 0) {
        // An act against several is one event of the run and as many rows.
        long id = act.id();
        for (int target = act.target(); !given.add(id); ) {
          id = EventId.mix(id, target);
        }
        Double killed = dead.remove(act.id());
        acts.add(act(act, id, killed == null ? 0 : killed));
      }
    }
    return acts;
  }

  private DatedAct act(Story.Act act, long id, double dead) {
    Action action = plan.actions().get(act.action());
    double score = action.goldstein() instanceof Quantity.Fixed fixed ? fixed.value() : Double.NaN;
    return new DatedAct(
        Long.toUnsignedString(id),
        plan.start().plusSeconds(Math.round(act.day() * SECONDS_A_DAY)).toLocalDate(),
        party(act.source(), action),
        party(act.target(), action),
        action.cameo(),
        score,
        (int) Math.round(Math.max(0, dead)),
        action.title(),
        PUBLISHER);
  }

  private Party party(int index, Action action) {
    Actor actor = plan.actors().get(index);
    if (actor instanceof Actor.State) {
      String sector = action.lethal() ? Party.FORCES : Party.GOVERNMENT;
      return Party.ofState(actor.code(), actor.name(), sector);
    }
    String sector = actor instanceof Actor.Group ? Party.GROUP : Party.BODY;
    return new Party(actor.code(), "", actor.name(), sector);
  }
}
