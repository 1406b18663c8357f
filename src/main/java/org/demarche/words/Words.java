package org.demarche.words;

import fluent.bundle.FluentBundle;
import fluent.bundle.FluentResource;
import fluent.syntax.AST.Pattern;
import fluent.syntax.parser.FTLParser;
import fluent.syntax.parser.FTLStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns messages into text of one language; a sentence that the language lacks is said in English.
 * Safe for use by several threads.
 *
 * <p>The file of an area is read when the first of its messages is said, so that a command pays for
 * what it says alone.
 */
public final class Words {
  static final String VERBATIM = "format-verbatim";

  private static final String MINUS = "format-minus";
  private static final Map<Language, Words> ALL = new ConcurrentHashMap<>();

  private final Language language;
  private final Map<String, FluentBundle> areas = new ConcurrentHashMap<>();
  private final Formats formats;
  private final Optional<Words> forPrint;

  Words(Language language, boolean isForPrint) {
    this.language = language;
    String minus = isForPrint ? "format-minus-print" : MINUS;
    this.formats = new Formats(key -> pattern(key.equals(MINUS) ? minus : key, Map.of()));
    this.forPrint = isForPrint ? Optional.empty() : Optional.of(new Words(language, true));
  }

  /**
   * The words of a language.
   *
   * @throws IllegalArgumentException if the program does not speak it
   */
  public static Words of(Language language) {
    return ALL.computeIfAbsent(
        language,
        asked -> {
          if (!Language.list().contains(asked)) {
            throw new IllegalArgumentException("no words of " + asked.tag());
          }
          return new Words(asked, false);
        });
  }

  /** The words of English. */
  public static Words english() {
    return of(Language.ENGLISH);
  }

  /** The same words with the signs that print has and a terminal may lack. */
  public Words forPrint() {
    return forPrint.orElse(this);
  }

  /** The language they are of. */
  public Language language() {
    return language;
  }

  /**
   * The text of a message.
   *
   * @throws IllegalArgumentException if there is no such sentence in English either, or it names a
   *     value that the message lacks
   */
  public String say(Message message) {
    return pattern(message.key(), message.values());
  }

  /**
   * The text of a sentence with its values by name; as {@link Message#of} and {@link
   * #say(Message)}.
   */
  public String say(String key, Object... namesAndValues) {
    return say(Message.of(key, namesAndValues));
  }

  /** The text of each message, in order. */
  public List<String> sayAll(List<Message> messages) {
    return messages.stream().map(this::say).toList();
  }

  /** Whether there is a sentence of this key. */
  public boolean has(String key) {
    return find(key).isPresent() || (!language.equals(Language.ENGLISH) && english().has(key));
  }

  /** A value on its own, as sentences show it. */
  public String show(Object value) {
    return value instanceof Integer || value instanceof Long
        ? formats.number((Number) value)
        : String.valueOf(argument(value));
  }

  private Optional<Pattern> find(String key) {
    return area(areaOf(key)).getMessagePattern(key);
  }

  private String pattern(String key, Map<String, Object> values) {
    if (key.equals(VERBATIM)) {
      return show(values.getOrDefault("text", ""));
    }
    Optional<Pattern> known = find(key);
    if (known.isEmpty() && !language.equals(Language.ENGLISH)) {
      Words english = english();
      return (forPrint.isEmpty() ? english.forPrint() : english).pattern(key, values);
    }
    Pattern pattern =
        known.orElseThrow(
            () -> new IllegalArgumentException("no sentence " + key + " in " + language.tag()));
    Map<String, Object> arguments = new HashMap<>();
    values.forEach((name, value) -> arguments.put(name, argument(value)));
    List<Exception> errors = new ArrayList<>();
    String text = area(areaOf(key)).formatPattern(pattern, arguments, errors);
    if (!errors.isEmpty()) {
      throw new IllegalArgumentException(key + ": " + errors.get(0).getMessage());
    }
    return values.isEmpty() ? text : formats.mended(text);
  }

  private Object argument(Object value) {
    if (value instanceof Message message) {
      return say(message);
    }
    if (value instanceof List<?> list) {
      return formats.list(list.stream().map(this::show).toList());
    }
    if (value instanceof Shown.Row row) {
      return formats.row(row.items().stream().map(this::show).toList(), row.between());
    }
    if (value instanceof Shown shown) {
      return formats.shown(shown);
    }
    if (value instanceof LocalDate date) {
      return formats.date(date);
    }
    if (value instanceof LocalDateTime time) {
      return formats.time(time);
    }
    return value;
  }

  private static String areaOf(String key) {
    int end = key.indexOf('-');
    return end < 0 ? key : key.substring(0, end);
  }

  private FluentBundle area(String area) {
    return areas.computeIfAbsent(area, this::read);
  }

  private FluentBundle read(String area) {
    FluentBundle.Builder bundle =
        FluentBundle.builder(language.locale(), new Functions(this::number)).withIsolation(false);
    source(area).map(Words::parse).ifPresent(bundle::addResource);
    return bundle.build();
  }

  private String number(Number value) {
    return formats.number(value);
  }

  private static FluentResource parse(String text) {
    FluentResource resource = FTLParser.parse(FTLStream.of(text));
    if (resource.hasErrors() || resource.hasJunk()) {
      String faults =
          Stream.concat(resource.errors().stream(), resource.junk().stream())
              .map(String::valueOf)
              .collect(Collectors.joining("; "));
      throw new IllegalStateException(faults);
    }
    return resource;
  }

  private Optional<String> source(String area) {
    String name = language.tag() + "/" + area + ".ftl";
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
