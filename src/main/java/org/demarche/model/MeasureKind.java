package org.demarche.model;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kind of act that stays in force: sanctions, an embargo, a deployment, an occupation.
 *
 * @param id unique among measure kinds
 * @param title for people
 * @param rung rung of the ladder that a pair stands on while it is in force, 0 to 6
 * @param weight what it adds to the pair's load at intensity 1, not negative
 * @param goldstein standing Goldstein score it adds to the climate at intensity 1, -10 to 10
 * @param mission the level of mission that it stands for, or null
 * @param restoredBy index of the action by which whoever has it in force ends it once the two have
 *     agreed on their relations, which are broken while it is in force; -1 for any other kind
 * @param burden how far it cuts each kind of dependence on its sender at intensity 1, 0 to 1;
 *     absent is 0
 * @param stops share of what others supply to its target, or its target to others, that it keeps
 *     from passing at intensity 1, 0 to 1 by kind; absent is 0
 */
public record MeasureKind(
    String id,
    String title,
    int rung,
    Quantity weight,
    Quantity goldstein,
    @Nullable Mission mission,
    int restoredBy,
    Map<DependenceKind, Quantity> burden,
    Map<DependenceKind, Quantity> stops)
    implements Serializable {
  /** Checks the rung and copies the maps. */
  public MeasureKind {
    Checks.between("rung", rung, 0, Ladder.TOP);
    EnumMap<DependenceKind, Quantity> copy = new EnumMap<>(DependenceKind.class);
    copy.putAll(burden);
    burden = Collections.unmodifiableMap(copy);
    EnumMap<DependenceKind, Quantity> passing = new EnumMap<>(DependenceKind.class);
    passing.putAll(stops);
    stops = Collections.unmodifiableMap(passing);
  }

  /**
   * Whether relations are broken while it is in force.
   *
   * @return true for a break of relations or a closed mission
   */
  public boolean breaksRelations() {
    return restoredBy >= 0;
  }

  /** How a state is represented in another, below an embassy. */
  public enum Mission {
    /** By a charge d'affaires: the ambassador has been recalled or sent home. */
    CHARGE,
    /** Not at all. */
    NONE
  }
}
