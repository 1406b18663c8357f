package org.demarche.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The terminal that somebody may be watching. */
final class Terminal {
  /** Text is never laid out narrower than this. */
  static final int NARROWEST = 60;

  /** Text is never laid out wider than this: longer lines are hard to read. */
  static final int WIDEST = 120;

  private static final int USUAL = 80;
  private static final String DESCRIPTORS = "/proc/self/fd/";
  private static final File CONTROLLING = new File("/dev/tty");

  private Terminal() {}

  /**
   * Asks where standard error goes. Java can only tell whether both standard input and output are a
   * terminal, so the process's own table of open files is asked first where there is one.
   */
  static boolean showsStandardError() {
    return System.getenv("TERM") != null && shows(2);
  }

  private static boolean shows(int descriptor) {
    Path file = Path.of(DESCRIPTORS + descriptor);
    if (Files.exists(file)) {
      try {
        String device = Files.readSymbolicLink(file).toString();
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

  /** The columns that a page of text may fill: those of the terminal, within bounds. */
  static int width() {
    return width(System.getenv());
  }

  /**
   * As {@link #width()}.
   *
   * @param environment its {@code COLUMNS} goes before what the terminal says
   */
  static int width(Map<String, String> environment) {
    OptionalInt columns = number(environment.get("COLUMNS"));
    if (columns.isEmpty() && shows(1)) {
      columns = ofTheTerminal();
    }
    return Math.max(NARROWEST, Math.min(WIDEST, columns.orElse(USUAL)));
  }

  private static OptionalInt ofTheTerminal() {
    try {
      Process process =
          new ProcessBuilder("stty", "size")
              .redirectInput(CONTROLLING)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String answer =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
      process.waitFor(1, TimeUnit.SECONDS);
      return number(answer.strip().replaceFirst("^\\d+\\s+", ""));
    } catch (IOException e) {
      return OptionalInt.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OptionalInt.empty();
    }
  }

  private static OptionalInt number(@Nullable String text) {
    return text != null && text.strip().matches("[1-9]\\d{0,4}")
        ? OptionalInt.of(Integer.parseInt(text.strip()))
        : OptionalInt.empty();
  }
}
