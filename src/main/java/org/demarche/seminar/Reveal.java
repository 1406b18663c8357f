package org.demarche.seminar;

/** What the facilitator may show beyond what is public. */
public enum Reveal {
  /** The model's probability of each open option, to the team that has it. */
  PROBABILITIES,
  /** Where the run may go on. */
  AHEAD,
  /** Acts and talks that are out of the public eye. */
  SECRETS,
  /** The briefs and aims of all roles. */
  BRIEFS,
  /** The debrief while the class still plays. */
  DEBRIEF
}
