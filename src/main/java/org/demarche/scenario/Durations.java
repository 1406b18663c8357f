package org.demarche.scenario;

import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/**
 * Durations as scenarios write them: {@code 3 d}, {@code 12 h}, {@code 2 w}, {@code 30 min}, or ISO
 * 8601 ({@code P3D}, {@code PT12H}, {@code P1DT6H}).
 */
public final class Durations {

  private static final Pattern PLAIN =
      Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?) ?(min|h|d|w)");
  private static final Map<String, Double> DAYS =
      Map.of("min", 1.0 / 1440, "h", 1.0 / 24, "d", 1.0, "w", 7.0);
  private static final double SECONDS_A_DAY = 86_400;

  private Durations() {}

  /**
   * A duration in days, 0 or more.
   *
   * @throws IllegalArgumentException with a message for the user
   */
  public static double parseDays(String text) {
    Matcher plain = PLAIN.matcher(text.strip());
    if (plain.matches()) {
      return Double.parseDouble(plain.group(1)) * DAYS.getOrDefault(plain.group(2), 1.0);
    }
    return isoDays(text.strip(), text);
  }

  private static double isoDays(String iso, String shown) {
    try {
      int time = iso.indexOf('T');
      String date = time < 0 ? iso : iso.substring(0, time);
      double days = 0;
      if (!date.equals("P") || time < 0) {
        Period period = Period.parse(date);
        if (period.toTotalMonths() != 0) {
          throw new UnfitException(
              Message.of("problem-duration-varies", "text", Scalars.shown(shown)));
        }
        days = period.get(java.time.temporal.ChronoUnit.DAYS);
      }
      double seconds = time < 0 ? 0 : Duration.parse("P" + iso.substring(time)).toMillis() / 1000.0;
      return notNegative(days + seconds / SECONDS_A_DAY, shown);
    } catch (DateTimeParseException | ArithmeticException e) {
      throw notADuration(shown);
    }
  }

  private static double notNegative(double days, String shown) {
    if (days < 0) {
      throw notADuration(shown);
    }
    return days;
  }

  private static IllegalArgumentException notADuration(String text) {
    return new UnfitException(Message.of("problem-not-a-duration", "text", Scalars.shown(text)));
  }
}
