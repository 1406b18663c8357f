package org.demarche.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.words.Language;

/**
 * Texts for people that a scenario gives in several languages: {@code title: {en: …, es: …}}. A
 * tree is told in one of them before it is compiled.
 */
final class Texts {
  /** The keys under which a text for people stands. */
  private static final Set<String> KEYS =
      Set.of("title", "summary", "name", "text", "briefing", "unit", "from", "expected");

  /** The keys of lists of such texts; elsewhere they may hold other things. */
  private static final Set<String> LISTS = Set.of("aims", "questions", "facts");

  /** A key for the texts of such a list. */
  private static final String ITEM = "text";

  /** A key under which some texts of the library stand too, always as one text. */
  private static final String SOURCE = "source";

  private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  private final Optional<Language> language;
  private final Phrases phrases;

  private Texts(Optional<Language> language) {
    this.language = language;
    this.phrases = language.map(Phrases::of).orElse(Phrases.NONE);
  }

  /** Whether a value under a key is a text in several languages. */
  static boolean isTold(String key, Node value) {
    return KEYS.contains(key)
        && value instanceof Node.Mapping mapping
        && !mapping.keys().isEmpty()
        && mapping.keys().stream().allMatch(tag -> TAG.matcher(tag).matches())
        && mapping.entries().values().stream().allMatch(e -> e.value() instanceof Node.Text);
  }

  /**
   * A tree with each text in one language.
   *
   * @param tree the tree
   * @param language the language; a text that lacks it is given as the program's library has it in
   *     that language, else in the language that stands first. Empty: whichever stands first
   */
  static Node.Mapping told(Node.Mapping tree, Optional<Language> language) {
    return new Texts(language).mapping(tree);
  }

  private Node.Mapping mapping(Node.Mapping mapping) {
    Map<String, Node.Entry> told = null;
    for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
      Node before = entry.getValue().value();
      Node after = value(entry.getKey(), before);
      if (after != before) {
        told = told == null ? new LinkedHashMap<>(mapping.entries()) : told;
        told.put(entry.getKey(), new Node.Entry(entry.getValue().keyAt(), after));
      }
    }
    return told == null ? mapping : new Node.Mapping(mapping.at(), told);
  }

  private Node value(String key, Node value) {
    if (value instanceof Node.Mapping mapping) {
      return isTold(key, value) ? chosen(mapping) : mapping(mapping);
    }
    if (value instanceof Node.Sequence sequence) {
      return sequence(sequence, LISTS.contains(key));
    }
    boolean isKnown = KEYS.contains(key) || key.equals(SOURCE);
    return value instanceof Node.Text text && isKnown ? phrase(text) : value;
  }

  private Node sequence(Node.Sequence sequence, boolean ofTexts) {
    List<Node> items = new ArrayList<>();
    boolean isSame = true;
    for (Node item : sequence.items()) {
      Node told =
          ofTexts
              ? value(ITEM, item)
              : item instanceof Node.Mapping mapping ? mapping(mapping) : item;
      isSame &= told == item;
      items.add(told);
    }
    return isSame ? sequence : new Node.Sequence(sequence.at(), items);
  }

  private Node chosen(Node.Mapping texts) {
    return language
        .flatMap(wanted -> texts.find(wanted.tag()))
        .orElseGet(
            () -> {
              Node first = texts.entries().values().iterator().next().value();
              return first instanceof Node.Text text ? phrase(text) : first;
            });
  }

  private Node phrase(Node.Text text) {
    Optional<String> known = phrases.find(text.value());
    return known.isEmpty() ? text : new Node.Text(text.at(), known.get(), text.style());
  }
}
