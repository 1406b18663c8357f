package org.demarche.trace;

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
    REGULAR("regular session"),
    /** The body has been called together out of session. */
    EMERGENCY("emergency special session"),
    /** A debate of right, as after a veto: no text comes of it. */
    DEBATE("debate");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /**
     * In words.
     *
     * @return for example "emergency special session"
     */
    public String title() {
      return title;
    }
  }
}
