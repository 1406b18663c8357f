package org.demarche.chart.font;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a line by direction. Charts are in English, and names of right-to-left scripts stand in
 * it as islands: what follows a name stands to its right, numbers too. An island is a line of
 * nothing else, or all between quotes, or reaches from a letter to the last that no more than
 * spaces, digits and hyphens part from it.
 */
public final class Directions {

  /**
   * A part of a line.
   *
   * @param text its characters in the order spoken
   * @param leftwards whether it runs from right to left
   */
  record Part(String text, boolean leftwards) {}

  private static final String ISOLATE = "\u2068";
  private static final String END_OF_ISOLATE = "\u2069";
  private static final char OPENING_QUOTE = '\u201C';
  private static final char CLOSING_QUOTE = '\u201D';
  private static final String JOINERS = " -'\"\u00A0\u060C\u200C\u200D\u2019";

  private Directions() {}

  /**
   * Returns text with the marks of an isolate around each island, for a document whose reader
   * orders the letters.
   */
  public static String isolated(String text) {
    StringBuilder whole = new StringBuilder();
    for (Part part : of(text)) {
      whole.append(part.leftwards() ? ISOLATE + part.text() + END_OF_ISOLATE : part.text());
    }
    return whole.toString();
  }

  static List<Part> of(String text) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    int at = 0;
    while (at < text.length()) {
      int end = islandEnd(text, at);
      if (end > at) {
        add(parts, text.substring(from, at), false);
        add(parts, text.substring(at, end), true);
        from = end;
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    add(parts, text.substring(from), false);
    return parts;
  }

  private static void add(List<Part> parts, String text, boolean leftwards) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, leftwards));
    }
  }

  /** Where the island that begins here ends; here, if none begins. */
  private static int islandEnd(String text, int start) {
    if (start == 0 && isWhole(text)) {
      return text.length();
    }
    if (start > 0 && text.charAt(start - 1) == OPENING_QUOTE) {
      int close = text.indexOf(CLOSING_QUOTE, start);
      if (close > 0 && isName(text.substring(start, close))) {
        return close;
      }
    }
    return islandOfLetters(text, start);
  }

  /** Whether a line holds nothing but one such name, with what may stand in it. */
  private static boolean isWhole(String text) {
    return isName(text)
        && text.codePoints().allMatch(each -> isLeftwards(each) || isMark(each) || joins(each));
  }

  /** Whether what stands in quotes is read from right to left as a whole. */
  private static boolean isName(String text) {
    return text.codePoints().anyMatch(Directions::isLeftwards)
        && text.codePoints()
            .noneMatch(
                each ->
                    Character.getDirectionality(each) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
  }

  private static int islandOfLetters(String text, int start) {
    int end = start;
    int at = start;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      boolean letter = isLeftwards(character) || (end > start && isMark(character));
      if (!letter && (end == start || !joins(character))) {
        return end;
      }
      at += Character.charCount(character);
      end = letter ? at : end;
    }
    return end;
  }

  static boolean isLeftwards(int character) {
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** Whether a character belongs to the one before it. */
  static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean joins(int character) {
    return JOINERS.indexOf(character) >= 0 || Character.isDigit(character);
  }
}
