package org.demarche.words;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

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
   * A number with no more decimals than it needs.
   *
   * @param value the number
   * @param decimals the most digits after the decimal sign
   */
  record Plain(double value, int decimals) implements Shown {}

  /**
   * A share of a whole in whole per cent; what is not nothing does not read as 0%, and what is not
   * all not as 100%.
   *
   * @param value from 0 to 1
   */
  record Percent(double value) implements Shown {}

  /**
   * A number as digits and a power of ten.
   *
   * @param value the number
   * @param decimals digits after the decimal sign
   */
  record Scientific(double value, int decimals) implements Shown {}

  /**
   * Things that stand beside each other, without a word before the last.
   *
   * @param items texts, values or messages
   * @param between what parts them
   */
  record Row(List<?> items, Between between) implements Shown {
    /** Copies the items. */
    public Row {
      items = List.copyOf(items);
    }

    /** Things with commas between them. */
    public static Row of(List<?> items) {
      return new Row(items, Between.COMMA);
    }
  }

  /** What parts the things of a row. */
  enum Between {
    /** As in {@code a, b}. */
    COMMA,
    /** As in {@code a; b}. */
    SEMICOLON,
    /** As between sentences. */
    SENTENCE,
    /** As in {@code a or b}. */
    OR
  }

  /**
   * A date with the name of its month.
   *
   * @param value the date
   */
  record Date(LocalDate value) implements Shown {}

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
