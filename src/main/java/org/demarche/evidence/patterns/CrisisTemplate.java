package org.demarche.evidence.patterns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Actor;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.ScriptedEvent;
import org.demarche.scenario.compile.Scenario;

/** Makes plans of the synthetic crises out of the template that ships with the program. */
final class CrisisTemplate {
  private static final double REPORTED_AFTER_DAYS = 0.5;
  private static final String THIRD_STATES = "XAC XAD XAE XAF";

  private final Scenario scenario;

  private CrisisTemplate(Scenario scenario) {
    this.scenario = scenario;
  }

  /** Reads the template. */
  static CrisisTemplate read() {
    return new CrisisTemplate(scenario("crisis"));
  }

  /** A scenario that ships with this package. */
  static Scenario scenario(String name) {
    String resource = name + ".yaml";
    try (InputStream in = CrisisTemplate.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + resource);
      }
      return Scenario.ofText(in.readAllBytes(), name);
    } catch (IOException e) {
      throw new UncheckedIOException("a built-in scenario cannot be read: " + resource, e);
    }
  }

  Figures figures() {
    return Figures.of(scenario);
  }

  Plan basePlan() {
    return scenario.basePlan();
  }

  /** The plan of a crisis: the roster's arm, with the crisis's trigger and mediators. */
  Plan plan(Crisis crisis) {
    String arm = "states_" + crisis.thirdStates() + (crisis.office() ? "_office" : "");
    Plan plan = scenario.plan(arm);
    return PlanEdit.of(plan)
        .actors(mediators(plan, crisis))
        .timeline(List.of(trigger(plan, crisis)))
        .plan();
  }

  private static List<Actor> mediators(Plan plan, Crisis crisis) {
    List<String> codes = List.of(THIRD_STATES.split(" ", -1));
    List<Actor> actors = new ArrayList<>();
    for (Actor actor : plan.actors()) {
      int place = codes.indexOf(actor.code());
      boolean keeps = place < 0 || crisis.mediates().get(place);
      actors.add(keeps || !(actor instanceof Actor.State state) ? actor : withoutOffer(state));
    }
    return actors;
  }

  private static Actor withoutOffer(Actor.State state) {
    return new Actor.State(
        state.code(),
        state.name(),
        state.idealPoint(),
        state.capability(),
        state.temperament(),
        state.choiceRule(),
        state.groups(),
        false,
        state.reviews());
  }

  private static ScriptedEvent trigger(Plan plan, Crisis crisis) {
    ScriptedEvent event = plan.timeline().get(plan.openingEvent());
    List<ScriptedEvent.CasualtyReport> dead =
        crisis.dead() > 0
            ? List.of(
                new ScriptedEvent.CasualtyReport(
                    event.targets().get(0),
                    Quantity.of(crisis.dead()),
                    REPORTED_AFTER_DAYS,
                    null,
                    0))
            : List.of();
    return PlanEdit.trigger(event, plan.getAction(crisis.trigger()), dead);
  }
}
