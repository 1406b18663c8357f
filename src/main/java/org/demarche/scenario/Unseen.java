package org.demarche.scenario;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.words.Message;

/**
 * Characters that no reader sees but that steer what shows a text: controls, which can take over a
 * terminal or break XML, formatting characters, which can make a text read otherwise than it
 * stands, and letters and marks without a shape, of which a name could be made that looks empty.
 * Line feeds and tabs are allowed, letters of every script, and the two joiners that some scripts
 * and emoji need.
 */
final class Unseen {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int SOFT_HYPHEN = 0xAD;

  /**
   * Fillers of Hangul, inherent vowels of Khmer and the blank of Braille: Unicode 15's
   * Default_Ignorable_Code_Point among letters and marks, without variation selectors and the
   * grapheme joiner, and U+2800.
   */
  private static final String SHAPELESS = "\u115F\u1160\u17B4\u17B5\u2800\u3164\uFFA0";

  private Unseen() {}

  /** What is wrong with a text: the first such character, by code point and name. */
  static Optional<Message> fault(String text) {
    if (isPlain(text)) {
      return Optional.empty();
    }
    OptionalInt found = text.codePoints().filter(Unseen::isUnseen).findFirst();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(Message.of("problem-text-unseen", "character", name(found.getAsInt())));
  }

  /** Whether a text is of visible ASCII and blanks alone, as most are. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || character > '~') {
        return false;
      }
    }
    return true;
  }

  /** The text without such characters. */
  static String without(String text) {
    StringBuilder kept = new StringBuilder();
    text.codePoints().filter(c -> !isUnseen(c)).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static String name(int character) {
    String code = String.format(Locale.ROOT, "U+%04X", character);
    String name = Character.getName(character);
    return name == null ? code : code + " (" + name.toLowerCase(Locale.ROOT) + ")";
  }

  private static boolean isUnseen(int character) {
    if (character >= ' ' && character <= '~') {
      return false; // Most are, and need no table.
    }
    if (SHAPELESS.indexOf(character) >= 0) {
      return true;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character != '\n' && character != '\t';
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      case Character.FORMAT -> !isLetterlike(character);
      case Character.UNASSIGNED -> (character & 0xFFFE) == 0xFFFE || isNonCharacter(character);
      default -> false;
    };
  }

  /** Joiners and soft hyphens, and the signs that Arabic and Syriac set around numbers. */
  private static boolean isLetterlike(int character) {
    return character == ZERO_WIDTH_NON_JOINER
        || character == ZERO_WIDTH_JOINER
        || character == SOFT_HYPHEN
        || (character >= 0x600 && character <= 0x605)
        || character == 0x6DD
        || character == 0x70F
        || character == 0x890
        || character == 0x891
        || character == 0x8E2;
  }

  private static boolean isNonCharacter(int character) {
    return character >= 0xFDD0 && character <= 0xFDEF;
  }
}
