package org.demarche.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Standard output, which knows why it could not be written: a reader that has seen enough, such as
 * {@code head}, is no failure; a full disk is one.
 */
final class AnswerWriter extends PrintWriter {
  private static final Path DESCRIPTOR = Path.of("/proc/self/fd/1");

  private final Watched watched;

  private AnswerWriter(Watched watched) {
    super(watched, true, StandardCharsets.UTF_8);
    this.watched = watched;
  }

  /** The process's standard output, in UTF-8; every line is written as soon as it is whole. */
  static AnswerWriter ofTheProcess() {
    return new AnswerWriter(new Watched(new FileOutputStream(FileDescriptor.out)));
  }

  /** Tells whether what could not be written was no longer wanted. */
  boolean readerLeft() {
    return watched.readerLeft;
  }

  /** Notes why a stream fails; {@link PrintWriter} only notes that it does. */
  private static final class Watched extends OutputStream {
    private final OutputStream stream;
    private volatile boolean readerLeft;

    Watched(OutputStream stream) {
      this.stream = stream;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        stream.write(bytes, from, length);
      } catch (IOException e) {
        readerLeft = isPipe(e);
        throw e;
      }
    }

    /** A pipe fails for one reason only; where the system does not tell, the words must do. */
    private static boolean isPipe(IOException failure) {
      try {
        if (Files.exists(DESCRIPTOR.getParent())) {
          String target = Files.readSymbolicLink(DESCRIPTOR).toString();
          return target.startsWith("pipe:") || target.startsWith("socket:");
        }
      } catch (IOException | SecurityException unknown) {
        // The words of the failure are left.
      }
      return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
  }
}
