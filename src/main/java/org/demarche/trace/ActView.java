package org.demarche.trace;

/** One act or happening as the engine carries it out; valid during the call only. */
public interface ActView {
  /**
   * The event's id.
   *
   * @return see {@code EventId}
   */
  long id();

  /**
   * The id of the event that led to it.
   *
   * @return 0 for scripted events without a cause
   */
  long cause();

  /**
   * When it took place.
   *
   * @return days from the start
   */
  double day();

  /**
   * Who did it.
   *
   * @return index in the plan, or -1 for a happening
   */
  int source();

  /**
   * To whom.
   *
   * @return index in the plan, or -1
   */
  int target();

  /**
   * What.
   *
   * @return index in the plan's actions, or -1 for a happening that is no act
   */
  int action();

  /**
   * How strong.
   *
   * @return 0 to 1
   */
  double intensity();

  /**
   * Which entry of the timeline it is.
   *
   * @return its index, or -1 for a decided act
   */
  int scripted();

  /**
   * Whether it belongs to the opening operation.
   *
   * @return true if so
   */
  boolean opening();

  /**
   * The matter that it belongs to: what is between two actors, and brought the act forth.
   *
   * @return the smaller actor's index times the number of actors plus the greater's; -1 where no
   *     matter brought it forth, as with the timeline's
   */
  int matter();
}
