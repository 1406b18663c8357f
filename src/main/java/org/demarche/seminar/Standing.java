package org.demarche.seminar;

/** What becomes of what a team leaves open. */
public enum Standing {
  /**
   * Nobody decides for the actor: what is not answered is held back, and in talks it gives nothing
   * away. Votes that are not handed in are cast as the model would.
   */
  HOLD,
  /** The model decides for the actor. */
  MODEL
}
