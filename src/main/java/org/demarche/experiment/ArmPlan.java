package org.demarche.experiment;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;

/**
 * An arm of an experiment.
 *
 * @param id the arm's id
 * @param title for people
 * @param reference whether the scenario marks it as the one to compare with
 * @param overrides what it changes: path to new value, as text
 * @param plan the compiled arm
 * @param interventions what is done to each of its runs from outside; none in a scenario's own arm
 */
public record ArmPlan(
    String id,
    String title,
    boolean reference,
    Map<String, String> overrides,
    Plan plan,
    List<Intervention> interventions)
    implements Serializable {
  /**
   * Copies the collections, the map in the order of its paths, and checks the interventions.
   *
   * @throws IllegalArgumentException if the plan has no room for one
   */
  public ArmPlan {
    interventions = List.copyOf(interventions);
    interventions.forEach(one -> one.check(plan));
    overrides = Collections.unmodifiableSortedMap(new TreeMap<>(overrides));
  }

  /**
   * An arm as a scenario describes it.
   *
   * @param id the arm's id
   * @param title for people
   * @param reference whether the scenario marks it as the one to compare with
   * @param overrides what it changes: path to new value, as text
   * @param plan the compiled arm
   */
  public ArmPlan(
      String id, String title, boolean reference, Map<String, String> overrides, Plan plan) {
    this(id, title, reference, overrides, plan, List.of());
  }

  /** Returns the arm's own interventions and further ones. */
  List<Intervention> with(List<Intervention> further) {
    if (further.isEmpty()) {
      return interventions;
    }
    List<Intervention> all = new ArrayList<>(interventions);
    all.addAll(further);
    return List.copyOf(all);
  }
}
