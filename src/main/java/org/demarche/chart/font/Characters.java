package org.demarche.chart.font;

/** What may stand in a line of text. */
public final class Characters {

  private Characters() {}

  /**
   * Returns text that every writer can hold: white space is a space; control characters, marks that
   * turn the direction of text, and code points that are no characters are left out; half a pair of
   * surrogates is the replacement character.
   */
  public static String clean(String text) {
    if (text.chars().allMatch(each -> each >= ' ' && each < 0x7F)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            each -> {
              if (Character.getType(each) == Character.SURROGATE) {
                clean.append('\uFFFD');
              } else if (Character.isWhitespace(each)) {
                clean.append(' ');
              } else if (!isLeftOut(each)) {
                clean.appendCodePoint(each);
              }
            });
    return clean.toString();
  }

  private static boolean isLeftOut(int character) {
    return Character.isISOControl(character)
        || character == 0x061C
        || character == 0x200E
        || character == 0x200F
        || (character >= 0x202A && character <= 0x202E)
        || (character >= 0x2066 && character <= 0x2069)
        || character == 0xFEFF
        || (character >= 0xFDD0 && character <= 0xFDEF)
        || (character & 0xFFFE) == 0xFFFE;
  }
}
