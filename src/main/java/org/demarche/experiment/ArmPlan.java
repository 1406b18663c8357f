package org.demarche.experiment;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.Plan;

/**
 * An arm of an experiment.
 *
 * @param id the arm's id
 * @param title for people
 * @param reference whether the scenario marks it as the one to compare with
 * @param overrides what it changes: path to new value, as text
 * @param plan the compiled arm
 */
public record ArmPlan(
    String id, String title, boolean reference, Map<String, String> overrides, Plan plan)
    implements Serializable {
  /** Copies the map in the order of its paths. */
  public ArmPlan {
    overrides = Collections.unmodifiableSortedMap(new TreeMap<>(overrides));
  }
}
