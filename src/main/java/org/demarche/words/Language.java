package org.demarche.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that the program speaks.
 *
 * @param tag its tag by BCP 47, such as {@code en}
 */
public record Language(String tag) {

  /** The language in which the program is written. */
  public static final Language ENGLISH = new Language("en");

  /** Every language whose words are there, English first. */
  public static List<Language> list() {
    try (InputStream in = Language.class.getResourceAsStream("languages.txt")) {
      if (in == null) {
        throw new IllegalStateException("languages.txt is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .map(Language::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language of a tag, if the program speaks it. */
  public static Optional<Language> find(String tag) {
    return list().stream().filter(language -> language.tag.equals(tag)).findFirst();
  }

  /** What stands before the ending of a file in the language: nothing for English, {@code .es}. */
  public String suffix() {
    return equals(ENGLISH) ? "" : "." + tag;
  }

  /** The locale, for rules that depend on the language. */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }
}
