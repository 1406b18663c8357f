package org.demarche.engine.institutions;

import java.util.ArrayList;
import java.util.List;
import org.demarche.engine.agenda.Happening;
import org.demarche.model.Institution.Result;
import org.demarche.model.Query;
import org.demarche.model.VotingRule;

/** What has come of the bodies' meetings so far, each on its matter: in the order of meetings. */
public final class BodyRecord {
  /** A meeting. */
  private static final class Entry {
    private long id;
    private int body;
    private int criticised;
    private int victim;
    private double met;
    private double voted;
    private double yes;
    private double no;
    private double abstain;
    private Result result = Result.NOTHING;

    private void begin(int which, Happening meeting, double now) {
      id = meeting.id;
      body = which;
      criticised = meeting.source;
      victim = meeting.target;
      met = now;
      voted = Double.NaN;
      yes = Double.NaN;
      no = Double.NaN;
      abstain = Double.NaN;
      result = Result.NOTHING;
    }

    private boolean isOn(int which, int whom, int whose) {
      return body == which && (whom < 0 || criticised == whom) && (whose < 0 || victim == whose);
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private int count;

  void reset() {
    count = 0;
  }

  /** A body has met. */
  void met(int body, Happening meeting, double now) {
    if (count == entries.size()) {
      entries.add(new Entry());
    }
    entries.get(count++).begin(body, meeting, now);
  }

  private Entry of(int body, long meeting) {
    for (int k = count - 1; k >= 0; k--) {
      if (entries.get(k).id == meeting && entries.get(k).body == body) {
        return entries.get(k);
      }
    }
    throw new IllegalStateException("a body decides that has not met");
  }

  /** A body has voted on a draft. */
  void voted(int body, Happening vote, VotingRule.Ballot ballot, double now) {
    Entry entry = of(body, vote.id);
    entry.voted = now;
    entry.yes = ballot.yes();
    entry.no = ballot.no();
    entry.abstain = ballot.abstain();
  }

  /** A meeting has ended in a result. */
  void concluded(int body, Happening meeting, Result result) {
    of(body, meeting.id).result = result;
  }

  /**
   * What a query about a body's meetings and votes asks for.
   *
   * @param query what
   * @param body which body
   * @param criticised for what whose deeds, or -1 for anybody's
   * @param victim to whom they were done, or -1 for anybody
   */
  public double answer(Query query, int body, int criticised, int victim) {
    return switch (query) {
      case MEETINGS, DRAFTS, ADOPTED, REJECTED, VETOED, STATEMENTS ->
          count(query, body, criticised, victim);
      default -> first(query, body, criticised, victim);
    };
  }

  private double count(Query query, int body, int criticised, int victim) {
    int found = 0;
    for (int k = 0; k < count; k++) {
      Entry entry = entries.get(k);
      found += entry.isOn(body, criticised, victim) && counts(query, entry) ? 1 : 0;
    }
    return found;
  }

  private static boolean counts(Query query, Entry entry) {
    return switch (query) {
      case MEETINGS -> true;
      case DRAFTS -> !Double.isNaN(entry.voted);
      case ADOPTED -> entry.result == Result.ADOPTED;
      case REJECTED -> entry.result == Result.REJECTED;
      case VETOED -> entry.result == Result.VETOED;
      default -> entry.result == Result.STATEMENT;
    };
  }

  /** Days and votes are those of the first; a text may be voted on before one met on earlier. */
  private double first(Query query, int body, int criticised, int victim) {
    double earliest = Double.NaN;
    double answer = Double.NaN;
    for (int k = 0; k < count; k++) {
      Entry entry = entries.get(k);
      double day = query == Query.FIRST_MEETING ? entry.met : entry.voted;
      if (entry.isOn(body, criticised, victim)
          && (day < earliest || (Double.isNaN(earliest) && !Double.isNaN(day)))) {
        earliest = day;
        answer = value(query, entry);
      }
    }
    return answer;
  }

  private static double value(Query query, Entry entry) {
    return switch (query) {
      case FIRST_MEETING -> entry.met;
      case FIRST_VOTE -> entry.voted;
      case YES -> entry.yes;
      case NO -> entry.no;
      case ABSTAIN -> entry.abstain;
      default -> throw new IllegalArgumentException(query.id());
    };
  }
}
