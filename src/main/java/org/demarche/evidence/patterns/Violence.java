package org.demarche.evidence.patterns;

/** Violence between the parties, as ICB grades it. */
public enum Violence {
  /** None. */
  NONE,
  /** Lethal acts with few dead. */
  MINOR,
  /** Serious clashes short of war. */
  SERIOUS,
  /** Full-scale war. */
  WAR
}
