package org.demarche.cli;

import org.demarche.words.Message;
import org.demarche.words.SaidException;
import org.demarche.words.UnfitException;

/** Says in a sentence why something failed that no exception of the program's own explains. */
final class Reasons {
  private Reasons() {}

  /** What an exception says of itself, in the program's own words where it has some. */
  static Message said(Throwable failure) {
    if (failure instanceof UnfitException unfit) {
      return unfit.said();
    }
    return failure instanceof SaidException said
        ? said.said()
        : Message.verbatim(String.valueOf(failure.getMessage()));
  }

  /** Returns a sentence; a stack trace is for {@code --debug}. */
  static Message of(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      return Message.of("command-reason-memory");
    }
    if (failure instanceof StackOverflowError) {
      return Message.of("command-reason-nested");
    }
    if (failure instanceof SaidException said) {
      return said.said();
    }
    Throwable deepest = deepest(failure);
    String text = deepest.getMessage();
    if (text == null || text.isBlank() || deepest instanceof NoClassDefFoundError) {
      return Message.of("command-reason-unstarted");
    }
    String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
    return Message.verbatim(line.endsWith(".") ? line : line + ".");
  }

  private static Throwable deepest(Throwable failure) {
    Throwable deepest = failure;
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      deepest = cause;
    }
    return deepest;
  }
}
