package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.words.Message;

/** The file that {@code --out} names. */
final class OutputFile {
  private OutputFile() {}

  /** Refuses a path that no file can have, before any work is done. */
  static void check(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(path)) {
      throw new UnusableInputException(Message.of("command-out-nowhere", "path", path.toString()));
    }
  }
}
