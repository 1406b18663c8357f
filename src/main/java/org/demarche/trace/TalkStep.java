package org.demarche.trace;

/** Steps of a negotiation. */
public enum TalkStep {
  /** A leaders' call or a visit. */
  CONTACT,
  /** Feelers are out. */
  FEELERS,
  /** An agenda is agreed. */
  AGENDA,
  /** A round between authorised delegations. */
  ROUND,
  /** Both have eased in turn, and an issue is settled without a word signed. */
  TACIT_UNDERSTANDING,
  /** Terms on at least one more issue. */
  PARTIAL_AGREEMENT,
  /** Terms on every issue. */
  AGREEMENT,
  /** The talks broke off. */
  BROKEN_OFF,
  /** An agreement was breached. */
  BREACH,
  /** A mediator took part. */
  MEDIATOR_ENTERED
}
