package org.demarche.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an action is available to an actor against a target.
 *
 * @param minRung least rung of the pair, 0 if any
 * @param maxRung greatest rung of the pair, 6 if any
 * @param minCapabilityRatio least capability share of the actor over the pair's sum, 0 if any
 * @param maxCapabilityRatio greatest such share, 1 if any
 * @param minProximity least proximity, 0 if any
 * @param minReach least reach, 0 if any: the proximity, or for distant targets the actor's
 *     capability over that of the most capable state
 * @param measure index of the kind of an own measure that must be in force on the target, or -1
 * @param noMeasures indices of the kinds of own measures that must not be in force
 * @param focal whether the pair must be focal
 * @param minOilDependence least dependence of the target's opponent on the target for oil, 0 if any
 * @param mediator whether the actor must be one that mediates
 * @param somethingToLift whether an own measure that the action eases must be in force
 * @param maxAlignment greatest alignment of the actor with the target, 1 if any
 * @param shortOf the good or dependence of which the target must be short, or null
 */
public record Requirement(
    int minRung,
    int maxRung,
    double minCapabilityRatio,
    double maxCapabilityRatio,
    double minProximity,
    double minReach,
    int measure,
    List<Integer> noMeasures,
    boolean focal,
    double minOilDependence,
    boolean mediator,
    boolean somethingToLift,
    double maxAlignment,
    @Nullable DependenceKind shortOf)
    implements Serializable {
  /** No requirement at all. */
  public static final Requirement NONE =
      new Requirement(0, Ladder.TOP, 0, 1, 0, 0, -1, List.of(), false, 0, false, false, 1, null);

  /** Checks ranges. */
  public Requirement {
    noMeasures = List.copyOf(noMeasures);
    Checks.between("min_rung", minRung, 0, Ladder.TOP);
    Checks.between("max_rung", maxRung, minRung, Ladder.TOP);
    Checks.between("min_capability_ratio", minCapabilityRatio, 0, 1);
    Checks.between("max_capability_ratio", maxCapabilityRatio, minCapabilityRatio, 1);
    Checks.between("min_proximity", minProximity, 0, 1);
    Checks.between("min_reach", minReach, 0, 1);
    Checks.between("min_dependence.oil", minOilDependence, 0, 1);
    Checks.between("max_alignment", maxAlignment, -1, 1);
  }
}
