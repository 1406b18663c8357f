package org.demarche.cli;

import org.demarche.results.RunFolderException;

/** Says in a sentence why something failed that no exception of the program's own explains. */
final class Reasons {
  private Reasons() {}

  /** Returns a sentence; a stack trace is for {@code --debug}. */
  static String of(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      return "the memory is full. Give Java more: java -Xmx4g -jar demarche.jar";
    }
    if (failure instanceof StackOverflowError) {
      return "something is nested too deeply.";
    }
    Throwable deepest = failure instanceof RunFolderException ? failure : deepest(failure);
    String text = deepest.getMessage();
    if (text == null || text.isBlank() || deepest instanceof NoClassDefFoundError) {
      return "a part of the program cannot be started on this Java. --debug shows which.";
    }
    String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
    return line.endsWith(".") ? line : line + ".";
  }

  private static Throwable deepest(Throwable failure) {
    Throwable deepest = failure;
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      deepest = cause;
    }
    return deepest;
  }
}
