package org.demarche.evidence.signs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.scenario.Located;
import org.jspecify.annotations.Nullable;

/**
 * The values of a mapping in the file of signs. The file is part of the program and is read in its
 * tests, so that a fault in it is an {@link IllegalArgumentException} that says where.
 *
 * @param at the mapping
 */
record Fields(Located at) {

  /** The key under which the mapping stands. */
  String id() {
    return at.id();
  }

  /** Refuses keys that mean nothing. */
  Fields only(String... keys) {
    for (Located member : at.members()) {
      if (!List.of(keys).contains(member.id())) {
        throw wrong(member.id());
      }
    }
    return this;
  }

  boolean has(String key) {
    return at.find(key).isPresent();
  }

  /** The single entry of the mapping under a key. */
  Fields the(String key) {
    return new Fields(need(key)).single();
  }

  /** The single entry of this mapping. */
  Fields single() {
    if (at.members().size() != 1) {
      throw wrong(at.id());
    }
    return new Fields(at.members().get(0));
  }

  String text(String key) {
    return need(key).text().orElseThrow(() -> wrong(key));
  }

  double number(String key) {
    return need(key).number().orElseThrow(() -> wrong(key));
  }

  double number(String key, double otherwise) {
    return has(key) ? number(key) : otherwise;
  }

  /** The text that stands here instead of a mapping. */
  String itself() {
    return at.text().orElseThrow(() -> wrong(at.id()));
  }

  /** The number that stands here instead of a mapping. */
  double amount() {
    return at.number().orElseThrow(() -> wrong(at.id()));
  }

  boolean flag(String key) {
    return at.find(key).flatMap(Located::flag).orElse(false);
  }

  /** The texts of a list, or a single one; none where there is no such key. */
  List<String> texts(String key) {
    Optional<Located> list = at.find(key);
    if (list.isEmpty()) {
      return List.of();
    }
    Optional<String> alone = list.get().text();
    return alone.isPresent()
        ? List.of(alone.get())
        : list.get().items().stream()
            .map(item -> item.text().orElseThrow(() -> wrong(key)))
            .toList();
  }

  <E extends Enum<E>> E constant(Class<E> type, String key) {
    return named(type, text(key));
  }

  <E extends Enum<E>> List<E> constants(Class<E> type, String key) {
    return texts(key).stream().map(id -> named(type, id)).toList();
  }

  private <E extends Enum<E>> E named(Class<E> type, String id) {
    try {
      return Enum.valueOf(type, id.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(at.path() + ": " + id, e);
    }
  }

  Who who(String key) {
    return constant(Who.class, key);
  }

  @Nullable Who someone(String key) {
    return has(key) ? who(key) : null;
  }

  IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(at.path() + ": " + what);
  }

  private Located need(String key) {
    return at.find(key).orElseThrow(() -> wrong(key));
  }
}
