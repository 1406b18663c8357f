package org.demarche.scenario.compile;

import java.util.List;
import java.util.Map;
import org.demarche.model.Outcome;
import org.demarche.model.Plan;
import org.demarche.scenario.Located;
import org.demarche.scenario.Problem;
import org.demarche.scenario.Problems;

/** Whether all arms fill the same columns of the results, so that they can be compared. */
final class ArmColumns {
  private ArmColumns() {}

  /** Notes each arm whose columns or focal pairs are not those of the first arm. */
  static void check(Map<String, Plan> plans, Located top, Problems problems) {
    List<Plan> all = List.copyOf(plans.values());
    for (Map.Entry<String, Plan> entry : plans.entrySet()) {
      String difference = difference(entry.getValue(), all.get(0));
      if (!difference.isEmpty()) {
        Located where =
            top.find("arms").flatMap(section -> section.find(entry.getKey())).orElse(top);
        problems.add(
            Problem.of(where.keyAt(), where.path(), difference)
                .maybe("make the change in the scenario itself, for all arms"));
      }
    }
  }

  private static String difference(Plan plan, Plan first) {
    List<String> own = columns(plan);
    List<String> others = columns(first);
    String that = "the arm '" + first.arm() + "'";
    String all = "; all arms need the same actors, institutions and focal pairs";
    return own.stream()
        .filter(id -> !others.contains(id))
        .findFirst()
        .map(id -> "this arm has the column '" + id + "', which " + that + " lacks" + all)
        .or(
            () ->
                others.stream()
                    .filter(id -> !own.contains(id))
                    .findFirst()
                    .map(id -> "this arm lacks the column '" + id + "' of " + that + all))
        .orElse(own.equals(others) ? "" : "this arm has other columns than " + that + all);
  }

  private static List<String> columns(Plan plan) {
    return plan.outcomes().stream().map(Outcome::id).toList();
  }
}
