package org.demarche.seminar;

import java.util.ArrayList;
import java.util.List;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.seminar.SeatView.News;

/** What has become of the news of a class. */
final class Injects {
  private Injects() {}

  /** What has become of an inject of the scenario's list. */
  static News.Status status(Ledger ledger, String id) {
    News.Status status = News.Status.WAITING;
    for (Entry entry : ledger.played()) {
      if (entry.move() instanceof Move.Inject sent && sent.inject().equals(id)) {
        status = News.Status.SENT;
      } else if (entry.move() instanceof Move.Hold held && held.inject().equals(id)) {
        status = News.Status.HELD;
      } else if (entry.move() instanceof Move.Skip skipped && skipped.inject().equals(id)) {
        status = News.Status.SKIPPED;
      }
    }
    return status;
  }

  /** All news, sent or not: those of the list in its order, then those made up on the spot. */
  static List<News> all(Ledger ledger, SeminarPlan seminar) {
    List<News> all = new ArrayList<>();
    seminar.injects().forEach(inject -> all.add(listed(ledger, inject)));
    for (Ledger.Turn turn : ledger.turns) {
      for (Entry one : turn.entries()) {
        if (one.move() instanceof Move.Improvise made) {
          all.add(madeUp(one.number(), turn.day(), made));
        }
      }
    }
    return all;
  }

  private static News listed(Ledger ledger, SeminarPlan.Inject inject) {
    long entry = 0;
    double day = inject.atDays();
    for (Ledger.Turn turn : ledger.turns) {
      for (Entry one : turn.entries()) {
        if (one.move() instanceof Move.Inject sent && sent.inject().equals(inject.id())) {
          entry = one.number();
          day = turn.day();
        }
      }
    }
    return new News(
        entry,
        inject.id(),
        day,
        status(ledger, inject.id()),
        inject.title(),
        inject.text(),
        inject.to(),
        inject.expected());
  }

  private static News madeUp(long entry, int day, Move.Improvise made) {
    return new News(entry, "", day, News.Status.SENT, made.title(), made.text(), made.to(), "");
  }
}
