package org.demarche.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How values look in a language. All of it stands in the language's {@code format.ftl}, not in the
 * tables of the Java release, so that a text has the same bytes on every machine.
 */
final class Formats {
  private static final int GROUP = 3;
  private static final Pattern MEND = Pattern.compile("(.+) => (.*)");

  private final Function<String, String> patterns;
  private volatile @Nullable List<Mend> mends;

  /**
   * @param patterns the text of a key of the area {@code format}
   */
  Formats(Function<String, String> patterns) {
    this.patterns = patterns;
  }

  String shown(Shown value) {
    if (value instanceof Shown.Fixed fixed) {
      return fixed(fixed.value(), fixed.decimals());
    }
    if (value instanceof Shown.Signed signed) {
      return signed(signed.value(), signed.decimals());
    }
    if (value instanceof Shown.Share share) {
      return fixed(100 * share.value(), share.decimals()) + patterns.apply("format-percent");
    }
    if (value instanceof Shown.Code code) {
      return code.text();
    }
    if (value instanceof Shown.Date date) {
      return longDate(date.value());
    }
    if (value instanceof Shown.Plain plain) {
      return plain(plain.value(), plain.decimals());
    }
    if (value instanceof Shown.Percent percent) {
      return percent(percent.value());
    }
    if (value instanceof Shown.Scientific number) {
      String format = "%." + number.decimals() + "e";
      return written(String.format(Locale.ROOT, format, number.value()));
    }
    return ((Shown.Case) value).variant();
  }

  /** A sentence after the rules of its language for words that meet, such as {@code de el}. */
  String mended(String sentence) {
    String text = sentence;
    for (Mend mend : mends()) {
      text = mend.from().matcher(text).replaceAll(mend.to());
    }
    return text;
  }

  /** What is put right where it stands in a sentence. */
  private record Mend(Pattern from, String to) {}

  private List<Mend> mends() {
    List<Mend> known = mends;
    if (known == null) {
      known =
          patterns
              .apply("format-mends")
              .lines()
              .map(MEND::matcher)
              .filter(Matcher::matches)
              .map(rule -> new Mend(Pattern.compile(rule.group(1)), rule.group(2)))
              .toList();
      mends = known;
    }
    return known;
  }

  /** A whole number in groups of three digits, any other as it is. */
  String number(Number value) {
    return value instanceof Long || value instanceof Integer
        ? grouped(BigDecimal.valueOf(value.longValue()).toPlainString())
        : written(new BigDecimal(value.toString()).toPlainString());
  }

  String date(LocalDate date) {
    return DateTimeFormatter.ofPattern(patterns.apply("format-date")).format(date);
  }

  private String longDate(LocalDate date) {
    String[] months = patterns.apply("format-months").split(" ");
    String month = "'" + months[date.getMonthValue() - 1] + "'";
    String pattern = patterns.apply("format-date-long").replace("MMMM", month);
    return DateTimeFormatter.ofPattern(pattern).format(date);
  }

  String time(LocalDateTime time) {
    return DateTimeFormatter.ofPattern(patterns.apply("format-time")).format(time);
  }

  /** Items in a row: {@code a}, {@code a and b}, {@code a, b and c}. */
  String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    String between = patterns.apply("format-list-between");
    String last = patterns.apply("format-list-last");
    int end = items.size() - 1;
    return String.join(between, items.subList(0, end)) + last + items.get(end);
  }

  private String fixed(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return patterns.apply(Double.isNaN(value) ? "format-unknown" : "format-infinite");
    }
    String text = rounded(value, decimals);
    return grouped(isZero(text) && text.startsWith("-") ? text.substring(1) : text);
  }

  private String plain(double value, int decimals) {
    return Double.isFinite(value)
        ? grouped(
            BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString())
        : fixed(value, decimals);
  }

  private String percent(double share) {
    if (share > 0 && share < .005) {
      return patterns.apply("format-percent-hardly-any");
    }
    if (share < 1 && share >= .995) {
      return patterns.apply("format-percent-nearly-all");
    }
    return fixed(100 * share, 0) + patterns.apply("format-percent");
  }

  /** Things beside each other. */
  String row(List<String> items, Shown.Between between) {
    return String.join(
        patterns.apply("format-row-" + between.name().toLowerCase(Locale.ROOT)), items);
  }

  private String signed(double value, int decimals) {
    String text = fixed(value, decimals);
    return value > 0 && !isZero(text) ? "+" + text : text;
  }

  private static String rounded(double value, int decimals) {
    return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  private static boolean isZero(String text) {
    return text.chars().noneMatch(c -> c >= '1' && c <= '9');
  }

  private String written(String plain) {
    return plain
        .replace("-", patterns.apply("format-minus"))
        .replace(".", patterns.apply("format-decimal"));
  }

  private String grouped(String plain) {
    int start = plain.startsWith("-") ? 1 : 0;
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    StringBuilder text = new StringBuilder(plain.substring(end).replace(".", "\u0000"));
    boolean isShort = end - start < GROUP + Integer.parseInt(patterns.apply("format-group-from"));
    String separator = isShort ? "" : patterns.apply("format-group");
    for (int to = end; to > start; to -= GROUP) {
      int from = Math.max(start, to - GROUP);
      text.insert(0, plain.substring(from, to));
      if (from > start) {
        text.insert(0, separator);
      }
    }
    text.insert(0, start == 1 ? patterns.apply("format-minus") : "");
    return text.toString().replace("\u0000", patterns.apply("format-decimal"));
  }
}
