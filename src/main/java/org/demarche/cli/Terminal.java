package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody watches standard error on a terminal. */
final class Terminal {
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private Terminal() {}

  /**
   * Asks where standard error goes. Java can only tell whether both standard input and output are a
   * terminal, so the process's own table of open files is asked first where there is one.
   */
  static boolean showsStandardError() {
    if (System.getenv("TERM") == null) {
      return false;
    }
    if (Files.exists(STANDARD_ERROR)) {
      try {
        String device = Files.readSymbolicLink(STANDARD_ERROR).toString();
        return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
      } catch (IOException | SecurityException e) {
        return false;
      }
    }
    return hasConsole();
  }

  @SuppressWarnings("SystemConsoleNull") // from Java 22 on this is a guess, and a harmless one
  private static boolean hasConsole() {
    return System.console() != null;
  }
}
