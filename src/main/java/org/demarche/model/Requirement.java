package org.demarche.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an action is available to an actor against a target.
 *
 * @param minRung least rung of the pair, 0 if any
 * @param minAnsweredRung in an answer, least rung of the act answered, 0 if any
 * @param maxRung greatest rung of the pair, 6 if any
 * @param minCapabilityRatio least capability share of the actor over the pair's sum, 0 if any
 * @param maxCapabilityRatio greatest such share, 1 if any
 * @param minProximity least proximity, 0 if any
 * @param minReach least reach, 0 if any: the proximity, or for distant targets the actor's
 *     capability over that of the most capable state
 * @param recent which events must have come lately
 * @param measure index of the kind of an own measure that must be in force on the target, or -1
 * @param noMeasures indices of the kinds of own measures that must not be in force
 * @param noMeasuresBetween indices of the kinds of which neither side may have one in force on the
 *     other
 * @param focal whether the pair must be focal
 * @param minOilDependence least dependence of the target's opponent on the target for oil, 0 if any
 * @param mediator whether the actor must be one that mediates
 * @param somethingToLift whether an own measure that the action eases must be in force
 * @param maxAlignment greatest alignment of the actor with the target, 1 if any
 * @param shortOf the good or dependence of which the target must be short, or null
 * @param armedGroups what armed groups have to do with it
 * @param means what the actor must have to do it
 * @param cause what must have gone before between the two
 */
public record Requirement(
    int minRung,
    int minAnsweredRung,
    int maxRung,
    double minCapabilityRatio,
    double maxCapabilityRatio,
    double minProximity,
    double minReach,
    Recent recent,
    int measure,
    List<Integer> noMeasures,
    List<Integer> noMeasuresBetween,
    boolean focal,
    double minOilDependence,
    boolean mediator,
    boolean somethingToLift,
    double maxAlignment,
    @Nullable DependenceKind shortOf,
    ArmedGroups armedGroups,
    Means means,
    Cause cause)
    implements Serializable {
  /** No requirement at all. */
  public static final Requirement NONE =
      new Requirement(
          0,
          0,
          Ladder.TOP,
          0,
          1,
          0,
          0,
          Recent.NONE,
          -1,
          List.of(),
          List.of(),
          false,
          0,
          false,
          false,
          1,
          null,
          ArmedGroups.NONE,
          Means.NONE,
          Cause.NONE);

  /**
   * What an actor must have.
   *
   * @param minCapability least share of the world's capability, 0 if any; it asks for nothing where
   *     the scenario gives no actor any
   * @param nearOpponent least proximity to the one it holds against, 0 if any
   * @param exports the kind of dependence of which it must have a surplus to give, or null; who has
   *     it needs no capability
   * @param minLeverage least dependence of the target on the actor in a kind that the action's
   *     measure cuts, 0 if any; whoever joins somebody it is aligned with needs none
   * @param cooperation index of the kind of measure that stands for cooperation agreed between two,
   *     where there must be some, or -1
   */
  public record Means(
      double minCapability,
      double nearOpponent,
      @Nullable DependenceKind exports,
      double minLeverage,
      int cooperation)
      implements Serializable {
    /** Nothing. */
    public static final Means NONE = new Means(0, 0, null, 0, -1);

    /** Checks ranges. */
    public Means {
      Checks.between("min_capability", minCapability, 0, 1);
      Checks.between("near_opponent", nearOpponent, 0, 1);
      Checks.between("min_leverage", minLeverage, 0, 1);
    }
  }

  /**
   * What must have gone before.
   *
   * @param minWrong least rung of what the target has done of late to the actor or to the one that
   *     it favours, 0 if any, between focal pairs too; whoever does the like along with the one it
   *     favours needs none
   * @param minWrongOutside in a pair that is not focal, least rung of what the target has done of
   *     late to the actor or to the one that it favours, 0 if any; whoever takes the measure along
   *     with the one it favours needs none
   * @param ownDemand whether between a focal pair an open demand of the actor on the target does in
   *     place of a wrong
   * @param demand whether a demand of the target on the actor must be open
   * @param minCoercion least rung of what the target does to the actor itself, 0 if any: acts of
   *     late and measures in force, dead that are reported apart
   * @param earned whether between a focal pair what is eased must have been imposed in the run, or
   *     talks or a move of the other side must speak for it
   */
  public record Cause(
      int minWrong,
      int minWrongOutside,
      boolean ownDemand,
      boolean demand,
      int minCoercion,
      boolean earned)
      implements Serializable {
    /** Nothing. */
    public static final Cause NONE = new Cause(0, 0, false, false, 0, false);

    /** Checks ranges. */
    public Cause {
      Checks.between("min_wrong", minWrong, 0, Ladder.TOP);
      Checks.between("min_wrong_outside", minWrongOutside, 0, Ladder.TOP);
      Checks.between("min_coercion", minCoercion, 0, Ladder.TOP);
    }
  }

  /**
   * What must have come within so many days; infinite where nothing must.
   *
   * @param deadDays days within which dead of the target were reported
   * @param ownDeadDays days within which own dead were reported
   * @param pressedDays days within which the opponent threatened or taxed the actor as a supplier
   * @param inNeed whether the target must be in need: under a burden of at least 0.1, or with a
   *     hundred dead or more reported at once within 60 days
   */
  public record Recent(double deadDays, double ownDeadDays, double pressedDays, boolean inNeed)
      implements Serializable {
    /** Nothing. */
    public static final Recent NONE =
        new Recent(
            Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, false);

    /** Checks that the days are not below 0. */
    public Recent {
      Checks.atLeastZero("dead_within", deadDays);
      Checks.atLeastZero("own_dead_within", ownDeadDays);
      Checks.atLeastZero("pressed_within", pressedDays);
    }
  }

  /** Checks ranges. */
  public Requirement {
    noMeasures = List.copyOf(noMeasures);
    noMeasuresBetween = List.copyOf(noMeasuresBetween);
    Checks.between("min_rung", minRung, 0, Ladder.TOP);
    Checks.between("min_answered_rung", minAnsweredRung, 0, Ladder.TOP);
    Checks.between("max_rung", maxRung, minRung, Ladder.TOP);
    Checks.between("min_capability_ratio", minCapabilityRatio, 0, 1);
    Checks.between("max_capability_ratio", maxCapabilityRatio, minCapabilityRatio, 1);
    Checks.between("min_proximity", minProximity, 0, 1);
    Checks.between("min_reach", minReach, 0, 1);
    Checks.between("min_dependence.oil", minOilDependence, 0, 1);
    Checks.between("max_alignment", maxAlignment, -1, 1);
  }

  /**
   * The same as it stands where nobody is an armed group.
   *
   * @return this without what it says of armed groups
   */
  public Requirement amongGovernments() {
    return new Requirement(
        minRung,
        minAnsweredRung,
        maxRung,
        minCapabilityRatio,
        maxCapabilityRatio,
        minProximity,
        minReach,
        recent,
        measure,
        noMeasures,
        noMeasuresBetween,
        focal,
        minOilDependence,
        mediator,
        somethingToLift,
        maxAlignment,
        shortOf,
        ArmedGroups.NONE,
        means,
        cause);
  }

  /**
   * What armed groups have to do with an action.
   *
   * @param by whether one may do it
   * @param on whether it may be done to one
   * @param only whether it is open only where one of the two sides is one
   */
  public record ArmedGroups(boolean by, boolean on, boolean only) implements Serializable {
    /** An action among governments and offices alone. */
    public static final ArmedGroups NONE = new ArmedGroups(false, false, false);

    /** Whether the action is open between two sides. */
    public boolean open(boolean actorIsOne, boolean targetIsOne) {
      return (by || !actorIsOne) && (on || !targetIsOne) && (!only || actorIsOne || targetIsOne);
    }
  }
}
