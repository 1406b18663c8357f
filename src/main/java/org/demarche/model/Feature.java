package org.demarche.model;

import java.util.Locale;

/** What speaks for or against an option; each lies in [-1, 1] for every option. */
public enum Feature {
  /** The act's score against the climate received. */
  RECIPROCITY,
  /** Nearness to the actor's last act toward the same target. */
  INERTIA,
  /** Domestic pressure for a hard line. */
  DOMESTIC,
  /** The norm against force and intervention. */
  NORM,
  /** Alignment with the victim against the perpetrator. */
  ALIGNMENT,
  /** Own material cost through dependence. */
  COST,
  /** The rung it would reach, against the capability ratio. */
  RISK,
  /** The value of talking. */
  TALK,
  /** Commitments made in talks and agreements. */
  COMMITMENT;

  /**
   * The id of the parameter that holds the feature's raw weight.
   *
   * @return for instance {@code weight_norm}
   */
  public String parameterId() {
    return "weight_" + name().toLowerCase(Locale.ROOT);
  }
}
