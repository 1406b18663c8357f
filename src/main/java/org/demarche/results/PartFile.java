package org.demarche.results;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.words.Message;

/**
 * A result file while it grows: {@code NAME.part}, renamed to {@code NAME} when it is whole. {@link
 * ChunkSums} vouch for it, chunk by chunk.
 */
final class PartFile implements AutoCloseable {
  private final Path part;
  private final Path whole;
  private final OutputStream out;
  private final ChunkSums sums;

  private PartFile(Path part, Path whole, OutputStream out, ChunkSums sums) {
    this.part = part;
    this.whole = whole;
    this.out = out;
    this.sums = sums;
  }

  /** Where bytes go: the disk, or in a test one that is full. */
  @FunctionalInterface
  interface Opener {
    /** Opens a file for appending, without a buffer of its own. */
    OutputStream open(Path file) throws IOException;

    /** The file system. */
    Opener DISK = file -> new FileOutputStream(file.toFile(), true);
  }

  /** The name under which a file grows. */
  static Path partOf(Path whole) {
    return whole.resolveSibling(whole.getFileName() + ".part");
  }

  /**
   * Opens the file after so many bytes; what stands behind them is cut.
   *
   * @param whole the final name
   * @param header its first line, written when nothing is kept
   * @param keep bytes kept, 0 for none
   * @param opener opens the disk
   */
  static PartFile open(Path whole, String header, long keep, Opener opener) throws IOException {
    Path part = partOf(whole);
    if (keep == 0) {
      Files.deleteIfExists(part);
    } else if (Files.size(part) > keep) {
      try (var channel = Files.newByteChannel(part, java.nio.file.StandardOpenOption.WRITE)) {
        channel.truncate(keep);
      }
    }
    ChunkSums sums = ChunkSums.open(whole, part, keep, opener);
    PartFile file = new PartFile(part, whole, opener.open(part), sums);
    if (keep == 0) {
      file.append(header.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  /** Appends a chunk and hands it to the operating system, so that a kill does not lose it. */
  void append(byte[] bytes) {
    try {
      if (!Files.exists(part)) {
        throw new RunFolderException(Message.of("folder-deleted", "file", "" + part));
      }
      out.write(bytes);
      out.flush();
      sums.add(bytes);
    } catch (IOException e) {
      throw Trouble.writing(part, e);
    }
  }

  /** Waits until all that was appended is on the disk. */
  void force() {
    try {
      Durable.force(part);
      sums.force();
      Durable.forceName(part);
    } catch (IOException e) {
      throw Trouble.writing(part, e);
    }
  }

  /** Gives the file its final name, once it is on the disk. */
  void complete() {
    force();
    try {
      out.close();
      AtomicFile.rename(part, whole);
    } catch (IOException e) {
      throw Trouble.writing(whole, e);
    }
  }

  @Override
  public void close() {
    try (sums) {
      out.close();
    } catch (IOException e) {
      throw Trouble.writing(part, e);
    }
  }
}
