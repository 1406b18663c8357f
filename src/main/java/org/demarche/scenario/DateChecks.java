package org.demarche.scenario;

import java.util.List;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/** Checks the dates and durations that a pattern alone cannot: 30 February, a horizon of an age. */
final class DateChecks {

  private static final double MAX_HORIZON_DAYS = 3_653;

  private DateChecks() {}

  static void check(Located top, Problems problems) {
    for (String key : List.of("as_of", "start")) {
      top.find(key).ifPresent(where -> date(where, problems));
    }
    top.find("horizon").ifPresent(where -> horizon(where, problems));
    for (Located measure : members(top, "measures")) {
      measure.find("since").ifPresent(where -> date(where, problems));
    }
    for (Located event : members(top, "timeline")) {
      event.find("at").ifPresent(where -> time(where, problems));
      event.find("delay").ifPresent(where -> duration(where, problems));
    }
  }

  private static List<Located> members(Located top, String section) {
    return top.find(section).map(Located::members).orElse(List.of());
  }

  private static void time(Located where, Problems problems) {
    if (where.text().filter(Dates::looksLikeDate).isPresent()) {
      date(where, problems);
    } else {
      duration(where, problems);
    }
  }

  private static void date(Located where, Problems problems) {
    where.text().ifPresent(text -> attempt(where, () -> Dates.parse(text), problems));
  }

  private static void duration(Located where, Problems problems) {
    where.text().ifPresent(text -> attempt(where, () -> Durations.parseDays(text), problems));
  }

  private static void horizon(Located where, Problems problems) {
    duration(where, problems);
    if (where.text().isEmpty() || problems.hasAt(where.at())) {
      return;
    }
    double days = where.text().map(Durations::parseDays).orElse(0.0);
    if (days <= 0 || days > MAX_HORIZON_DAYS) {
      problems.add(where, Message.of("problem-horizon-range"));
    }
  }

  private static void attempt(Located where, Runnable parse, Problems problems) {
    if (problems.hasAt(where.at())) {
      return;
    }
    try {
      parse.run();
    } catch (IllegalArgumentException unreadable) {
      problems.add(where, UnfitException.said(unreadable));
    }
  }
}
