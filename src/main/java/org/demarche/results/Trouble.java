package org.demarche.results;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/** Says in one line what a failure of the file system means and what to do. */
public final class Trouble {
  // What the operating system says, in its own words.
  private static final Pattern FULL = Pattern.compile("(?i)no space|disk full|quota");
  private static final Pattern TOO_LARGE = Pattern.compile("(?i)file too large");
  private static final Pattern READ_ONLY = Pattern.compile("(?i)read-only");

  private Trouble() {}

  /**
   * A file cannot be written.
   *
   * @param file which
   * @param e what happened
   */
  public static RunFolderException writing(Path file, IOException e) {
    return new RunFolderException(
        Message.of("folder-cannot-be-written", "file", "" + file, "reason", reason(file, e)), e);
  }

  /**
   * A folder cannot be made.
   *
   * @param folder which
   * @param e what happened
   */
  public static RunFolderException making(Path folder, IOException e) {
    return new RunFolderException(
        Message.of("folder-cannot-be-made", "file", "" + folder, "reason", detail(e)), e);
  }

  /**
   * A file cannot be read.
   *
   * @param file which
   * @param e what happened
   */
  public static RunFolderException reading(Path file, IOException e) {
    return new RunFolderException(
        Message.of("folder-cannot-be-read", "file", "" + file, "reason", reason(file, e)), e);
  }

  private static Message reason(Path file, IOException e) {
    String text = text(e);
    Path parent = file.toAbsolutePath().getParent();
    if (FULL.matcher(text).find()) {
      return Message.of("folder-reason-full");
    }
    if (TOO_LARGE.matcher(text).find()) {
      return Message.of("folder-reason-too-large");
    }
    if (READ_ONLY.matcher(text).find()) {
      return Message.of("folder-reason-read-only");
    }
    if (e instanceof AccessDeniedException) {
      return Message.of("folder-reason-denied");
    }
    if (e instanceof NoSuchFileException && parent != null && !Files.isDirectory(parent)) {
      return Message.of("folder-reason-gone");
    }
    return Message.of("folder-reason-other", "text", text);
  }

  private static Message detail(IOException e) {
    return e instanceof AccessDeniedException
        ? Message.of("folder-denied")
        : Message.verbatim(text(e));
  }

  /** What the operating system says. */
  private static String text(IOException e) {
    @Nullable String text = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return text == null || text.isBlank() ? e.getClass().getSimpleName() : text;
  }
}
