package org.demarche.words;

import org.jspecify.annotations.Nullable;

/**
 * What was asked for does not fit, and a person can ask otherwise: the exception carries what to
 * say, in no language. Its message as an exception is the English text.
 */
public final class UnfitException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final Message said;

  /**
   * Creates the exception.
   *
   * @param said what does not fit and what to do instead
   */
  public UnfitException(Message said) {
    this(said, null);
  }

  /**
   * Creates the exception for a failure below.
   *
   * @param said what does not fit and what to do instead
   * @param cause the failure
   */
  public UnfitException(Message said, @Nullable Throwable cause) {
    super(null, cause);
    this.said = said;
  }

  /** Why an argument was refused; a check made for programmers is told as it stands. */
  public static Message said(IllegalArgumentException refused) {
    return refused instanceof UnfitException unfit
        ? unfit.said
        : Message.verbatim(String.valueOf(refused.getMessage()));
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
