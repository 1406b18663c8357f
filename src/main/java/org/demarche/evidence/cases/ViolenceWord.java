package org.demarche.evidence.cases;

/** How violent the opening event was, in the words of the tables. */
public enum ViolenceWord {
  NONE,
  MINOR,
  SERIOUS,
  WAR
}
