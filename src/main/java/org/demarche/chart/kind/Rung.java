package org.demarche.chart.kind;

import java.awt.Color;

/**
 * The rungs of the ladder, 0 to 6; colours darken step by step, so that grey print keeps their
 * order.
 */
public enum Rung {
  /** 0. */
  ROUTINE("Routine", 0xf2f2f2),
  /** 1. */
  VERBAL_PROTEST("Verbal protest", 0xf8dc8e),
  /** 2. */
  DIPLOMATIC_MEASURES("Diplomatic measures", 0xf0b94c),
  /** 3. */
  ECONOMIC_COERCION("Economic coercion", 0xdb9029),
  /** 4. */
  SHOW_OF_FORCE("Show of force, quarantine", 0xc2601b),
  /** 5. */
  LIMITED_FORCE("Limited force, blockade", 0x8a330f),
  /** 6. */
  WAR("War or occupation", 0x3f1206);

  private final String label;
  private final Color color;

  Rung(String label, int rgb) {
    this.label = label;
    this.color = new Color(rgb);
  }

  /** What a reader calls it, with its number. */
  public String label() {
    return ordinal() + " " + label;
  }

  String inSentence() {
    return Character.toLowerCase(label.charAt(0)) + label.substring(1);
  }

  Color color() {
    return color;
  }
}
