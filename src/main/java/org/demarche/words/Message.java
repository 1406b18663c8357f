package org.demarche.words;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Something to be said to a person, in no language yet.
 *
 * <p>Two messages are equal when they say the same of the same things.
 *
 * @param key the id of the sentence in the files of words, such as {@code report-headline}
 * @param values what the sentence names, by the name it has there: text (scenario texts, ids,
 *     paths), whole numbers, {@link Shown} values, dates, further messages, or lists of these
 */
public record Message(String key, Map<String, Object> values) implements Serializable {

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if a value is of a type that no language can write
   */
  public Message {
    values = Map.copyOf(values);
    values.forEach(
        (name, value) -> {
          if (!isSayable(value)) {
            throw new IllegalArgumentException(key + "." + name + ": " + value.getClass());
          }
        });
  }

  /**
   * A message with its values by name.
   *
   * @param namesAndValues name, value, name, value …
   * @throws IllegalArgumentException if a name has no value, or a value no language can write it
   */
  public static Message of(String key, Object... namesAndValues) {
    if (namesAndValues.length % 2 != 0) {
      throw new IllegalArgumentException(key + ": a name without a value");
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return new Message(key, values);
  }

  /** A text that is the same in every language: a name from a scenario, a path, an id. */
  public static Message verbatim(String text) {
    return of(Words.VERBATIM, "text", text);
  }

  private static boolean isSayable(Object value) {
    return value instanceof String
        || value instanceof Integer
        || value instanceof Long
        || value instanceof Shown
        || value instanceof LocalDate
        || value instanceof LocalDateTime
        || value instanceof Message
        || (value instanceof List<?> list && list.stream().allMatch(Message::isSayable));
  }
}
