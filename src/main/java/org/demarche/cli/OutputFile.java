package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The file that {@code --out} names. */
final class OutputFile {
  private OutputFile() {}

  /** Refuses a path that no file can have, before any work is done. */
  static void check(Path path) {
    Path folder = path.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(path)) {
      throw new UnusableInputException(
          "--out " + path + " names no file in a folder that exists. Create the folder first.");
    }
  }
}
