package org.demarche.model;

/** The roads to a choice. */
public enum Speed {
  /** A statement within hours to two days. */
  VOICE,
  /** A deliberate act, by the response lags of ICB. */
  MAJOR,
  /** An initiative out of a review of a relation. */
  REVIEW
}
