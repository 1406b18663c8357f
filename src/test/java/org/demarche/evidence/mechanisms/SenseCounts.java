package org.demarche.evidence.mechanisms;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.model.Action;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.trace.Story;

final class SenseCounts {
  private final Plan plan;
  final Map<String, Integer> runs = new TreeMap<>();
  final Map<String, Integer> acts = new TreeMap<>();
  private final Set<Integer> parties = new HashSet<>();

  SenseCounts(Plan plan) {
    this.plan = plan;
    for (Pair p : plan.focalPairs()) {
      parties.add(p.first());
      parties.add(p.second());
    }
  }

  void add(Story story) {
    Map<String, Integer> seen = new HashMap<>();
    for (Story.Act act : story.acts()) {
      if (act.scripted() >= 0 || act.action() < 0) {
        continue;
      }
      Action what = plan.actions().get(act.action());
      String family = plan.families().get(what.family()).id();
      seen.merge("act " + what.id(), 1, Integer::sum);
      boolean focal =
          plan.focalPairs().stream()
              .anyMatch(
                  p ->
                      (p.first() == act.source() && p.second() == act.target())
                          || (p.second() == act.source() && p.first() == act.target()));
      boolean partyTarget = parties.contains(act.target());
      if (List.of("diplomatic", "economic", "show_of_force", "force").contains(family)) {
        String kind =
            focal
                ? "focal"
                : parties.contains(act.source())
                    ? (partyTarget ? "party-party" : "party-third")
                    : (partyTarget ? "third-party" : "third-third");
        seen.merge("hostile " + family + " " + kind, 1, Integer::sum);
        if (what.id().equals("break_relations")) {
          seen.merge("break " + kind, 1, Integer::sum);
        }
      }
      for (String id : List.of("arm", "resupply_oil", "back_militarily")) {
        if (what.id().equals(id)) {
          seen.merge(id + " by " + plan.actors().get(act.source()).code(), 1, Integer::sum);
        }
      }
    }
    seen.forEach(
        (k, v) -> {
          runs.merge(k, 1, Integer::sum);
          acts.merge(k, v, Integer::sum);
        });
  }
}
