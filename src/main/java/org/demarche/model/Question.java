package org.demarche.model;

/**
 * A choice between yes and no: every choice of a run but which act to take, how to vote and what to
 * offer. It is named by who is asked and by the occasion. Who that is and what the occasion is
 * called depends on the question.
 */
public enum Question {
  /** Whether an actor answers an event with a statement; the occasion is the event. */
  WORD,
  /** Whether an actor answers an event with a deed; the occasion is the event. */
  DEED,
  /** Whether an institution takes up a request to meet; the occasion is the meeting. */
  CONVENE,
  /** Whether an institution is called together out of session; the occasion is the meeting. */
  CALL,
  /** Whether somebody brings a text before an institution; the occasion is the meeting. */
  DRAFT,
  /** Whether an institution agrees on a statement; the occasion is the meeting. */
  STATEMENT,
  /** Whether those of an institution who are willing speak jointly; the occasion is the meeting. */
  JOINT,
  /** Whether the leaders of a focal pair speak after a grave event; the occasion is the event. */
  SPEAK,
  /** Whether an actor takes up the other's feelers; the occasion is the act that put them out. */
  TAKE_UP,
  /** Whether a focal pair, once inclined, opens talks; the occasion counts its openings. */
  OPEN,
  /** Whether an actor gives way in a round of talks; the occasion is the round. */
  CONCEDE,
  /** Whether a focal pair settles an issue in a round; the occasion is the round and the issue. */
  SETTLE,
  /** Whether a focal pair breaks its talks off; the occasion is the round. */
  BREAK_OFF,
  /** Whether a focal pair, once tempted, breaches what is agreed; the occasion counts. */
  BREACH,
  /**
   * Whether an actor offers its good offices of its own accord; the occasion is the pair's id,
   * mixed with the number of its earlier offers if there were any.
   */
  OFFER,
  /** Whether both sides agree to an actor as mediator; the occasion is that of the offer. */
  CONSENT,
  /** Whether a procedure passes a legislature or court; the occasion is the case. */
  PASS,
  /** Whether the executive vetoes what has passed; the occasion is the case. */
  VETO,
  /** Whether a veto is overridden; the occasion is the case. */
  OVERRIDE
}
