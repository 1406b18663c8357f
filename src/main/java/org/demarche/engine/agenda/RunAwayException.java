package org.demarche.engine.agenda;

import org.demarche.words.Message;
import org.demarche.words.SaidException;
import org.demarche.words.Shown;

/** A replication had more events than the cap allows and was given up. */
public final class RunAwayException extends SaidException {
  private static final long serialVersionUID = 1L;

  /**
   * Names the cap and the day.
   *
   * @param events how many events there had been
   * @param day when
   */
  public RunAwayException(long events, double day) {
    super(Message.of("run-away", "events", events, "day", new Shown.Fixed(day, 1)), null);
  }
}
