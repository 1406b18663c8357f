package org.demarche.engine.agenda;

/** A replication had more events than the cap allows and was given up. */
public final class RunAwayException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Names the cap and the day.
   *
   * @param events how many events there had been
   * @param day when
   */
  public RunAwayException(long events, double day) {
    super(
        "the replication was given up after "
            + events
            + " events by day "
            + String.format(java.util.Locale.ROOT, "%.1f", day)
            + " (event_cap)");
  }
}
