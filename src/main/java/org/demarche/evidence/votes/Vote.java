package org.demarche.evidence.votes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a member did when a text was put to the vote; those present in ascending order of favour.
 */
public enum Vote {
  /** Against the text. */
  NO("no", "n", "against"),
  /** Present, neither for nor against. */
  ABSTAIN("abstain", "abstention", "a"),
  /** For the text. */
  YES("yes", "y", "for"),
  /** Took no part. */
  ABSENT("absent", "nonvoting", "notvoting");

  /** How many kinds of votes those present may cast. */
  static final int KINDS = 3;

  private final List<String> words;

  Vote(String... words) {
    this.words = List.of(words);
  }

  /** Returns the word by which files and reports name it, such as {@code abstain}. */
  public String word() {
    return words.get(0);
  }

  /** Whether the member was present. */
  public boolean present() {
    return this != ABSENT;
  }

  /**
   * Finds the vote that a word stands for, in any case.
   *
   * @param word such as {@code yes} or {@code nonvoting}
   */
  public static Optional<Vote> find(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT).replaceAll("[ -]voting$", "voting");
    return Arrays.stream(values()).filter(vote -> vote.words.contains(plain)).findFirst();
  }

  /** Returns the words that files should use. */
  public static List<String> listWords() {
    return Arrays.stream(values()).map(Vote::word).toList();
  }
}
