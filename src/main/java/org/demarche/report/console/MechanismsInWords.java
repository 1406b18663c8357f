package org.demarche.report.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.evidence.mechanisms.Mechanism;
import org.demarche.evidence.mechanisms.MechanismShares;
import org.demarche.results.JsonFile;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/** The shares of mechanisms as lines and as JSON. */
public final class MechanismsInWords {
  private MechanismsInWords() {}

  /**
   * Returns the lines.
   *
   * @param shares what was counted
   * @param words of the language
   */
  public static List<String> lines(MechanismShares shares, Words words) {
    Lines lines = new Lines(words);
    for (Mechanism.Submodel part : Mechanism.Submodel.values()) {
      List<List<?>> rows = rows(shares, part);
      if (rows.size() > 1) {
        lines.blank();
        lines.table(rows);
      }
    }
    lines.blank();
    lines.add(
        shares.never().isEmpty()
            ? Message.of("survey-never-none")
            : Message.of("survey-never", "mechanisms", titles(shares.never(), words)));
    lines.add(
        shares.always().isEmpty()
            ? Message.of("survey-always-none")
            : Message.of("survey-always", "mechanisms", titles(shares.always(), words)));
    lines.add(
        Message.of(
            "survey-runs",
            "runs",
            shares.total(),
            "arms",
            shares.arms().size(),
            "day",
            Shown.Fixed.plain(shares.untilDays())));
    int failed = shares.replications() * shares.arms().size() - shares.total();
    if (failed > 0) {
      lines.add(Message.of("survey-failed", "count", failed));
    }
    return lines.all();
  }

  private static List<List<?>> rows(MechanismShares shares, Mechanism.Submodel part) {
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Message.of("survey-part", "part", part.title()),
            Message.of("survey-all-arms"),
            shares.arms().get(shares.reference())));
    for (MechanismShares.Row row : shares.rows()) {
      if (row.mechanism().submodel() == part) {
        rows.add(
            List.of(
                Message.of("survey-mechanism", "title", row.mechanism().title()),
                Figures.percent(shares.share(row)),
                Figures.percent(shares.share(row, shares.reference()))));
      }
    }
    return rows;
  }

  private static String titles(List<Mechanism> mechanisms, Words words) {
    return mechanisms.stream()
        .map(mechanism -> words.say(mechanism.title()))
        .collect(Collectors.joining("; "));
  }

  /** The shares as JSON. */
  public static String json(MechanismShares shares, Words words) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("arms", shares.arms());
    object.put("runs", shares.finished());
    object.put("until_days", shares.untilDays());
    object.put("mechanisms", shares.rows().stream().map(row -> json(shares, row, words)).toList());
    return JsonFile.toText(object);
  }

  private static Map<String, Object> json(
      MechanismShares shares, MechanismShares.Row row, Words words) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", row.mechanism().id());
    object.put("submodel", words.say(row.mechanism().submodel().title()));
    object.put("title", words.say(row.mechanism().title()));
    object.put("share", shares.total() == 0 ? 0 : shares.share(row));
    object.put("runs", row.runs());
    return object;
  }
}
