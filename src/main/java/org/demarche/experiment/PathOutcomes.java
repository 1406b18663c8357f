package org.demarche.experiment;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Expression;
import org.demarche.model.Outcome;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.Query;

/** Asks of every run, after the scenario's own outcomes, for the path class of each focal pair. */
final class PathOutcomes {
  private PathOutcomes() {}

  /** Returns the plan with one more outcome for each focal pair, at the end. */
  static Plan appendTo(Plan plan) {
    List<Outcome> outcomes = new ArrayList<>(plan.outcomes());
    for (Pair pair : plan.focalPairs()) {
      List<Integer> actors = List.of(pair.first(), pair.second());
      Expression question = new Expression.Ask(Query.PATH, actors, Double.NaN);
      String id = "path_class_" + pair.first() + "_" + pair.second();
      outcomes.add(new Outcome(id, id, question, false, false));
    }
    return new Plan(
        plan.scenario(),
        plan.arm(),
        plan.title(),
        plan.start(),
        plan.horizonDays(),
        plan.asOfDays(),
        plan.actors(),
        plan.relations(),
        plan.focalPairs(),
        plan.families(),
        plan.actions(),
        plan.baseRates(),
        plan.measureKinds(),
        plan.institutions(),
        plan.issues(),
        plan.measures(),
        plan.assumptions(),
        plan.correlations(),
        plan.parameters(),
        plan.timeline(),
        plan.openingEvent(),
        outcomes);
  }
}
