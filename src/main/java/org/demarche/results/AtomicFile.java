package org.demarche.results;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file under a temporary name and renames it, so that no reader meets half a file. What
 * has been written is on the disk before it gets its name.
 */
public final class AtomicFile {
  private AtomicFile() {}

  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    /**
     * Writes everything.
     *
     * @param out buffered; closed by the caller
     * @throws IOException if it cannot be written
     */
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes or replaces a file.
   *
   * @param file its final name
   * @param content what to write
   * @throws RunFolderException if the disk is full, or the folder is gone or read-only
   */
  public static void write(Path file, Content content) {
    Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary))) {
        content.writeTo(out);
      }
      Durable.force(temporary);
      rename(temporary, file);
    } catch (IOException e) {
      try {
        Files.deleteIfExists(temporary);
      } catch (IOException suppressed) {
        e.addSuppressed(suppressed);
      }
      throw Trouble.writing(file, e);
    }
  }

  /**
   * Appends to a file that grows, and waits until it is on the disk. A process that is killed
   * meanwhile may leave a part of the bytes.
   *
   * @param file made when it does not exist
   * @param bytes what to append
   * @throws RunFolderException if the disk is full, or the folder is gone or read-only
   */
  public static void append(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      Durable.force(file);
    } catch (IOException e) {
      throw Trouble.writing(file, e);
    }
  }

  static void rename(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
    Durable.forceName(to);
  }
}
