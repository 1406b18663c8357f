package org.demarche.evidence.cases;

import java.math.BigDecimal;
import java.math.MathContext;
import org.demarche.words.Message;
import org.demarche.words.Words;

/** Writes the text of a scenario, line by line. */
final class Yaml {
  private static final MathContext DIGITS = new MathContext(4);

  private final StringBuilder text = new StringBuilder();
  private final Words words = Words.english();

  /** Adds a line at a depth of two blanks each. */
  Yaml line(int depth, String line) {
    text.append("  ".repeat(depth)).append(line).append('\n');
    return this;
  }

  /** Adds a line with a remark behind it. */
  Yaml line(int depth, String line, Message remark) {
    return line(depth, line + "  # " + say(remark));
  }

  /** Adds a remark. */
  Yaml remark(int depth, Message remark) {
    return line(depth, "# " + say(remark));
  }

  Yaml blank() {
    text.append('\n');
    return this;
  }

  /** What a message says, on one line. */
  String say(Message message) {
    return words.say(message).replaceAll("\\s+", " ");
  }

  /** A source, in quotes. */
  String source(Message message) {
    return "source: " + quoted(say(message));
  }

  /** A text in double quotes. */
  static String quoted(String text) {
    return '"' + text.replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  /** A number, short. */
  static String number(double value) {
    BigDecimal rounded = new BigDecimal(value, DIGITS);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /** A triangle around a value, cut at the ends of a range. */
  static String around(double value, double spread, double least, double most) {
    double mode = Math.max(least, Math.min(most, value));
    return triangle(Math.max(least, mode - spread), mode, Math.min(most, mode + spread));
  }

  static String triangle(double least, double mode, double most) {
    return "{triangular: {min: "
        + number(least)
        + ", mode: "
        + number(mode)
        + ", max: "
        + number(most)
        + "}}";
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
