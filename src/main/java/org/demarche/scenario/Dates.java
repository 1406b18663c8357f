package org.demarche.scenario;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/**
 * Dates as scenarios write them: ISO 8601, a day or a moment; without an offset the time is UTC.
 */
public final class Dates {

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final DateTimeFormatter STRICT_DAY =
      DateTimeFormatter.ISO_LOCAL_DATE
          .withLocale(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final double MILLIS_A_DAY = 86_400_000;

  private Dates() {}

  /** Whether a text begins as a date does, so that it is meant as one rather than as a duration. */
  public static boolean looksLikeDate(String text) {
    return text.length() >= 10 && DAY.matcher(text.substring(0, 10)).matches();
  }

  /**
   * The moment in UTC that a date or a date with time stands for; a date is its midnight.
   *
   * @throws IllegalArgumentException with a message for the user
   */
  public static LocalDateTime parse(String text) {
    try {
      if (DAY.matcher(text).matches()) {
        return LocalDate.parse(text, STRICT_DAY).atStartOfDay();
      }
      boolean hasOffset = text.endsWith("Z") || text.lastIndexOf('+') > 10 || minusAfterTime(text);
      return hasOffset
          ? OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()
          : LocalDateTime.parse(text);
    } catch (DateTimeException e) {
      throw new UnfitException(Message.of("problem-not-a-date", "text", Scalars.shown(text)), e);
    }
  }

  private static boolean minusAfterTime(String text) {
    return text.indexOf('T') > 0 && text.lastIndexOf('-') > text.indexOf('T');
  }

  /** Days from one moment to another, negative when the other is earlier. */
  public static double daysBetween(LocalDateTime start, LocalDateTime then) {
    return Duration.between(start, then).toMillis() / MILLIS_A_DAY;
  }
}
