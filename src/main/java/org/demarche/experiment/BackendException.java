package org.demarche.experiment;

import org.demarche.words.Message;
import org.demarche.words.SaidException;
import org.jspecify.annotations.Nullable;

/**
 * A place to run does not answer, or gave up. What was handed over is kept, and the run resumes.
 * The message is one line fit for a user.
 */
public final class BackendException extends SaidException {
  private static final long serialVersionUID = 1L;

  private BackendException(Message message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /**
   * Says that a backend was not told where its cluster is.
   *
   * @param backend its id
   */
  public static BackendException withoutAddress(String backend) {
    return new BackendException(Message.of("run-backend-where", "backend", backend), null);
  }

  /**
   * Says that a cluster answers, but gives no core to run on.
   *
   * @param where its address
   */
  public static BackendException withoutCores(String where) {
    return new BackendException(Message.of("run-backend-silent", "where", where), null);
  }

  /**
   * Says that a cluster does not answer, or gave up.
   *
   * @param where its address
   * @param cause what it said
   */
  public static BackendException lost(String where, Throwable cause) {
    String said = String.valueOf(cause.getMessage()).strip();
    String first = said.lines().findFirst().orElse("").replaceFirst("\\.$", "");
    return new BackendException(
        Message.of("run-backend-lost", "where", where, "why", first), cause);
  }
}
