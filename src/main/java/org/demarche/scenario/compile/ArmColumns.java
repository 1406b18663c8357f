package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Expression;
import org.demarche.model.Outcome;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.scenario.Located;
import org.demarche.scenario.Problems;
import org.demarche.words.Message;

/**
 * Gives all arms the same columns of the results. An arm that adds an actor, or does without one,
 * has other standard outcomes than the rest; where an arm has no such outcome its cells are empty.
 */
final class ArmColumns {
  private ArmColumns() {}

  /** Notes each arm whose focal pairs are not those of the first: paths could not be compared. */
  static void check(Map<String, Plan> plans, Located top, Problems problems) {
    List<Plan> all = List.copyOf(plans.values());
    for (Map.Entry<String, Plan> entry : plans.entrySet()) {
      List<String> own = pairs(entry.getValue());
      List<String> first = pairs(all.get(0));
      if (!own.equals(first)) {
        Located where =
            top.find("arms").flatMap(section -> section.find(entry.getKey())).orElse(top);
        problems.addToKey(
            where,
            Message.of(
                "problem-arms-pairs",
                "own",
                String.join(", ", own),
                "arm",
                all.get(0).arm(),
                "first",
                String.join(", ", first)),
            Message.of("problem-arms-maybe-pairs"));
      }
    }
  }

  private static List<String> pairs(Plan plan) {
    return plan.focalPairs().stream().map(pair -> name(plan, pair)).toList();
  }

  private static String name(Plan plan, Pair pair) {
    return plan.actors().get(pair.first()).code() + "-" + plan.actors().get(pair.second()).code();
  }

  /** Returns the columns of all plans: the first's in order, then what each of the others adds. */
  static List<Outcome> union(List<Plan> plans) {
    Map<String, Outcome> columns = new LinkedHashMap<>();
    for (Plan plan : plans) {
      plan.outcomes().forEach(outcome -> columns.putIfAbsent(outcome.id(), outcome));
    }
    return List.copyOf(columns.values());
  }

  /** Returns the plan with these columns; one that it lacks is always missing. */
  static Plan aligned(Plan plan, List<Outcome> columns) {
    Map<String, Outcome> own = new LinkedHashMap<>();
    plan.outcomes().forEach(outcome -> own.put(outcome.id(), outcome));
    List<Outcome> outcomes = new ArrayList<>();
    for (Outcome column : columns) {
      Outcome empty =
          new Outcome(
              column.id(),
              column.title(),
              new Expression.Num(Double.NaN),
              column.headline(),
              column.share(),
              column.halfWidth(),
              column.better());
      outcomes.add(own.getOrDefault(column.id(), empty));
    }
    return plan.withOutcomes(outcomes);
  }
}
