package org.demarche.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChunkSumsTest {
  private static final String HEADER = "a,b\n";
  private static final List<String> CHUNKS = List.of("1,2\n3,4\n", "5,6\n", "7,8\n9,0\n");

  @TempDir Path temp;
  private Path part = Path.of("");
  private Path sums = Path.of("");

  @BeforeEach
  void write() throws IOException {
    Path whole = temp.resolve("rows.csv");
    part = PartFile.partOf(whole);
    sums = ChunkSums.of(whole);
    try (PartFile file = PartFile.open(whole, HEADER, 0, PartFile.Opener.DISK)) {
      CHUNKS.forEach(chunk -> file.append(chunk.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private ChunkSums.Check check() throws IOException {
    return ChunkSums.check(part, sums, HEADER.length());
  }

  /** Bytes up to the end of the last chunk that ends at or before a place. */
  private static long chunksBefore(long place) {
    long whole = 0;
    long end = HEADER.length();
    for (int i = 0; end <= place; i++) {
      whole = end;
      end += i < CHUNKS.size() ? CHUNKS.get(i).length() : Integer.MAX_VALUE;
    }
    return whole;
  }

  @Test
  void aChangedByteAnywhereEndsWhatIsVouchedForAtItsChunk() throws IOException {
    byte[] bytes = Files.readAllBytes(part);
    for (int at = 0; at < bytes.length; at++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= (byte) (1 << bit);
        Files.write(part, flipped);
        assertThat(check()).isEqualTo(new ChunkSums.Check(chunksBefore(at), true));
      }
    }
  }

  @Test
  void aTornTailIsCutAtItsChunkAndIsNoDamage() throws IOException {
    byte[] bytes = Files.readAllBytes(part);
    for (int length = 0; length <= bytes.length; length++) {
      Files.write(part, Arrays.copyOf(bytes, length));
      assertThat(check()).isEqualTo(new ChunkSums.Check(chunksBefore(length), false));
    }
  }

  @Test
  void aChangedSumVouchesForNothingThatFollows() throws IOException {
    String text = Files.readString(sums);
    for (int at = 0; at < text.length(); at++) {
      Files.writeString(sums, text.substring(0, at) + "x" + text.substring(at + 1));
      long line = text.substring(0, at).chars().filter(c -> c == '\n').count();
      assertThat(check().bytes()).isLessThanOrEqualTo(chunksBefore(Files.size(part)));
      assertThat(check().bytes()).isEqualTo(boundary((int) line));
    }
  }

  private static long boundary(int chunks) {
    return chunks == 0
        ? 0
        : HEADER.length() + CHUNKS.stream().limit(chunks - 1L).mapToInt(String::length).sum();
  }

  @Test
  void rowsWithoutAnySumsAreNotTrustedButAFirstLineAloneIsNoDamage() throws IOException {
    Files.delete(sums);
    assertThat(check()).isEqualTo(new ChunkSums.Check(0, true));
    Files.writeString(part, HEADER);
    assertThat(check()).isEqualTo(new ChunkSums.Check(0, false));
    Files.delete(part);
    assertThat(check()).isEqualTo(new ChunkSums.Check(0, false));
  }
}
