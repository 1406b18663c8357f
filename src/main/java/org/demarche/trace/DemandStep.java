package org.demarche.trace;

/** What becomes of a demand. */
public enum DemandStep {
  /** It has been made and is open. */
  MADE,
  /** The other side has accepted it. */
  MET,
  /** Talks have agreed on what it was about. */
  DROPPED,
  /** Nobody has renewed it for too long. */
  RAN_OUT
}
