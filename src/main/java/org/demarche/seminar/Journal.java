package org.demarche.seminar;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.results.Trouble;
import org.demarche.words.Message;

/**
 * A file of entries to which lines are only added. What has been added is on the disk when {@link
 * #add} returns. A last line that was torn by a crash was never acknowledged; it is cut off.
 *
 * <p>For one thread at a time, and one process, see the lock of the session's folder.
 */
final class Journal implements AutoCloseable {
  private final Path file;
  private final FileChannel channel;
  private final List<Entry> entries;
  private long length;

  private Journal(Path file, FileChannel channel, List<Entry> entries, long length) {
    this.file = file;
    this.channel = channel;
    this.entries = entries;
    this.length = length;
  }

  /**
   * Opens a journal, new or old.
   *
   * @throws SessionException if it cannot be opened, or a line before the last one is damaged
   */
  static Journal open(Path file) {
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      try {
        return open(file, channel);
      } catch (IOException | RuntimeException failed) {
        channel.close();
        throw failed;
      }
    } catch (IOException e) {
      throw trouble(Trouble.writing(file, e));
    }
  }

  static Journal open(Path file, FileChannel channel) throws IOException {
    List<Entry> entries = new ArrayList<>();
    long length = read(file, Files.readAllBytes(file), entries);
    if (length < channel.size()) {
      channel.truncate(length);
      channel.force(true);
    }
    return new Journal(file, channel, entries, length);
  }

  /**
   * Reads the entries of a journal that another may be writing; a torn last line is left out.
   *
   * @throws SessionException if it cannot be read, or a line before the last one is damaged
   */
  static List<Entry> read(Path file) {
    try {
      List<Entry> entries = new ArrayList<>();
      read(file, Files.readAllBytes(file), entries);
      return entries;
    } catch (IOException e) {
      throw trouble(Trouble.reading(file, e));
    }
  }

  /**
   * Takes the whole lines; returns how many bytes they are. A crash leaves a line without its end,
   * or zeros in it; a whole line that says something else was changed by somebody.
   */
  private static long read(Path file, byte[] bytes, List<Entry> entries) {
    int start = 0;
    for (int end = 0; end < bytes.length; end++) {
      if (bytes[end] != '\n') {
        continue;
      }
      String line = new String(bytes, start, end - start, StandardCharsets.UTF_8);
      Optional<Entry> entry = Lines.read(line).filter(e -> e.number() == entries.size() + 1);
      if (entry.isEmpty() && (end < bytes.length - 1 || line.indexOf('\0') < 0)) {
        throw new SessionException(
            Message.of("seminar-journal-damaged", "file", "" + file, "line", entries.size() + 1),
            null);
      }
      if (entry.isEmpty()) {
        return start;
      }
      entries.add(entry.get());
      start = end + 1;
    }
    return start;
  }

  /**
   * Adds an entry.
   *
   * @param entry its number is the next one
   * @throws SessionException if it cannot be written; the journal is as it was then
   */
  void add(Entry entry) {
    if (entry.number() != entries.size() + 1) {
      throw new IllegalArgumentException("entry " + entry.number() + " after " + entries.size());
    }
    byte[] bytes = (Lines.write(entry) + "\n").getBytes(StandardCharsets.UTF_8);
    try {
      if (channel.size() > length) {
        channel.truncate(length);
      }
      write(ByteBuffer.wrap(bytes));
      channel.force(false);
    } catch (IOException e) {
      takeBack(e);
      throw new SessionException(
          Message.of("seminar-not-written", "reason", Trouble.writing(file, e).said()), e);
    }
    length += bytes.length;
    entries.add(entry);
  }

  private void write(ByteBuffer bytes) throws IOException {
    long at = length;
    while (bytes.hasRemaining()) {
      at += channel.write(bytes, at);
    }
  }

  /** What is left of a line that could not be written is cut off, now or before the next one. */
  private void takeBack(IOException failure) {
    try {
      channel.truncate(length);
    } catch (IOException later) {
      failure.addSuppressed(later);
    }
  }

  static SessionException trouble(org.demarche.words.SaidException e) {
    return new SessionException(e.said(), e);
  }

  /** All entries, in order. */
  List<Entry> entries() {
    return List.copyOf(entries);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw trouble(Trouble.writing(file, e));
    }
  }
}
