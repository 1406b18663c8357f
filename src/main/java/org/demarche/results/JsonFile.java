package org.demarche.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes records as JSON and reads them back: members in the record's order, shortest numbers. */
public final class JsonFile {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPrettyPrinter(printer())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
          .build();

  private JsonFile() {}

  private static DefaultPrettyPrinter printer() {
    // The same line feed on every system: summary.json is fingerprinted.
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter);
  }

  /**
   * Turns a record into JSON.
   *
   * @param value a record of records, lists, maps, texts and numbers
   * @return indented text with a final line feed
   */
  public static String toText(Object value) {
    return MAPPER.writeValueAsString(value) + "\n";
  }

  /**
   * Writes a record to a file, under a temporary name first.
   *
   * @param file its final name
   * @param value see {@link #toText}
   */
  public static void write(Path file, Object value) {
    byte[] bytes = toText(value).getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, out -> out.write(bytes));
  }

  /**
   * Writes a record with a checksum of its text as the last member, under a temporary name first.
   *
   * @param file its final name
   * @param value a record with at least one member, see {@link #toText}
   */
  public static void writeSealed(Path file, Object value) {
    byte[] bytes = Seal.on(toText(value)).getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, out -> out.write(bytes));
  }

  /**
   * Checks that a file is as {@link #writeSealed} wrote it.
   *
   * @param file its name
   * @throws RunFolderException if it is not, or cannot be read
   */
  public static void checkSeal(Path file) {
    try {
      if (Seal.off(Files.readAllBytes(file)).isEmpty()) {
        throw new RunFolderException(Message.of("folder-damaged", "file", "" + file));
      }
    } catch (IOException e) {
      throw Trouble.reading(file, e);
    }
  }

  /**
   * Reads a record that was written with its checksum.
   *
   * @param file its name
   * @param type the record's class
   * @param remedy what to do when the file is damaged, a sentence
   * @param <T> the record's type
   * @return the record
   * @throws RunFolderException if the file is absent, unreadable, or not as it was written
   */
  public static <T> T readSealed(Path file, Class<T> type, Message remedy) {
    try {
      String text = Seal.off(Files.readAllBytes(file)).orElse("");
      if (!text.isEmpty()) {
        return MAPPER.readValue(text, type);
      }
    } catch (IOException e) {
      throw Trouble.reading(file, e);
    } catch (JacksonException e) {
      throw new RunFolderException(
          Message.of("folder-other-version", "file", "" + file, "remedy", remedy), e);
    }
    throw new RunFolderException(
        Message.of("folder-damaged-remedy", "file", "" + file, "remedy", remedy));
  }

  /**
   * Reads a record.
   *
   * @param file its name
   * @param type the record's class
   * @param <T> the record's type
   * @return the record
   * @throws RunFolderException if the file is absent, unreadable or damaged
   */
  public static <T> T read(Path file, Class<T> type) {
    try {
      @Nullable T value = MAPPER.readValue(Files.readAllBytes(file), type);
      if (value != null) {
        return value;
      }
    } catch (IOException e) {
      throw Trouble.reading(file, e);
    } catch (JacksonException e) {
      throw damaged(file, e);
    }
    throw damaged(file, null);
  }

  private static RunFolderException damaged(Path file, @Nullable Exception cause) {
    Message message = Message.of("folder-damaged-answer", "file", "" + file);
    return cause == null ? new RunFolderException(message) : new RunFolderException(message, cause);
  }
}
