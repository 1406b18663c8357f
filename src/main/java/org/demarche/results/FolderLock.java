package org.demarche.results;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second process out of a folder, a run's or a session's, or out of a study's file. The
 * operating system releases the lock when its holder dies, however it dies.
 */
public final class FolderLock implements AutoCloseable {
  static final String NAME = ".lock";
  private static final int LONGEST_NOTE = 500;

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param folder an existing folder
   * @return the lock, to be closed
   * @throws RunFolderException if somebody else holds it; the message says who
   */
  public static FolderLock take(Path folder) {
    return take(folder.resolve(NAME), folder);
  }

  /**
   * Takes a lock.
   *
   * @param file the lock itself, in an existing folder; it stays there
   * @param guarded what it guards, for the message
   */
  static FolderLock take(Path file, Path guarded) {
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        Message holder = holder(channel);
        channel.close();
        throw new RunFolderException(
            Message.of("folder-being-written", "what", "" + guarded, "holder", holder));
      }
      byte[] note = ownNote().getBytes(StandardCharsets.UTF_8);
      channel.truncate(0);
      channel.write(ByteBuffer.wrap(note), 0);
      return new FolderLock(channel);
    } catch (IOException e) {
      throw Trouble.writing(file, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static String ownNote() {
    return String.join(
        "\n",
        Long.toString(ProcessHandle.current().pid()),
        System.getProperty("user.name", "unknown"),
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
  }

  /** Who wrote the note: its process, user and time, a line each. */
  private static Message holder(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(LONGEST_NOTE);
    channel.read(buffer, 0);
    String note = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    List<String> lines = note.strip().lines().toList();
    return lines.size() == 3
        ? Message.of(
            "folder-holder", "process", lines.get(0), "user", lines.get(1), "since", lines.get(2))
        : Message.of("folder-holder-unknown");
  }

  /** Lets go of it. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new RunFolderException(Message.of("folder-lock-held"), e);
    }
  }
}
