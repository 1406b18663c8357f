package org.demarche.engine.talks;

import org.demarche.engine.program.TrackTable;
import org.demarche.engine.run.Run;
import org.demarche.model.EventId;
import org.demarche.model.Intervention;
import org.demarche.model.Parameter;
import org.demarche.model.Question;

/**
 * What the two sides do in a round of talks: the one with the lesser risk limit gives way, both if
 * they are equal, and the issue may settle, the likelier the nearer they have come.
 */
final class Concessions {
  private static final double SETTLED_GAP = 0.1;

  private final Run run;
  private final TrackTable tracks;
  private final PairChance chance;
  private final TalksRecord record;
  private final Goodwill goodwill;
  private final Settlement settlement;
  private final Bargain[] bargains;

  /** What becomes of an issue on which the sides have come near enough. */
  @FunctionalInterface
  interface Settlement {
    void settled(int p, int k);
  }

  Concessions(
      Run run,
      PairChance chance,
      TalksRecord record,
      Goodwill goodwill,
      Bargain[] bargains,
      Settlement settlement) {
    this.run = run;
    this.tracks = run.program.tracks;
    this.chance = chance;
    this.record = record;
    this.goodwill = goodwill;
    this.settlement = settlement;
    this.bargains = bargains;
  }

  /** Returns whether neither side would rather deal than fall back. */
  boolean make(int p) {
    Bargain bargain = bargains[p];
    double a = bargain.risk(0);
    double b = bargain.risk(1);
    boolean deadlock = a == Double.POSITIVE_INFINITY && b == Double.POSITIVE_INFINITY;
    double step = run.parameter(Parameter.CONCESSION_STEP);
    int moved = move(p, 0, !deadlock && a <= b, step);
    int other = move(p, 1, !deadlock && b <= a, step);
    settle(p, moved);
    if (other != moved) {
      settle(p, other);
    }
    return deadlock;
  }

  /**
   * What a side does in a round: an offer handed in, or else its own concession if it gives way.
   *
   * @return the issue on which its offer has changed, or -1
   */
  private int move(int p, int side, boolean gives, double step) {
    Bargain bargain = bargains[p];
    int actor = side == 0 ? tracks.first[p] : tracks.second[p];
    Intervention.Offer offer = run.decider.offer(p, record.rounds(p), actor);
    if (!run.answers(Question.CONCEDE, actor, round(p), gives || offer != null)) {
      return -1;
    }
    if (offer == null) {
      int own = bargain.easiest(side);
      return own < 0 ? -1 : put(p, side, own, bargain.nearer(side, own, step));
    }
    return put(p, side, tracks.place(p, offer.issue()), offer.position());
  }

  /** An offer that comes nearer to the other's is one that the other side remembers. */
  private int put(int p, int side, int k, double position) {
    if (bargains[p].put(side, k, position)) {
      goodwill.moved(p, side);
    }
    return k;
  }

  /** The id of the present round of a pair. */
  long round(int p) {
    return EventId.mix(tracks.ids[p], record.rounds(p));
  }

  private void settle(int p, int k) {
    if (k < 0 || !bargains[p].isOpen(k)) {
      return;
    }
    Bargain bargain = bargains[p];
    int issue = tracks.issues[p][k];
    run.listener.positionsMoved(run.now, p, issue, bargain.offer(0, k), bargain.offer(1, k));
    double gap = bargain.gap(k);
    boolean byItself =
        chance.uniform(p, "partial", record.rounds(p) * 64 + k)
            < run.parameter(Parameter.TALKS_PARTIAL) * (1 - gap);
    boolean own = gap <= SETTLED_GAP || byItself;
    if (!run.answers(Question.SETTLE, p, EventId.mix(round(p), k), own)) {
      return;
    }
    settlement.settled(p, k);
  }
}
