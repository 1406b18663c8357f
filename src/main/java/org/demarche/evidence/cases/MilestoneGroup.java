package org.demarche.evidence.cases;

import java.util.Locale;

/** What a milestone is about: the groups by which forecasts are scored. */
public enum MilestoneGroup {
  /** Councils, assemblies, regional bodies, the Secretary-General, legislatures and courts. */
  INSTITUTIONS,
  /** What is said outside of bodies. */
  WORDS,
  /** Envoys called home, relations broken. */
  DIPLOMATIC,
  /** Sanctions, supplies and pressure on suppliers. */
  ECONOMIC,
  /** Force, its show, and war. */
  FORCE,
  /** Contacts, talks, mediators and agreements. */
  TALKS,
  /** How it ends: forces and prisoners go home, measures ease, relations mend, a leader falls. */
  ENDINGS;

  /** Returns the name that files have for the group. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
