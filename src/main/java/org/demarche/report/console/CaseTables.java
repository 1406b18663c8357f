package org.demarche.report.console;

import java.util.ArrayList;
import java.util.List;
import org.demarche.evidence.cases.CaseForecast;
import org.demarche.evidence.cases.MilestoneForecast;
import org.demarche.evidence.cases.Milestones;
import org.demarche.words.Message;
import org.demarche.words.Words;

/** What is said of historical cases beside what came, milestone by milestone. */
public final class CaseTables {
  private static final List<Message> HEADER =
      List.of(
          Message.of("case-milestone"),
          Message.of("case-rows"),
          Message.of("case-forecast"),
          Message.of("case-came"),
          Message.of("case-brier"));

  private CaseTables() {}

  /**
   * Returns the lines.
   *
   * @param forecasts one for each case
   * @param words of the language
   */
  public static List<String> lines(List<CaseForecast> forecasts, Words words) {
    Lines lines = new Lines(words);
    List<List<?>> rows = new ArrayList<>();
    rows.add(HEADER);
    List<MilestoneForecast> all =
        forecasts.stream()
            .flatMap(forecast -> forecast.milestones().stream())
            .filter(row -> row.observed() != null)
            .toList();
    for (Milestones.Milestone milestone : Milestones.all()) {
      List<MilestoneForecast> own =
          all.stream().filter(row -> row.milestone().equals(milestone.id())).toList();
      if (!own.isEmpty()) {
        rows.add(row(milestone.id() + (milestone.isBaseRate() ? "*" : ""), own));
      }
    }
    rows.add(row("", all));
    lines.table(rows);
    lines.add(Message.of("case-legend"));
    return lines.all();
  }

  private static List<?> row(Object name, List<MilestoneForecast> rows) {
    return List.of(
        name,
        rows.size(),
        Figures.fixed(
            rows.stream().mapToDouble(MilestoneForecast::probability).average().orElse(0), 2),
        Figures.fixed(rows.stream().mapToDouble(CaseTables::came).average().orElse(0), 2),
        Figures.fixed(
            rows.stream()
                .mapToDouble(row -> Math.pow(row.probability() - came(row), 2))
                .average()
                .orElse(0),
            3));
  }

  private static double came(MilestoneForecast row) {
    return Boolean.TRUE.equals(row.observed()) ? 1 : 0;
  }
}
