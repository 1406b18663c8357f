package org.demarche.trace;

import org.demarche.words.Message;

/**
 * A body's meeting.
 *
 * @param id its id
 * @param cause id of the event behind it
 * @param institution which body
 * @param criticised index of the actor whose deed it is about
 * @param victim index of the actor to whom it was done
 * @param kind what kind of meeting
 */
public record Meeting(long id, long cause, int institution, int criticised, int victim, Kind kind) {
  /** Kinds of meetings. */
  public enum Kind {
    /** The body sits. */
    REGULAR(Message.of("meeting-regular")),
    /** The body has been called together out of session. */
    EMERGENCY(Message.of("meeting-emergency")),
    /** A debate of right, as after a veto: no text comes of it. */
    DEBATE(Message.of("meeting-debate"));

    private final Message title;

    Kind(Message title) {
      this.title = title;
    }

    /** Returns the kind in words, such as "emergency special session". */
    public Message title() {
      return title;
    }
  }
}
