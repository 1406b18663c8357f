package org.demarche.experiment;

import org.demarche.words.Message;
import org.demarche.words.SaidException;

/**
 * A place to run does not answer, or gave up. What was handed over is kept, and the run resumes. The
 * message is one line fit for a user.
 */
public final class BackendException extends SaidException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong and what to do next
   */
  public BackendException(Message message) {
    super(message, null);
  }

  /**
   * Creates the exception for a failure below.
   *
   * @param message what is wrong and what to do next
   * @param cause the failure
   */
  public BackendException(Message message, Throwable cause) {
    super(message, cause);
  }
}
