package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.Quantity;
import org.demarche.model.ScriptedEvent;
import org.demarche.scenario.Located;
import org.demarche.words.Message;

/** Refuses events that answer each other in a circle, and answers that come before their cause. */
final class AnswerChains {
  private final Reading reading;
  private final List<Located> entries;
  private final List<ScriptedEvent> events;

  AnswerChains(Reading reading, List<Located> entries, List<ScriptedEvent> events) {
    this.reading = reading;
    this.entries = entries;
    this.events = events;
  }

  void check() {
    for (int i = 0; i < events.size(); i++) {
      int answered = events.get(i).answers();
      if (answered < 0) {
        continue;
      }
      Located where = entries.get(i).find("answers").orElse(entries.get(i));
      if (isCircle(i)) {
        reading
            .problems()
            .add(
                where, Message.of("problem-answers-circle", "chain", String.join(" → ", chain(i))));
      } else if (fixedDay(events.get(i)) < fixedDay(events.get(answered))) {
        reading
            .problems()
            .add(
                where,
                Message.of(
                    "problem-answers-before",
                    "event",
                    events.get(i).id(),
                    "answered",
                    events.get(answered).id()));
      }
    }
  }

  /** Comparisons with NaN, the day of an event without a fixed time, are false. */
  private static double fixedDay(ScriptedEvent event) {
    boolean fixed = event.when() == null && event.chance() == null;
    return fixed && event.at() instanceof Quantity.Fixed day ? day.value() : Double.NaN;
  }

  private boolean isCircle(int first) {
    int next = events.get(first).answers();
    for (int steps = 0; next >= 0 && steps < events.size(); steps++) {
      if (next == first) {
        return true;
      }
      next = events.get(next).answers();
    }
    return false;
  }

  private List<String> chain(int first) {
    List<String> ids = new ArrayList<>(List.of(events.get(first).id()));
    int next = events.get(first).answers();
    while (next != first) {
      ids.add(events.get(next).id());
      next = events.get(next).answers();
    }
    ids.add(events.get(first).id());
    return ids;
  }
}
