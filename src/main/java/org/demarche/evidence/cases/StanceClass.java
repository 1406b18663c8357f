package org.demarche.evidence.cases;

/** What a government said of the trigger, in the four classes that are scored. */
public enum StanceClass {
  /** It condemns what was done. */
  CONDEMN,
  /** It voices concern or calls for restraint without blaming. */
  CONCERN,
  /** It says nothing. */
  SILENT,
  /** It understands or supports what was done. */
  SUPPORT
}
