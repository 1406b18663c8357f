package org.demarche.evidence.patterns;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.model.Actor;
import org.demarche.model.Distribution;
import org.demarche.model.Plan;
import org.demarche.model.PlanEdit;
import org.demarche.model.Quantity;
import org.demarche.model.Relation;
import org.demarche.model.ScriptedEvent;
import org.demarche.scenario.compile.Scenario;

/** Makes plans of the synthetic crises out of the template that ships with the program. */
final class CrisisTemplate {
  private static final double REPORTED_AFTER_DAYS = 0.5;
  private static final List<String> THIRD_STATES = List.of("XAC", "XAD", "XAE", "XAF");

  private final Scenario scenario;

  private CrisisTemplate(Scenario scenario) {
    this.scenario = scenario;
  }

  /** Reads the template. */
  static CrisisTemplate read() {
    return read(List.of());
  }

  /** Reads the template and lays parts over it, such as a fitted set. */
  static CrisisTemplate read(List<String> parts) {
    return new CrisisTemplate(scenario("crisis", parts));
  }

  /** A scenario that ships with this package. */
  static Scenario scenario(String name) {
    return scenario(name, List.of());
  }

  private static Scenario scenario(String name, List<String> parts) {
    String resource = name + ".yaml";
    try (InputStream in = CrisisTemplate.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + resource);
      }
      return Scenario.ofText(in.readAllBytes(), name, parts);
    } catch (IOException e) {
      throw new IllegalStateException("a built-in scenario cannot be read: " + resource, e);
    }
  }

  Figures figures() {
    return Figures.of(scenario);
  }

  Plan basePlan() {
    return scenario.basePlan();
  }

  /** Whether numbers of the model are drawn from a fitted set. */
  boolean isFitted() {
    return scenario.basePlan().assumptions().stream()
        .anyMatch(assumption -> assumption.distribution() instanceof Distribution.Fitted);
  }

  /**
   * The plan of a crisis: the template with the crisis's trigger and roster. Who is not in the
   * crisis stays in the list without a relation, so that nothing reaches it.
   */
  Plan plan(Crisis crisis) {
    Plan plan = scenario.basePlan();
    List<Relation> relations =
        plan.relations().stream()
            .filter(relation -> isIn(plan, crisis, relation.from()))
            .filter(relation -> isIn(plan, crisis, relation.to()))
            .toList();
    return PlanEdit.of(plan)
        .actors(roster(plan, crisis))
        .relations(relations)
        .timeline(List.of(trigger(plan, crisis)))
        .plan();
  }

  private static boolean isIn(Plan plan, Crisis crisis, int actor) {
    if (plan.actors().get(actor) instanceof Actor.Office) {
      return crisis.office();
    }
    return thirdState(plan, actor) < crisis.thirdStates();
  }

  /** Which of the third states an actor is; -1 for none. */
  private static int thirdState(Plan plan, int actor) {
    return THIRD_STATES.indexOf(plan.actors().get(actor).code());
  }

  private static List<Actor> roster(Plan plan, Crisis crisis) {
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < plan.actors().size(); i++) {
      Actor actor = plan.actors().get(i);
      int place = thirdState(plan, i);
      boolean in = isIn(plan, crisis, i);
      if (actor instanceof Actor.State state && place >= 0) {
        actors.add(state(state, in && crisis.mediates().get(place), in));
      } else if (actor instanceof Actor.Office office && !in) {
        actors.add(absent(office));
      } else {
        actors.add(actor);
      }
    }
    return actors;
  }

  private static Actor state(Actor.State state, boolean mediates, boolean reviews) {
    return new Actor.State(
        state.code(),
        state.name(),
        state.idealPoint(),
        state.capability(),
        state.temperament(),
        state.choiceRule(),
        state.groups(),
        mediates,
        reviews,
        state.exports());
  }

  /** An office hears of everything; in its place stands a state that knows nobody. */
  private static Actor absent(Actor.Office office) {
    return new Actor.State(
        office.code(),
        office.name(),
        null,
        Quantity.ZERO,
        office.temperament(),
        office.choiceRule(),
        List.of(),
        false,
        false,
        Set.of());
  }

  private static ScriptedEvent trigger(Plan plan, Crisis crisis) {
    ScriptedEvent event = plan.timeline().get(plan.openingEvent());
    List<ScriptedEvent.CasualtyReport> dead =
        crisis.dead() > 0
            ? List.of(
                new ScriptedEvent.CasualtyReport(
                    event.targets().get(0),
                    Quantity.of(crisis.dead()),
                    Quantity.of(REPORTED_AFTER_DAYS),
                    null,
                    Quantity.ZERO))
            : List.of();
    int action = plan.getAction(crisis.trigger());
    return event.with(action, dead, event.authorised(), event.leadership());
  }
}
