package org.demarche.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps what is damaged under another name, so that nobody's work is lost with it. */
public final class Aside {
  private static final String ENDING = ".damaged";

  private Aside() {}

  /**
   * Renames a file to {@code NAME.damaged}, or {@code NAME.damaged-2} and so on.
   *
   * @param file an existing file
   * @return its new name
   * @throws RunFolderException if it cannot be renamed
   */
  public static Path move(Path file) {
    try {
      return Files.move(file, free(file));
    } catch (IOException e) {
      throw Trouble.writing(file, e);
    }
  }

  /** Tells whether a file was kept under such a name. */
  static boolean isAside(Path file) {
    return file.getFileName().toString().matches(".*\\.damaged(-[0-9]+)?");
  }

  /** Copies a file that goes on under its own name. */
  static Path copy(Path file) throws IOException {
    return Files.copy(file, free(file));
  }

  private static Path free(Path file) {
    Path name = file.resolveSibling(file.getFileName() + ENDING);
    for (int n = 2; Files.exists(name); n++) {
      name = file.resolveSibling(file.getFileName() + ENDING + "-" + n);
    }
    return name;
  }
}
