package org.demarche.report.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.evidence.mechanisms.Mechanism;
import org.demarche.evidence.mechanisms.MechanismShares;
import org.demarche.results.JsonFile;
import org.demarche.words.Message;
import org.demarche.words.Words;

/** The shares of mechanisms as lines and as JSON. */
public final class MechanismsInWords {
  private MechanismsInWords() {}

  public static List<String> lines(MechanismShares shares) {
    List<String> lines = new ArrayList<>();
    String reference = shares.arms().get(shares.reference());
    for (Mechanism.Submodel part : Mechanism.Submodel.values()) {
      List<List<String>> rows = new ArrayList<>();
      rows.add(List.of("  " + say(part.title()), "all arms", reference));
      for (MechanismShares.Row row : shares.rows()) {
        if (row.mechanism().submodel() == part) {
          rows.add(
              List.of(
                  "    " + say(row.mechanism().title()),
                  Texts.percent(shares.share(row)),
                  Texts.percent(shares.share(row, shares.reference()))));
        }
      }
      if (rows.size() > 1) {
        lines.add("");
        lines.addAll(Texts.table(rows));
      }
    }
    lines.add("");
    lines.add(verdict("At work in no run", shares.never()));
    lines.add(verdict("At work in every run", shares.always()));
    lines.add(
        Texts.count(shares.total(), "run")
            + " of "
            + Texts.count(shares.arms().size(), "arm")
            + "; what happens up to day "
            + day(shares.untilDays())
            + " counts.");
    int failed = shares.replications() * shares.arms().size() - shares.total();
    if (failed > 0) {
      lines.add(Texts.count(failed, "run") + " failed and count nowhere.");
    }
    return lines;
  }

  private static String say(Message title) {
    return Words.english().say(title);
  }

  /** Returns a day without a fraction that it does not have. */
  private static String day(double day) {
    return day == Math.rint(day) ? String.format(Locale.ROOT, "%.0f", day) : Double.toString(day);
  }

  private static String verdict(String what, List<Mechanism> mechanisms) {
    return what
        + ": "
        + (mechanisms.isEmpty()
            ? "none."
            : String.join("; ", mechanisms.stream().map(m -> say(m.title())).toList()) + ".");
  }

  public static String json(MechanismShares shares) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("arms", shares.arms());
    object.put("runs", shares.finished());
    object.put("until_days", shares.untilDays());
    object.put("mechanisms", shares.rows().stream().map(row -> json(shares, row)).toList());
    return JsonFile.toText(object);
  }

  private static Map<String, Object> json(MechanismShares shares, MechanismShares.Row row) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("id", row.mechanism().id());
    object.put("submodel", say(row.mechanism().submodel().title()));
    object.put("title", say(row.mechanism().title()));
    object.put("share", shares.total() == 0 ? 0 : shares.share(row));
    object.put("runs", row.runs());
    return object;
  }
}
