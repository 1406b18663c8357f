package org.demarche.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.words.Language;

/**
 * The texts of the library, and names of countries and bodies, in another language than English. A
 * file a language, {@code library/words/TAG.tsv}: the English text, a tab, the text in that
 * language. A scenario's own text that says the same is told the same.
 */
final class Phrases {
  static final Phrases NONE = new Phrases(Map.of());

  private static final Map<Language, Phrases> ALL = new ConcurrentHashMap<>();

  private final Map<String, String> texts;

  private Phrases(Map<String, String> texts) {
    this.texts = texts;
  }

  /** The texts of a language; none where it has no file. */
  static Phrases of(Language language) {
    return ALL.computeIfAbsent(language, Phrases::read);
  }

  /** A text in the language. */
  Optional<String> find(String english) {
    return Optional.ofNullable(texts.get(english.strip()));
  }

  private static Phrases read(Language language) {
    String name = "/org/demarche/library/words/" + language.tag() + ".tsv";
    try (InputStream in = Phrases.class.getResourceAsStream(name)) {
      if (in == null) {
        return NONE;
      }
      Map<String, String> texts = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", 2))
          .filter(pair -> pair.length == 2)
          .forEach(pair -> texts.put(pair[0], pair[1]));
      return new Phrases(texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
