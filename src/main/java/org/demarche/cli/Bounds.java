package org.demarche.cli;

import java.util.List;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** The least and the greatest that a number on the command line may be. */
final class Bounds {
  private Bounds() {}

  /** Adds a problem if a number lies outside its bounds, or is none. */
  static void checkReal(
      String option, double value, double least, double most, List<Message> problems) {
    if (!(value >= least && value <= most)) {
      problems.add(
          Message.of(
              "command-bounds",
              "option",
              option,
              "least",
              Shown.Fixed.plain(least),
              "most",
              Shown.Fixed.plain(most),
              "value",
              Double.isFinite(value) ? Shown.Fixed.plain(value) : Double.toString(value)));
    }
  }

  /** Adds a problem if a number lies outside its bounds. */
  static void check(String option, long value, long least, long most, List<Message> problems) {
    if (value < least || value > most) {
      problems.add(
          Message.of(
              "command-bounds",
              "option",
              option,
              "least",
              String.valueOf(least),
              "most",
              String.valueOf(most),
              "value",
              String.valueOf(value)));
    }
  }
}
