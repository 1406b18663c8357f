package org.demarche.report.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.evidence.matching.Draw;
import org.demarche.evidence.matching.Match;
import org.demarche.evidence.matching.Measure;
import org.demarche.evidence.matching.Prior;
import org.demarche.evidence.matching.Settings;

/** What a search for draws found, as lines. */
public final class MatchInWords {
  private static final int NEAREST = 5;

  private MatchInWords() {}

  public static List<String> lines(Match match, Prior prior, Settings settings) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "History matching: %,d draws of %d numbers, %,d kept (implausibility below %s).",
            match.tried(),
            prior.ids().size(),
            match.kept().size(),
            number(settings.cutoff())));
    lines.add("");
    waves(match, lines);
    lines.add("");
    if (match.kept().isEmpty()) {
      nearest(match, settings, lines);
    } else {
      kept(match, lines);
    }
    lines.add("");
    lines.add("Exploratory model, not a forecast.");
    return lines;
  }

  private static void waves(Match match, List<String> lines) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("wave", "draws", "let in up to", "run on all crises", "within", "kept"));
    for (Match.Wave wave : match.waves()) {
      rows.add(
          List.of(
              "" + wave.number(),
              "" + wave.tried(),
              Double.isInfinite(wave.limit()) ? "anything" : number(wave.limit()),
              "" + wave.full(),
              "" + wave.within(),
              "" + wave.kept()));
    }
    lines.addAll(Texts.table(rows));
    if (!Double.isNaN(match.volume())) {
      lines.add(
          String.format(
              Locale.ROOT, "The kept region holds about %.2g of the prior.", match.volume()));
    }
  }

  private static void kept(Match match, List<String> lines) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("check", "least", "median", "greatest", "worst implausibility"));
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
    lines.add("What the kept draws show:");
    lines.addAll(Texts.table(rows));
  }

  private static void nearest(Match match, Settings settings, List<String> lines) {
    lines.add("No draw was kept. The least implausible ones, and what rules them out:");
    for (Draw draw : match.nearest().stream().limit(NEAREST).toList()) {
      lines.add("");
      lines.add("implausibility " + number(draw.implausibility()));
      List<List<String>> rows = new ArrayList<>();
      for (Measure each : draw.listAgainst(settings.cutoff())) {
        rows.add(
            List.of(
                "  ",
                each.check(),
                number(each.value()),
                "off by " + number(each.implausibility())));
      }
      lines.addAll(Texts.table(rows));
    }
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "?";
    }
    if (Double.isInfinite(value)) {
      return "any amount";
    }
    String format = Math.abs(value) >= 100 ? "%.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, value + 0.0);
  }
}
