package org.demarche.model;

import java.io.Serializable;

/**
 * Something done to a run from outside: what makes counterfactual replays and played seminars the
 * same mechanism. An event is named by its id, see {@link EventId}.
 */
public sealed interface Intervention extends Serializable {

  /**
   * The event does not take place.
   *
   * @param event id of a scripted or a decided event
   */
  record Remove(long event) implements Intervention {}

  /**
   * The event takes place later.
   *
   * @param event id of a scripted or a decided event
   * @param days how much later, not negative
   */
  record Delay(long event, double days) implements Intervention {
    /** Checks the delay. */
    public Delay {
      Checks.between("days", days, 0, 36525);
    }
  }

  /**
   * An actor that comes to choose on an occasion takes this action, whatever its reasons say.
   *
   * @param occasion id of the occasion: the trigger's id, or that of the review
   * @param actor index of the actor
   * @param speed which of its choices on that occasion
   * @param action index of the action
   * @param target index of its target
   */
  record Force(long occasion, int actor, Speed speed, int action, int target)
      implements Intervention {}

  /**
   * A further event of the timeline.
   *
   * @param event its description; its id must be new
   */
  record Insert(ScriptedEvent event) implements Intervention {}
}
