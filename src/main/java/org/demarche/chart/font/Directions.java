package org.demarche.chart.font;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts of a line by direction. Charts are in English, and names of right-to-left scripts stand in
 * it as islands: what follows a name stands to its right, numbers too. An island reaches from a
 * letter to the last that no more than spaces, digits and hyphens part from it.
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
        if (at > from) {
          parts.add(new Part(text.substring(from, at), false));
        }
        parts.add(new Part(text.substring(at, end), true));
        from = end;
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    if (from < text.length()) {
      parts.add(new Part(text.substring(from), false));
    }
    return parts;
  }

  /** Where the island that begins here ends; here, if none begins. */
  private static int islandEnd(String text, int start) {
    int end = start;
    int at = start;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      boolean letter = isLeftwards(character) || end > start && isMark(character);
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
