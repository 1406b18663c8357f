package org.demarche.web.room;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.demarche.seminar.Move;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/**
 * What somebody typed or chose, checked for form; whether it may be done is the session's to say.
 */
record Form(Context context) {
  private static final int LONGEST_CHOICE = 200;
  private static final int MOST_DIGITS = 18;

  /** A text of several lines, possibly empty. */
  String text(String field) {
    return text(field, Move.LONGEST_TEXT);
  }

  /** A text that must not be empty. */
  String needed(String field) {
    return needed(field, Move.LONGEST_TEXT);
  }

  /** A text that must not be empty or longer than some characters. */
  String needed(String field, int longest) {
    String text = text(field, longest);
    if (text.isEmpty()) {
      throw new UnfitException(Message.of("web-empty"));
    }
    return text;
  }

  /** A table as it was pasted; no longer than a request may be. */
  String table(String field) {
    return value(field);
  }

  private String text(String field, int longest) {
    String text = value(field).replace("\r\n", "\n").replaceAll("[\\p{Cc}&&[^\n]]", "").strip();
    if (text.length() > longest) {
      throw new UnfitException(
          Message.of("web-longer", "longest", longest, "length", text.length()));
    }
    return text;
  }

  /** An id of something that the page offered, possibly empty. */
  String choice(String field) {
    String value = value(field);
    if (value.length() > LONGEST_CHOICE) {
      throw new BadRequestResponse();
    }
    return value;
  }

  /** The ids that were ticked. */
  List<String> choices(String field) {
    return context.formParams(field).stream().filter(id -> !id.isEmpty()).toList();
  }

  /** A whole number that is not negative. */
  long number(String field) {
    String value = value(field);
    if (!value.matches("\\d{1," + MOST_DIGITS + "}")) {
      throw new BadRequestResponse();
    }
    return Long.parseLong(value);
  }

  /** A number of at least one, or what stands for none. */
  int count(String field, int otherwise) {
    return value(field).isEmpty() ? otherwise : (int) Math.min(Integer.MAX_VALUE, number(field));
  }

  /** A yes or no. */
  boolean truth(String field) {
    return Boolean.parseBoolean(value(field));
  }

  /** One of a closed list. */
  <E extends Enum<E>> E one(Class<E> kind, String field) {
    try {
      return Enum.valueOf(kind, value(field).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  /** A share, typed in per cent, from 0 to 1; or nothing. */
  Optional<Double> share(String field) {
    return value(field).isEmpty() ? Optional.empty() : Optional.of(ofPercent(value(field)));
  }

  private static double ofPercent(String text) {
    try {
      double value = Double.parseDouble(text) / 100;
      if (value >= 0 && value <= 1) {
        return value;
      }
      throw new BadRequestResponse();
    } catch (NumberFormatException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  private String value(String field) {
    return Objects.requireNonNullElse(context.formParam(field), "");
  }
}
