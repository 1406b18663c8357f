package org.demarche.evidence.signs;

/** Who is meant in a sign: a sign names no government. */
enum Who {
  /** Whoever did the opening act. */
  PERPETRATOR,
  /** Whom it was done to. */
  VICTIM,
  /** Both. */
  PARTIES,
  /** Governments that belong to neither side of a focal pair with either. */
  THIRDS,
  /** Third governments with a veto in a body. */
  GUARDIANS,
  /** All governments. */
  STATES
}
