package org.demarche.evidence.votes;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Position;
import org.demarche.scenario.Problem;
import org.demarche.scenario.ScenarioException;

/**
 * Reads roll calls from a CSV file with the columns {@code resolution, case, iso3, vote, dist_us},
 * in any order, among any others; a column {@code latam}, if there is one, tells groups of members
 * apart.
 */
public final class RollCallReader {
  private static final int MOST_BYTES = 20_000_000;
  private static final String SAVE = "save the file as UTF-8";
  private static final char MARK = '\uFEFF';

  private RollCallReader() {}

  /**
   * Reads a file.
   *
   * @param file its path
   * @throws ScenarioException with everything that is wrong, each with its place: columns missing,
   *     words that are no vote, distances that are none, members that vote twice, too few cases
   */
  public static RollCalls read(Path file) {
    return parse(file.toString(), text(file));
  }

  /**
   * Reads a text.
   *
   * @param name of the file, as messages should show it
   * @param text its content
   * @throws ScenarioException see {@link #read}
   */
  public static RollCalls parse(String name, String text) {
    CsvTable table = CsvTable.of(name, text);
    RollCallRows rows = new RollCallRows(table);
    rows.readAll();
    RollCallChecks.check(rows);
    rows.problems().throwIfAny();
    return new RollCalls(
        String.valueOf(Path.of(name).getFileName()), rows.listVotes(), rows.leftOut());
  }

  private static String text(Path file) {
    if (!Files.exists(file)) {
      throw broken(file, "there is no such file", "check the name and the folder");
    }
    if (!Files.isRegularFile(file)) {
      throw broken(file, "this is not a regular file", "name a file of roll calls");
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    } catch (IOException e) {
      throw broken(file, "the file cannot be read", "check the rights of file and folder");
    }
    if (bytes.length > MOST_BYTES) {
      throw broken(
          file, "the file is larger than 20 MB", "keep the cases in question and leave out others");
    }
    return decode(file, bytes);
  }

  private static String decode(Path file, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    boolean bad = decoder.decode(in, out, true).isError();
    String text = out.flip().toString();
    if (bad) {
      String what =
          String.format(java.util.Locale.ROOT, "byte 0x%02X is not UTF-8 text", in.get() & 0xFF);
      throw new ScenarioException(
          Problem.of(CsvTable.place(file.toString(), text, text.length()), FILE, what).maybe(SAVE));
    }
    int zero = text.indexOf('\0');
    if (zero >= 0) {
      throw new ScenarioException(
          Problem.of(
                  CsvTable.place(file.toString(), text, zero),
                  FILE,
                  "a zero byte: this is not text, or it is UTF-16")
              .maybe(SAVE));
    }
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  private static final NodePath FILE = NodePath.of("file");

  private static ScenarioException broken(Path file, String what, String next) {
    return new ScenarioException(
        Problem.of(Position.startOf(file.toString()), FILE, what).maybe(next));
  }
}
