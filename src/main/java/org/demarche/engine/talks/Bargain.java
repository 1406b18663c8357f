package org.demarche.engine.talks;

import java.util.Arrays;
import java.util.BitSet;
import org.demarche.engine.home.Domestic;
import org.demarche.engine.home.MeasureBook;
import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.program.TrackTable;
import org.demarche.engine.relations.Rungs;
import org.demarche.engine.run.Run;
import org.demarche.model.Ladder;
import org.demarche.model.Parameter;

/**
 * The bargaining problem of a focal pair: utilities of terms, fallbacks, Zeuthen's risk limits
 * (Zeuthen 1930; Harsanyi 1956) and concessions.
 */
final class Bargain {
  private final Run run;
  private final Rungs rungs;
  private final Domestic domestic;
  private final MeasureBook measures;
  private final TrackTable tracks;
  private final int p;
  private final int size;

  /** Place of the normalisation of relations, -1 if none. */
  private final int normal;

  private final double[][] salience;
  private final double[][] offers;
  private final boolean[] settled;
  private final boolean[] closed;
  private final double[] compromise = new double[2];
  private final double[] statusQuo = new double[2];

  /** Issues whose terms wait for terms on broken relations: they are signed together or not. */
  final BitSet waiting = new BitSet();

  private int settledCount;
  private boolean stale;

  /** Whether a side has broken relations, and whether they have been restored as agreed. */
  private final boolean[] broke = new boolean[2];

  private boolean restored;

  Bargain(Run run, Rungs rungs, Domestic domestic, MeasureBook measures, int pair) {
    this.run = run;
    this.rungs = rungs;
    this.domestic = domestic;
    this.measures = measures;
    this.tracks = run.program.tracks;
    this.p = pair;
    this.size = tracks.issues[pair].length;
    this.normal = tracks.normalisation[pair];
    this.salience = new double[2][size];
    this.offers = new double[2][size];
    this.settled = new boolean[size];
    this.closed = new boolean[size];
  }

  void reset() {
    Arrays.fill(settled, false);
    Arrays.fill(closed, false);
    settledCount = 0;
    restored = false;
    Arrays.fill(broke, false);
    look();
    weigh();
    open();
  }

  /**
   * Looks whether relations are broken. Their normalisation is on the table while they are; if they
   * are broken again after they were restored as agreed, it is open anew.
   */
  void look() {
    boolean first = breaks(tracks.first[p], tracks.second[p]);
    boolean second = breaks(tracks.second[p], tracks.first[p]);
    if (first == broke[0] && second == broke[1]) {
      return;
    }
    broke[0] = first;
    broke[1] = second;
    if (normal < 0) {
      return;
    }
    if (settled[normal] && !isBroken()) {
      restored = true;
    } else if (settled[normal] && restored) {
      settled[normal] = false;
      settledCount--;
      restored = false;
    }
    weigh();
    if (!settled[normal]) {
      offers[0][normal] = position(normal, 0);
      offers[1][normal] = position(normal, 1);
    }
  }

  private boolean breaks(int sender, int target) {
    for (int kind : tracks.breaking) {
      if (measures.intensity(kind, sender, target) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether either side has broken relations, or closed a mission. */
  boolean isBroken() {
    return broke[0] || broke[1];
  }

  /** Whether the issue is none at present: relations that are not broken need no normalisation. */
  boolean isIdle(int k) {
    return k == normal && !settled[k] && !isBroken();
  }

  /** What a side wants on an issue; who has broken relations wants less of their normalisation. */
  private double position(int k, int side) {
    return k == normal && broke[side]
        ? run.parameter(Parameter.NORMALISATION_WANTED)
        : run.v[tracks.position(p, k, side)];
  }

  /** Normalises salience over the issues that are still on the table or settled. */
  private void weigh() {
    stale = true;
    for (int side = 0; side < 2; side++) {
      double sum = 0;
      int others = 0;
      for (int k = 0; k < size; k++) {
        boolean counts = k != normal && !closed[k];
        salience[side][k] = counts ? Math.max(0, run.v[tracks.salience(p, k, side)]) : 0;
        sum += salience[side][k];
        others += counts ? 1 : 0;
      }
      if (normal >= 0 && !isIdle(normal)) {
        double mean = sum > 0 ? sum / others : 1;
        salience[side][normal] = mean * run.parameter(Parameter.NORMALISATION_WEIGHT);
        sum += salience[side][normal];
      }
      for (int k = 0; k < size; k++) {
        salience[side][k] = sum > 0 ? salience[side][k] / sum : 0;
      }
    }
  }

  /** Both sides put their own positions on every issue that is not settled. */
  void open() {
    waiting.clear();
    stale = true;
    for (int k = 0; k < size; k++) {
      if (!settled[k]) {
        offers[0][k] = position(k, 0);
        offers[1][k] = position(k, 1);
      }
    }
  }

  int size() {
    return size;
  }

  /** The open issue that is worth most to a side, -1 if none is open. */
  int dearest(int side) {
    int best = -1;
    for (int k = 0; k < size; k++) {
      if (isOpen(k) && (best < 0 || salience[side][k] > salience[side][best])) {
        best = k;
      }
    }
    return best;
  }

  boolean isOpen(int k) {
    return !settled[k] && !waiting.get(k) && !closed[k] && !isIdle(k);
  }

  boolean isSettled(int k) {
    return settled[k];
  }

  boolean anyOpen() {
    for (int k = 0; k < size; k++) {
      if (isOpen(k)) {
        return true;
      }
    }
    return false;
  }

  boolean anySettled() {
    return settledCount > 0;
  }

  /** On how many issues there are terms, signed or not. */
  int agreedCount() {
    return settledCount + waiting.cardinality();
  }

  /**
   * Whether terms on an issue have to wait: two who have no relations sign nothing before they have
   * terms on these too.
   */
  boolean mustWait(int k) {
    return normal >= 0 && k != normal && isOpen(normal);
  }

  /** An issue whose terms wait no longer, -1 if there is none. */
  int due() {
    return normal >= 0 && isOpen(normal) ? -1 : waiting.nextSetBit(0);
  }

  double offer(int side, int k) {
    return offers[side][k];
  }

  void settle(int k) {
    settled[k] = true;
    waiting.clear(k);
    settledCount++;
    stale = true;
    double terms = (offers[0][k] + offers[1][k]) / 2;
    offers[0][k] = terms;
    offers[1][k] = terms;
  }

  /** An agreement has been breached: nothing is settled any more. */
  void undo() {
    Arrays.fill(settled, false);
    settledCount = 0;
    restored = false;
    weigh();
    open();
  }

  /** The leader that an issue hung on is gone. */
  void close(int leader) {
    for (int k = 0; k < size; k++) {
      closed[k] |= tracks.leader[tracks.issues[p][k]] == leader && !settled[k];
      waiting.set(k, waiting.get(k) && !closed[k]);
    }
    weigh();
  }

  /** Share of joint salience settled, mean of both sides. */
  double settledShare() {
    double sum = 0;
    for (int k = 0; k < size; k++) {
      sum += settled[k] ? (salience[0][k] + salience[1][k]) / 2 : 0;
    }
    return sum;
  }

  private double loss(int side, int k, double x) {
    double gap = Math.abs(x - position(k, side));
    double gamma = run.v[tracks.curvature[tracks.issues[p][k]]];
    double curved = gamma == 1 || gap <= 0 ? gap : Elementary.exp(gamma * Elementary.log(gap));
    return salience[side][k] * curved;
  }

  /** Utility to a side of the offers on the table of one side. */
  double utility(int side, int of) {
    double u = 1;
    for (int k = 0; k < size; k++) {
      u -= loss(side, k, offers[of][k]);
    }
    return u;
  }

  /**
   * What a side falls back to: the status quo, less its burden, and danger of force to the weaker,
   * which may frighten it (the fallback is worse) or make it stand firm (it is better).
   */
  double fallback(int side) {
    int actor = side == 0 ? tracks.first[p] : tracks.second[p];
    int other = side == 0 ? tracks.second[p] : tracks.first[p];
    refresh();
    double u = statusQuo[side];
    u -= run.parameter(Parameter.FALLBACK_BURDEN) * domestic.burden(actor);
    double danger = rungs.now(actor, other, run.now) / (double) Ladder.TOP;
    double exposure = 1 - run.capabilityRatio(actor, other);
    return u - run.parameter(Parameter.FALLBACK_FEAR) * exposure * danger;
  }

  /**
   * Gain over the fallback from a compromise: on each issue the mean of what is on the table, by
   * how much each cares (Achen 2006, "Institutional realism and bargaining models").
   */
  double gain(int side) {
    refresh();
    return compromise[side] - fallback(side);
  }

  /** The terms of a compromise on an issue. */
  private double between(int k) {
    double first = salience[0][k];
    double second = salience[1][k];
    double sum = first + second;
    double weight = sum > 0 ? second / sum : 0.5;
    return offers[0][k] + weight * (offers[1][k] - offers[0][k]);
  }

  /** Works out again, once offers have moved, what a compromise and the status quo are worth. */
  private void refresh() {
    if (!stale) {
      return;
    }
    stale = false;
    for (int side = 0; side < 2; side++) {
      double deal = 1;
      double stay = 1;
      for (int k = 0; k < size; k++) {
        deal -= loss(side, k, between(k));
        double now = settled[k] ? offers[0][k] : run.v[tracks.statusQuo[tracks.issues[p][k]]];
        stay -= loss(side, k, now);
      }
      compromise[side] = deal;
      statusQuo[side] = stay;
    }
  }

  /**
   * Zeuthen's risk limit: what giving in would cost a side, by what falling back would. It is above
   * 1 where the other's offer is worse than the fallback, and infinite where the own offer is no
   * better than it: such a side has nothing left to give.
   */
  double risk(int side) {
    double own = utility(side, side);
    double fallback = fallback(side);
    return own <= fallback
        ? Double.POSITIVE_INFINITY
        : Math.max(0, own - utility(side, 1 - side)) / (own - fallback);
  }

  /**
   * The open issue on which giving way costs a side least for what the other gains by it; -1 if
   * none is open.
   */
  int easiest(int side) {
    int best = -1;
    double most = -1;
    for (int k = 0; k < size; k++) {
      double worth = (salience[1 - side][k] + 1e-6) / (salience[side][k] + 1e-3);
      if (isOpen(k) && worth > most) {
        most = worth;
        best = k;
      }
    }
    return best;
  }

  /** A side's offer on an issue once it has given way by a step, as a share of the gap. */
  double nearer(int side, int k, double step) {
    return offers[side][k] + step * (offers[1 - side][k] - offers[side][k]);
  }

  /**
   * A side puts an offer on the table; what is settled or closed stays as it is.
   *
   * @return whether it comes nearer to the other's
   */
  boolean put(int side, int k, double position) {
    double before = gap(k);
    if (!isOpen(k)) {
      return false;
    }
    offers[side][k] = position;
    stale = true;
    return gap(k) < before;
  }

  /** Both give way by a step on the open issue where they are closest; one must be open. */
  int approach(double step) {
    int best = -1;
    for (int k = 0; k < size; k++) {
      if (isOpen(k) && (best < 0 || gap(k) < gap(best))) {
        best = k;
      }
    }
    double between = offers[1][best] - offers[0][best];
    offers[0][best] += step * between;
    offers[1][best] -= step * between;
    stale = true;
    return best;
  }

  double gap(int k) {
    return Math.abs(offers[0][k] - offers[1][k]);
  }
}
