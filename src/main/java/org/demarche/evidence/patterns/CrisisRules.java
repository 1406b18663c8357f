package org.demarche.evidence.patterns;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How a run is read as a crisis.
 *
 * @param actRung least rung of an act that keeps a crisis going
 * @param measureRung least rung of a measure in force that does
 * @param quietDays days without a sign after which it has ended
 * @param yieldDays days without such an act that make a unilateral ending act the end
 * @param seriousDead dead from which clashes are serious
 * @param warDead dead from which fighting is full-scale war
 * @param endingActs ids of the actions that are unilateral ending acts
 */
public record CrisisRules(
    int actRung,
    int measureRung,
    double quietDays,
    double yieldDays,
    double seriousDead,
    double warDead,
    Set<String> endingActs) {

  /** Copies the set. */
  public CrisisRules {
    endingActs = Set.copyOf(endingActs);
  }

  /** The rules of the library. */
  static CrisisRules of(Figures figures) {
    return new CrisisRules(
        (int) figures.get("crisis_act_rung"),
        (int) figures.get("crisis_measure_rung"),
        figures.get("crisis_quiet_days"),
        figures.get("crisis_yield_days"),
        figures.get("serious_clash_dead"),
        figures.get("full_war_dead"),
        figures.listByPrefix("ending_act_").stream()
            .map(Figures.Weight::name)
            .collect(Collectors.toCollection(TreeSet::new)));
  }
}
