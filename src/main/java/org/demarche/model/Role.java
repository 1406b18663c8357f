package org.demarche.model;

/** What an actor is to the event it answers; base rates and repertoires differ by role. */
public enum Role {
  /** It was addressed or struck by the act. */
  TARGET,
  /** It was helped, courted or yielded to by an act with a score above 0. */
  RECIPIENT,
  /** It committed the act, or one that was answered. */
  SOURCE,
  /** Closer to the target than to the source. */
  ALLY_OF_TARGET,
  /** Closer to the source than to the target. */
  ALLY_OF_SOURCE,
  /** Close to neither. */
  BYSTANDER,
  /** An office, which speaks and mediates but holds no means. */
  OFFICE
}
