package org.demarche.seminar;

import org.demarche.words.Message;
import org.demarche.words.SaidException;
import org.jspecify.annotations.Nullable;

/** A session's folder cannot be read or written: nothing of what was acknowledged is lost. */
public final class SessionException extends SaidException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param said what is wrong and what to do next
   * @param cause the failure below, if there is one
   */
  public SessionException(Message said, @Nullable Throwable cause) {
    super(said, cause);
  }
}
