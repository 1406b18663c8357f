package org.demarche.cli;

/** The exit statuses that scripts may rely on. */
public final class ExitStatus {
  /** The command did what it was asked. */
  public static final int DONE = 0;

  /** The command ran and failed. */
  public static final int FAILED = 1;

  /** The input or the arguments cannot be used. */
  public static final int UNUSABLE = 2;

  /** A person interrupted the command; what was finished is kept. */
  public static final int INTERRUPTED = 130;

  private ExitStatus() {}
}
