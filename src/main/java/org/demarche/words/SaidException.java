package org.demarche.words;

import org.jspecify.annotations.Nullable;

/**
 * A failure that is told to a person: it carries what to say, in no language. Its message as an
 * exception is the English text.
 */
public abstract class SaidException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Message said;

  /**
   * Creates the exception.
   *
   * @param said what is wrong and what to do next, one line
   * @param cause the failure below, if there is one
   */
  protected SaidException(Message said, @Nullable Throwable cause) {
    super(null, cause);
    this.said = said;
  }

  /** Returns what is to be said. */
  public Message said() {
    return said;
  }

  @Override
  public String getMessage() {
    return Words.english().say(said);
  }
}
