package org.demarche.report.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.evidence.matching.Draw;
import org.demarche.evidence.matching.Match;
import org.demarche.evidence.matching.Measure;
import org.demarche.evidence.matching.Prior;
import org.demarche.evidence.matching.Settings;
import org.demarche.words.Message;
import org.demarche.words.Words;

/** What a search for draws found, as lines. */
public final class MatchInWords {
  private static final int NEAREST = 5;

  private MatchInWords() {}

  /**
   * Returns the lines.
   *
   * @param match what was found
   * @param prior where it was looked for
   * @param settings of the search
   * @param words of the language
   */
  public static List<String> lines(Match match, Prior prior, Settings settings, Words words) {
    Lines lines = new Lines(words);
    lines.add(
        Message.of(
            "matching-heading",
            "draws",
            match.tried(),
            "numbers",
            prior.ids().size(),
            "kept",
            match.kept().size(),
            "cutoff",
            number(settings.cutoff())));
    lines.blank();
    waves(match, lines);
    lines.blank();
    if (match.kept().isEmpty()) {
      nearest(match, settings, lines);
    } else {
      kept(match, lines);
    }
    lines.blank();
    lines.add(Message.of("matching-exploratory"));
    return lines.all();
  }

  private static void waves(Match match, Lines lines) {
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Message.of("matching-wave"),
            Message.of("matching-draws"),
            Message.of("matching-limit"),
            Message.of("matching-full"),
            Message.of("matching-within"),
            Message.of("matching-kept")));
    for (Match.Wave wave : match.waves()) {
      rows.add(
          List.of(
              "" + wave.number(),
              "" + wave.tried(),
              Double.isInfinite(wave.limit())
                  ? Message.of("matching-anything")
                  : number(wave.limit()),
              "" + wave.full(),
              "" + wave.within(),
              "" + wave.kept()));
    }
    lines.table(rows);
    if (!Double.isNaN(match.volume())) {
      lines.add(Message.of("matching-volume", "share", twoDigits(match.volume())));
    }
  }

  private static void kept(Match match, Lines lines) {
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Message.of("matching-check"),
            Message.of("matching-least"),
            Message.of("matching-median"),
            Message.of("matching-greatest"),
            Message.of("matching-worst")));
    int checks = match.kept().get(0).measures().size();
    for (int k = 0; k < checks; k++) {
      int check = k;
      List<Measure> all = match.kept().stream().map(draw -> draw.measures().get(check)).toList();
      double[] values = all.stream().mapToDouble(Measure::value).sorted().toArray();
      double worst = all.stream().mapToDouble(Measure::implausibility).max().orElse(Double.NaN);
      rows.add(
          List.of(
              all.get(0).check(),
              number(values[0]),
              number(values[values.length / 2]),
              number(values[values.length - 1]),
              number(worst)));
    }
    lines.add(Message.of("matching-shown"));
    lines.table(rows);
  }

  private static void nearest(Match match, Settings settings, Lines lines) {
    lines.add(Message.of("matching-none"));
    for (Draw draw : match.nearest().stream().limit(NEAREST).toList()) {
      lines.blank();
      lines.add(Message.of("matching-implausibility", "value", number(draw.implausibility())));
      List<List<?>> rows = new ArrayList<>();
      for (Measure each : draw.listAgainst(settings.cutoff())) {
        rows.add(
            List.of(
                "  ",
                each.check(),
                number(each.value()),
                Message.of("matching-off", "by", number(each.implausibility()))));
      }
      lines.table(rows);
    }
  }

  private static Object number(double value) {
    if (Double.isInfinite(value)) {
      return Message.of("matching-any");
    }
    double size = Math.abs(value);
    return Figures.fixed(value, size >= 100 ? 0 : size >= 10 ? 1 : 2);
  }

  private static String twoDigits(double share) {
    return String.format(Locale.ROOT, "%.2g", share);
  }
}
