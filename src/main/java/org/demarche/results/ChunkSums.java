package org.demarche.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * Vouches for a file that grows: {@code .NAME.sums} holds a line for each chunk that was appended,
 * the length of the file after it and a hash of all bytes up to there (the first 16 digits of their
 * SHA-256). A byte that was changed, lost or put in anywhere shows at the chunk that holds it.
 */
final class ChunkSums implements AutoCloseable {
  private static final int DIGITS = 16;
  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final OutputStream out;
  private final MessageDigest digest;
  private long length;

  private ChunkSums(Path file, OutputStream out, MessageDigest digest, long length) {
    this.file = file;
    this.out = out;
    this.digest = digest;
    this.length = length;
  }

  /** One chunk's end and the hash up to there. */
  private record Sum(long end, String hash) {
    String line() {
      return end + " " + hash + "\n";
    }
  }

  /**
   * How much of a file is vouched for.
   *
   * @param bytes from its beginning
   * @param damaged whether a chunk behind them is there but is not what was written; a tail that
   *     was torn off is none
   */
  record Check(long bytes, boolean damaged) {}

  /** The name of the sums of a file, which stay there when it gets its final name. */
  static Path of(Path whole) {
    return whole.resolveSibling("." + whole.getFileName() + ".sums");
  }

  /**
   * Compares a file with its sums.
   *
   * @param grown the file, under whatever name; may be absent
   * @param sums its sums; may be absent
   * @param headerBytes so long a file may be without sums, as it had just been begun
   */
  static Check check(Path grown, Path sums, int headerBytes) throws IOException {
    if (!Files.exists(grown)) {
      return new Check(0, false);
    }
    long size = Files.size(grown);
    List<Sum> lines = read(sums);
    if (lines.isEmpty()) {
      return new Check(0, size > headerBytes);
    }
    MessageDigest digest = Sha256.digest();
    long whole = 0;
    try (InputStream in = Files.newInputStream(grown)) {
      for (Sum sum : lines) {
        if (sum.end() > size) {
          return new Check(whole, false);
        }
        if (sum.end() <= whole || !advance(in, digest, sum.end() - whole).equals(sum.hash())) {
          return new Check(whole, true);
        }
        whole = sum.end();
      }
    }
    return new Check(whole, false);
  }

  /** Hashes further bytes and returns the hash of all so far. */
  private static String advance(InputStream in, MessageDigest digest, long count)
      throws IOException {
    byte[] buffer = new byte[BUFFER];
    long left = count;
    while (left > 0) {
      int n = in.read(buffer, 0, (int) Math.min(BUFFER, left));
      if (n < 0) {
        break;
      }
      digest.update(buffer, 0, n);
      left -= n;
    }
    return hash(digest);
  }

  private static String hash(MessageDigest digest) {
    try {
      return Sha256.hex(((MessageDigest) digest.clone()).digest()).substring(0, DIGITS);
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("Every Java can copy a hash, but this one cannot.", e);
    }
  }

  /** Reads the sums; a torn last line is left out, and a line that is none fits no chunk. */
  private static List<Sum> read(Path sums) throws IOException {
    List<Sum> all = new ArrayList<>();
    if (Files.exists(sums)) {
      String text = new String(Files.readAllBytes(sums), StandardCharsets.ISO_8859_1);
      for (String line : text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
        boolean right = line.matches("[0-9]{1,18} [0-9a-f]{" + DIGITS + "}");
        int space = line.indexOf(' ');
        all.add(
            right
                ? new Sum(Long.parseLong(line.substring(0, space)), line.substring(space + 1))
                : new Sum(0, ""));
      }
    }
    return all;
  }

  /**
   * Begins to note further chunks.
   *
   * @param whole the final name of the file
   * @param grown the file, cut to what is kept
   * @param keep its length
   * @param opener opens the disk
   */
  static ChunkSums open(Path whole, Path grown, long keep, PartFile.Opener opener)
      throws IOException {
    Path sums = of(whole);
    List<Sum> kept = new ArrayList<>(read(sums));
    kept.removeIf(sum -> sum.end() == 0 || sum.end() > keep);
    MessageDigest digest = Sha256.digest();
    if (keep > 0) {
      try (InputStream in = Files.newInputStream(grown)) {
        String hash = advance(in, digest, keep);
        if (kept.isEmpty() || kept.get(kept.size() - 1).end() < keep) {
          kept.add(new Sum(keep, hash));
        }
      }
    }
    StringBuilder text = new StringBuilder();
    kept.forEach(sum -> text.append(sum.line()));
    AtomicFile.write(sums, to -> to.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    return new ChunkSums(sums, opener.open(sums), digest, keep);
  }

  /** Notes a chunk that has been appended to the file. */
  void add(byte[] chunk) throws IOException {
    digest.update(chunk);
    length += chunk.length;
    out.write(new Sum(length, hash(digest)).line().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  void force() throws IOException {
    Durable.force(file);
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
