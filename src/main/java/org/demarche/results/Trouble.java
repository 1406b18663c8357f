package org.demarche.results;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in one line what a failure of the file system means and what to do. */
final class Trouble {
  private Trouble() {}

  static RunFolderException writing(Path file, IOException e) {
    return new RunFolderException(file + " cannot be written: " + reason(file, e), e);
  }

  static RunFolderException making(Path folder, IOException e) {
    return new RunFolderException(
        folder + " cannot be made (" + detail(e) + "). Choose another folder with --out.", e);
  }

  static RunFolderException reading(Path file, IOException e) {
    return new RunFolderException(file + " cannot be read: " + reason(file, e), e);
  }

  private static String reason(Path file, IOException e) {
    String text = detail(e);
    String lower = text.toLowerCase(Locale.ROOT);
    Path parent = file.toAbsolutePath().getParent();
    if (lower.contains("no space") || lower.contains("disk full") || lower.contains("quota")) {
      return "the disk is full. Make room, then give the same command again: it will resume.";
    }
    if (lower.contains("file too large")) {
      return "it may not grow any further here. Raise the limit on the size of files (ulimit -f), or"
          + " choose another folder with --out.";
    }
    if (lower.contains("read-only")) {
      return "the file system is read-only. Choose another folder with --out.";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied. Check the rights of the folder or choose another with --out.";
    }
    if (e instanceof NoSuchFileException && parent != null && !Files.isDirectory(parent)) {
      return "its folder is gone. Give the same command again to run anew.";
    }
    return text + ".";
  }

  private static String detail(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access is denied";
    }
    @Nullable String text = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return text == null || text.isBlank() ? e.getClass().getSimpleName() : text;
  }
}
