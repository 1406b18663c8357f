package org.demarche.seminar;

/** What becomes of what a team leaves open. */
public enum Standing {
  /** Nobody decides for the actor: what is not answered is held back. */
  HOLD,
  /** The model decides for the actor. */
  MODEL
}
