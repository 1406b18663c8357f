package org.demarche.words;

import java.io.Serializable;
import java.math.BigDecimal;

/** A value whose look depends on the language: its decimal sign, its unit, its order. */
public sealed interface Shown extends Serializable {

  /**
   * A number with fixed decimals.
   *
   * @param value the number
   * @param decimals digits after the decimal sign, not negative
   */
  record Fixed(double value, int decimals) implements Shown {
    /** A number with as many decimals as it needs, none where it is whole. */
    public static Fixed plain(double value) {
      String shortest = Double.isFinite(value) ? Double.toString(value) : "0";
      return new Fixed(value, Math.max(0, new BigDecimal(shortest).stripTrailingZeros().scale()));
    }
  }

  /**
   * A number with its sign always shown; what reads as zero has none.
   *
   * @param value the number
   * @param decimals digits after the decimal sign, not negative
   */
  record Signed(double value, int decimals) implements Shown {}

  /**
   * A share of a whole, shown in per cent.
   *
   * @param value from 0 to 1
   * @param decimals digits of the per cent after the decimal sign
   */
  record Share(double value, int decimals) implements Shown {}

  /**
   * A code or text to be shown as code, such as a key of a file.
   *
   * @param text the code
   */
  record Code(String text) implements Shown {}

  /**
   * A choice among the variants of a sentence, such as a person's side or a kind of unit; it is
   * never shown.
   *
   * @param variant the name of the variant in the files of words
   */
  record Case(String variant) implements Shown {}
}
