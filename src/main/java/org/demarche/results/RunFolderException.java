package org.demarche.results;

import org.demarche.words.Message;
import org.demarche.words.SaidException;

/**
 * A run's folder cannot be written or read: the disk is full, the folder is gone or read-only,
 * another process holds it, or a file is damaged. The message is one line fit for a user.
 */
public final class RunFolderException extends SaidException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param message what is wrong, with the file's name, and what to do next
   */
  public RunFolderException(Message message) {
    super(message, null);
  }

  /**
   * Creates the exception for a failure below.
   *
   * @param message what is wrong, with the file's name, and what to do next
   * @param cause the failure
   */
  public RunFolderException(Message message, Throwable cause) {
    super(message, cause);
  }
}
