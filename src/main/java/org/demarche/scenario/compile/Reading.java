package org.demarche.scenario.compile;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.demarche.scenario.Dates;
import org.demarche.scenario.Durations;
import org.demarche.scenario.Located;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Problems;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.UnfitException;

/**
 * Reads values of one tree and notes what is wrong with them. A value that is wrong is noted once
 * and replaced by a harmless one, so that reading goes on and every problem is found.
 */
final class Reading {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final Names names;
  private final Problems problems;
  private final Problems warnings;
  private final boolean resolved;

  Reading(Names names, Findings findings) {
    this.names = names;
    this.problems = findings.problems();
    this.warnings = findings.warnings();
    this.resolved = findings.resolved();
  }

  Names names() {
    return names;
  }

  Problems problems() {
    return problems;
  }

  void warn(Located where, Message what) {
    warnings.add(where, what);
  }

  /** Whether a value comes from the built-in library rather than from its author's files. */
  boolean isLibrary(Located where) {
    return resolved || where.at().file().startsWith("library:");
  }

  /** Builds a value that checks itself; what it refuses is a problem of the place it came from. */
  <T> Optional<T> make(Located where, Supplier<T> value) {
    try {
      return Optional.of(value.get());
    } catch (IllegalArgumentException refused) {
      problems.add(where, UnfitException.said(refused));
      return Optional.empty();
    }
  }

  String text(Located parent, String key, String otherwise) {
    return parent.find(key).flatMap(this::text).orElse(otherwise);
  }

  /** A title or a name, which tables, lists and pictures show on one line. */
  String label(Located parent, String key, String otherwise) {
    return onOneLine(text(parent, key, otherwise));
  }

  /** A text whose line breaks, tabs and rows of blanks are one blank each. */
  static String onOneLine(String text) {
    String stripped = text.strip();
    return isOneLine(stripped) ? stripped : BLANKS.matcher(stripped).replaceAll(" ");
  }

  private static boolean isOneLine(String text) {
    char before = 'x';
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || (character == ' ' && before == ' ')) {
        return false;
      }
      before = character;
    }
    return true;
  }

  Optional<String> text(Located where) {
    if (where.text().isEmpty()) {
      problems.add(where, Message.of("problem-kind-text", "kind", where.node().kind()));
    }
    return where.text();
  }

  boolean flag(Located parent, String key, boolean otherwise) {
    Optional<Located> where = parent.find(key);
    if (where.isPresent() && where.get().flag().isEmpty()) {
      problems.add(where.get(), Message.of("problem-kind-flag", "kind", where.get().node().kind()));
    }
    return where.flatMap(Located::flag).orElse(otherwise);
  }

  /** A plain number that no assumption may stand behind. */
  double number(Located parent, String key, Range range, double otherwise) {
    return parent.find(key).flatMap(where -> number(where, range)).orElse(otherwise);
  }

  Optional<Double> number(Located where, Range range) {
    Located inner = unwrapped(where);
    Optional<Double> value = inner.number();
    if (value.isEmpty()) {
      problems.add(inner, Message.of("problem-kind-number", "kind", inner.node().kind()));
      return Optional.empty();
    }
    if (!range.contains(value.get())) {
      problems.add(inner, range.outside(value.get()));
      return Optional.empty();
    }
    Optional<Message> oversize = Range.oversize(new Reach(value.get(), value.get(), true));
    if (oversize.isPresent()) {
      problems.add(inner, oversize.get());
      return Optional.empty();
    }
    return value;
  }

  /** The number inside {@code {value: …, source: …}}, or the value itself. */
  static Located unwrapped(Located where) {
    return where.find("value").orElse(where);
  }

  int whole(Located parent, String key, int min, int max, int otherwise) {
    double value = number(parent, key, Range.between(min, max), otherwise);
    if (value != Math.rint(value)) {
      parent
          .find(key)
          .ifPresent(
              where ->
                  problems.add(
                      where, Message.of("problem-number-not-whole", "value", Range.show(value))));
      return otherwise;
    }
    return (int) value;
  }

  /** A length of time in days; a bare number counts days. */
  double days(Located parent, String key, double otherwise) {
    return parent.find(key).flatMap(this::days).orElse(otherwise);
  }

  Optional<Double> days(Located where) {
    if (where.number().isPresent()) {
      return number(where, Range.NOT_NEGATIVE);
    }
    return text(where).flatMap(text -> make(where, () -> Durations.parseDays(text)));
  }

  <E extends Enum<E>> E choice(Located parent, String key, Class<E> type, E otherwise) {
    return parent.find(key).flatMap(where -> choice(where, type)).orElse(otherwise);
  }

  /** One of an enum's constants, written in lower case. */
  <E extends Enum<E>> Optional<E> choice(Located where, Class<E> type) {
    Optional<String> word = text(where);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    List<E> all = Arrays.asList(type.getEnumConstants());
    Optional<E> found =
        all.stream().filter(constant -> word(constant).equals(word.get())).findFirst();
    if (found.isEmpty()) {
      List<String> known = all.stream().map(Reading::word).toList();
      problems.add(
          where,
          Message.of("problem-none-of", "word", word.get(), "known", String.join(", ", known)),
          NearestName.find(word.get(), known));
    }
    return found;
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The index of the name under a key, or -1 where there is no such key or no such thing. */
  int reference(Located parent, String key, Names.Kind kind) {
    return parent.find(key).map(where -> reference(where, kind)).orElse(-1);
  }

  /** The index of a name, or -1 when there is no such thing, which is noted. */
  int reference(Located where, Names.Kind kind) {
    Optional<String> name = text(where);
    return name.isEmpty() ? -1 : resolve(where, name.get(), kind);
  }

  /** As {@link #reference(Located, Names.Kind)}, for a key that is a name. */
  int key(Located member, Names.Kind kind) {
    int index = names.find(kind, member.id());
    if (index < 0) {
      problems.add(member.keyProblem(unknown(kind, member.id())).hinting(hint(kind, member.id())));
    }
    return index;
  }

  private int resolve(Located where, String name, Names.Kind kind) {
    int index = names.find(kind, name);
    if (index < 0) {
      problems.add(where.problem(unknown(kind, name)).hinting(hint(kind, name)));
    }
    return index;
  }

  private Optional<Message> hint(Names.Kind kind, String name) {
    return kind.suggestion(name, names.list(kind));
  }

  private static Message unknown(Names.Kind kind, String name) {
    return Message.of("problem-name-unknown", "kind", new Shown.Case(word(kind)), "name", name);
  }

  /** The indices of one name or of a list of names, in the order of the file, each once. */
  List<Integer> references(Located parent, String key, Names.Kind kind) {
    Optional<Located> where = parent.find(key);
    if (where.isEmpty()) {
      return List.of();
    }
    List<Located> items =
        where.get().text().isPresent() ? List.of(where.get()) : where.get().items();
    List<Integer> indices = new ArrayList<>();
    for (Located item : items) {
      int index = reference(item, kind);
      if (index >= 0 && indices.contains(index)) {
        problems.add(item, Message.of("problem-name-twice", "name", item.text().orElse("")));
      } else if (index >= 0) {
        indices.add(index);
      }
    }
    return indices;
  }

  /** Texts of a list, sorted. */
  List<String> sortedTexts(Located parent, String key) {
    return parent.find(key).map(Located::items).orElse(List.of()).stream()
        .flatMap(item -> text(item).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The members of a section, sorted by id, so that the order of the file never matters. */
  static List<Located> section(Located top, String... path) {
    return sorted(top.find(NodePath.of(path)));
  }

  static List<Located> sorted(Optional<Located> section) {
    return section.map(Located::members).orElse(List.of()).stream()
        .sorted(Comparator.comparing(Located::id))
        .toList();
  }

  Optional<LocalDateTime> date(Located where) {
    return text(where).flatMap(text -> make(where, () -> Dates.parse(text)));
  }
}
