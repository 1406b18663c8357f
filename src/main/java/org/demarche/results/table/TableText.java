package org.demarche.results.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Position;
import org.demarche.scenario.Problem;
import org.demarche.scenario.ScenarioException;
import org.demarche.words.Message;

/** The text of a table: a file in UTF-8, or a string. */
sealed interface TableText {
  /** What a problem of the whole file concerns. */
  String FILE = "file";

  /** What to do about another encoding. */
  Message SAVE = Message.of("table-save");

  /** What no text holds. */
  Message ZERO = Message.of("table-zero");

  /** The name that messages show. */
  String name();

  /** Opens it at its first character after a byte-order mark. */
  Reader open() throws IOException;

  /** Says what is wrong when it cannot be decoded. */
  ScenarioException undecodable();

  /** A problem of the whole file. */
  static ScenarioException problem(Position at, Message what, Message next) {
    return new ScenarioException(Problem.of(at, NodePath.of(FILE), what).maybe(next));
  }

  /** A text that is there already. */
  record Given(String name, String text) implements TableText {
    @Override
    public Reader open() {
      return new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    @Override
    public ScenarioException undecodable() {
      return problem(Position.startOf(name), Message.of("table-no-text"), SAVE);
    }
  }

  /** A file. */
  record File(Path path) implements TableText {
    private static final int MARK = '\uFEFF';

    @Override
    public String name() {
      return path.toString();
    }

    @Override
    public Reader open() throws IOException {
      Position start = Position.startOf(name());
      if (!Files.exists(path)) {
        throw problem(start, Message.of("table-no-file"), Message.of("table-check-name"));
      }
      if (!Files.isRegularFile(path)) {
        throw problem(start, Message.of("table-no-regular-file"), Message.of("table-name-a-table"));
      }
      try (InputStream in = Files.newInputStream(path)) {
        int first = in.read();
        int second = in.read();
        if ((first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF)) {
          throw problem(start, Message.of("table-utf-16"), SAVE);
        }
      }
      BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(
                  Files.newInputStream(path),
                  StandardCharsets.UTF_8
                      .newDecoder()
                      .onMalformedInput(CodingErrorAction.REPORT)
                      .onUnmappableCharacter(CodingErrorAction.REPORT)));
      reader.mark(1);
      if (reader.read() != MARK) {
        reader.reset();
      }
      return reader;
    }

    /** Reads again, for a decoder that fails does not say where. */
    @Override
    public ScenarioException undecodable() {
      try (InputStream in = Files.newInputStream(path)) {
        return undecodable(in.readAllBytes());
      } catch (IOException e) {
        return problem(Position.startOf(name()), Message.of("table-no-utf-8"), SAVE);
      }
    }

    private ScenarioException undecodable(byte[] bytes) {
      var in = java.nio.ByteBuffer.wrap(bytes);
      var out = java.nio.CharBuffer.allocate(bytes.length + 1);
      StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
      String decoded = out.flip().toString();
      int zero = decoded.indexOf('\0');
      String text = zero < 0 ? decoded : decoded.substring(0, zero);
      int line = 1 + (int) text.lines().count() - (text.isEmpty() || endsLine(text) ? 0 : 1);
      int start = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
      int mark = line == 1 && !text.isEmpty() && text.charAt(0) == MARK ? 1 : 0;
      int column = 1 + text.codePointCount(start, text.length()) - mark;
      Message what =
          zero >= 0
              ? ZERO
              : in.hasRemaining()
                  ? Message.of(
                      "table-byte", "byte", String.format(Locale.ROOT, "0x%02X", in.get() & 0xFF))
                  : Message.of("table-no-utf-8");
      return problem(new Position(name(), line, Math.max(1, column)), what, SAVE);
    }

    private static boolean endsLine(String text) {
      return Tape.isBreak(text.charAt(text.length() - 1));
    }
  }
}
