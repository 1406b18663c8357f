package org.demarche.chart.font;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which font shows a character: the house font, the bundled font of its script, the machine's.
 * Bundled fonts come first, so that charts look alike on all machines.
 */
final class FontChoice {

  private record Range(int first, int last, String file) {}

  private static final String ARABIC = "NotoSansArabic-Regular.ttf";
  private static final String HEBREW = "NotoSansHebrew-Regular.ttf";
  private static final String ARMENIAN = "NotoSansArmenian-Regular.ttf";
  private static final String GEORGIAN = "NotoSansGeorgian-Regular.ttf";
  private static final String CHINESE_JAPANESE = "NotoSansSC-Regular.ttf";
  private static final String KOREAN = "NotoSansKR-Regular.ttf";

  private static final List<Range> RANGES =
      List.of(
          new Range(0x0530, 0x058F, ARMENIAN),
          new Range(0x0590, 0x05FF, HEBREW),
          new Range(0x0600, 0x08FF, ARABIC),
          new Range(0x0900, 0x097F, "NotoSansDevanagari-Regular.ttf"),
          new Range(0x0980, 0x09FF, "NotoSansBengali-Regular.ttf"),
          new Range(0x0E00, 0x0E7F, "NotoSansThai-Regular.ttf"),
          new Range(0x10A0, 0x10FF, GEORGIAN),
          new Range(0x1C90, 0x1CBF, GEORGIAN),
          new Range(0x2E80, 0x312F, CHINESE_JAPANESE),
          new Range(0x3130, 0x318F, KOREAN),
          new Range(0x3190, 0x9FFF, CHINESE_JAPANESE),
          new Range(0xAC00, 0xD7AF, KOREAN),
          new Range(0xF900, 0xFAFF, CHINESE_JAPANESE),
          new Range(0xFB13, 0xFB17, ARMENIAN),
          new Range(0xFB1D, 0xFB4F, HEBREW),
          new Range(0xFB50, 0xFDFF, ARABIC),
          new Range(0xFE70, 0xFEFC, ARABIC),
          new Range(0xFF00, 0xFFEF, CHINESE_JAPANESE));

  private static final Map<Character.UnicodeScript, Optional<Font>> OF_MACHINE =
      new ConcurrentHashMap<>();

  private FontChoice() {}

  /** Returns the font that shows a character that the house font cannot show, at its size. */
  static Optional<Font> of(int character, Font house) {
    int style = HouseFonts.isSemiBold(house) ? Font.BOLD : Font.PLAIN;
    return bundled(character)
        .or(() -> ofMachine(character))
        .map(font -> font.deriveFont(style, house.getSize2D()));
  }

  private static Optional<Font> bundled(int character) {
    return RANGES.stream()
        .filter(range -> range.first() <= character && character <= range.last())
        .map(range -> HouseFonts.current().other(range.file()))
        .filter(font -> font.canDisplay(character))
        .findFirst();
  }

  private static Optional<Font> ofMachine(int character) {
    Character.UnicodeScript script = Character.UnicodeScript.of(character);
    Optional<Font> known = OF_MACHINE.getOrDefault(script, Optional.empty());
    if (known.filter(font -> font.canDisplay(character)).isPresent()) {
      return known;
    }
    Optional<Font> found = search(character);
    OF_MACHINE.put(script, found);
    return found;
  }

  private static Optional<Font> search(int character) {
    Font logical = new Font(Font.SANS_SERIF, Font.PLAIN, 1);
    if (logical.canDisplay(character)) {
      return Optional.of(logical);
    }
    try {
      return Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
          .filter(font -> font.canDisplay(character))
          .min(Comparator.comparing(Font::getPSName));
    } catch (InternalError noFontOnThisMachine) {
      return Optional.empty();
    }
  }
}
