package org.demarche.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.words.Message;

/**
 * The text of one scenario file, read with the guards that come before any parsing: size, kind of
 * file and encoding.
 *
 * @param name the file as messages show it
 * @param text its characters
 */
record SourceText(String name, String text) {

  /** The largest file that is read: 5 MB. */
  static final int MAX_BYTES = 5_000_000;

  private static final Message SAVE = Message.of("problem-file-maybe-save");

  /**
   * Reads a file.
   *
   * @throws ScenarioException when it is missing, no regular file, too large or not UTF-8
   */
  static SourceText read(Path file, String name) {
    if (!Files.exists(file)) {
      throw broken(name, Message.of("problem-file-none"));
    }
    if (Files.isDirectory(file)) {
      throw broken(name, Message.of("problem-file-folder"));
    }
    if (!Files.isRegularFile(file)) {
      throw broken(name, Message.of("problem-file-irregular"));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, name);
    } catch (IOException e) {
      throw broken(
          name, Message.of("problem-file-unreadable", "why", e.getClass().getSimpleName()));
    }
  }

  /**
   * Reads a stream to its end, or as far as a file may be long.
   *
   * @throws ScenarioException when it is too long or not UTF-8
   */
  static SourceText read(InputStream in, String name) throws IOException {
    return of(in.readNBytes(MAX_BYTES + 1), name);
  }

  /**
   * Decodes bytes.
   *
   * @throws ScenarioException when they are too many or not UTF-8
   */
  static SourceText of(byte[] bytes, String name) {
    if (bytes.length > MAX_BYTES) {
      throw broken(name, Message.of("problem-file-large"));
    }
    checkMark(bytes, name);
    return new SourceText(name, decode(bytes, name));
  }

  private static void checkMark(byte[] bytes, String name) {
    int first = bytes.length > 0 ? bytes[0] & 0xFF : -1;
    int second = bytes.length > 1 ? bytes[1] & 0xFF : -1;
    boolean wide = (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
    if (wide) {
      throw encoding(name, Message.of("problem-file-utf16"));
    }
    if (first == 0xEF && second == 0xBB && bytes.length > 2 && (bytes[2] & 0xFF) == 0xBF) {
      throw encoding(name, Message.of("problem-file-mark"));
    }
    boolean nulls = (first == 0 && second > 0) || (first > 0 && second == 0);
    if (nulls) {
      throw encoding(name, Message.of("problem-file-like-utf16"));
    }
  }

  private static ScenarioException encoding(String name, Message message) {
    return new ScenarioException(
        Problem.of(Position.startOf(name), NodePath.ROOT, message).maybe(SAVE));
  }

  private static ScenarioException broken(String name, Message message) {
    return new ScenarioException(Problem.of(Position.startOf(name), NodePath.ROOT, message));
  }

  private static String decode(byte[] bytes, String name) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      int value = in.get(in.position()) & 0xFF;
      Message message = Message.of("problem-file-byte", "byte", String.format("0x%02X", value));
      throw new ScenarioException(
          Problem.of(endOf(text, name), NodePath.ROOT, message).maybe(SAVE));
    }
    int zero = text.indexOf('\0');
    if (zero >= 0) {
      throw new ScenarioException(
          Problem.of(
              endOf(text.substring(0, zero), name),
              NodePath.ROOT,
              Message.of("problem-file-zero")));
    }
    return text;
  }

  /** The place of the character that would follow a text. */
  static Position endOf(String text, String name) {
    int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
    int lineStart = text.lastIndexOf('\n') + 1;
    return new Position(name, line, 1 + text.codePointCount(lineStart, text.length()));
  }
}
