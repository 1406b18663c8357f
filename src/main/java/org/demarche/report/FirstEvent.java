package org.demarche.report;

import java.util.Locale;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** The events of a focal pair whose first day {@code paths.csv} keeps, in its order. */
enum FirstEvent {
  FIRST_TALKS,
  FIRST_AGREEMENT,
  FIRST_ARMED;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name at the head of a panel. */
  Message label() {
    return Message.of("report-first-heading", "event", new Shown.Case(id()));
  }

  /** The name within a sentence. */
  Message inSentence() {
    return Message.of("report-first", "event", new Shown.Case(id()));
  }
}
