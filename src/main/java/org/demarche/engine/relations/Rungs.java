package org.demarche.engine.relations;

import java.util.Arrays;
import org.demarche.engine.run.Opening;
import org.demarche.engine.run.Run;
import org.demarche.model.Ladder;
import org.demarche.model.Pair;

/**
 * The ladder of every pair: the gravest of the measures in force and of the acts within their
 * holding time. For focal pairs also the path of rungs through time.
 */
public final class Rungs {
  private static final int LEVELS = Ladder.TOP + 1;

  private final Run run;
  private final Opening opening;
  private final int n;
  private final int[] measures;
  private final double[] holds;
  private final double[] firsts;

  /** Rungs of each pair on which measures stand, and those that ever held, as bits. */
  private final int[] standing;

  private final int[] held;
  private final int[] peaks;
  private final int[] atStart;
  private final boolean[] focal;
  private final int[] focalCells;
  private final int[] current;
  private final double[] changed;
  private final double[] spent;
  private final double[] armed;
  private int[] used = new int[64];
  private int usedCount;
  private final boolean[] isUsed;

  public Rungs(Run run, Opening opening) {
    this.run = run;
    this.opening = opening;
    this.n = run.program.n;
    this.measures = new int[n * n * LEVELS];
    this.holds = new double[n * n * LEVELS];
    this.firsts = new double[n * n * LEVELS];
    this.standing = new int[n * n];
    this.held = new int[n * n];
    this.peaks = new int[n * n];
    this.atStart = new int[n * n];
    this.focal = new boolean[n * n];
    this.isUsed = new boolean[n * n];
    int pairs = run.program.plan.focalPairs().size();
    this.focalCells = new int[pairs];
    for (int p = 0; p < pairs; p++) {
      Pair pair = run.program.plan.focalPairs().get(p);
      focalCells[p] = cell(pair.first(), pair.second());
      focal[focalCells[p]] = true;
    }
    this.current = new int[pairs];
    this.changed = new double[pairs];
    this.spent = new double[pairs * LEVELS];
    this.armed = new double[pairs];
    Arrays.fill(firsts, Double.NaN);
  }

  /** Begins a run: no pair stands on any rung. */
  public void reset() {
    for (int u = 0; u < usedCount; u++) {
      int cell = used[u];
      isUsed[cell] = false;
      standing[cell] = 0;
      held[cell] = 0;
      peaks[cell] = 0;
      atStart[cell] = 0;
      for (int place = cell * LEVELS; place < (cell + 1) * LEVELS; place++) {
        measures[place] = 0;
        holds[place] = 0;
        firsts[place] = Double.NaN;
      }
    }
    usedCount = 0;
    Arrays.fill(current, 0);
    Arrays.fill(changed, 0);
    Arrays.fill(spent, 0);
    Arrays.fill(armed, Double.NaN);
  }

  /** Notes where every pair stands on day 0, once the measures in force have been set. */
  public void begin() {
    for (int u = 0; u < usedCount; u++) {
      atStart[used[u]] = level(used[u], 0);
      peaks[used[u]] = 0;
    }
    for (int p = 0; p < focalCells.length; p++) {
      current[p] = level(focalCells[p], 0);
      run.listener.rungChanged(0, p, current[p]);
    }
  }

  private int cell(int a, int b) {
    return a < b ? a * n + b : b * n + a;
  }

  private void use(int cell) {
    if (!isUsed[cell]) {
      isUsed[cell] = true;
      if (usedCount == used.length) {
        used = Arrays.copyOf(used, 2 * usedCount);
      }
      used[usedCount++] = cell;
    }
  }

  /** A measure of a rung came into force (+1) or ended (-1). */
  public void measure(int sender, int target, int rung, int change) {
    int cell = cell(sender, target);
    use(cell);
    settle(cell);
    int place = cell * LEVELS + rung;
    measures[place] += change;
    if (measures[place] > 0) {
      standing[cell] |= 1 << rung;
    } else {
      standing[cell] &= ~(1 << rung);
    }
    if (measures[place] == 0) {
      hold(cell, rung, run.now);
    }
    reached(cell, rung, change > 0);
  }

  /** An act of a rung took place and holds for some days. */
  public void act(int source, int target, int rung, double holdsDays) {
    int cell = cell(source, target);
    use(cell);
    settle(cell);
    hold(cell, rung, run.now + holdsDays);
    reached(cell, rung, true);
  }

  private void hold(int cell, int rung, double until) {
    int place = cell * LEVELS + rung;
    holds[place] = Math.max(holds[place], until);
    held[cell] |= 1 << rung;
  }

  /** What has run out until now ends at its own time, before anything new counts. */
  private void settle(int cell) {
    if (focal[cell]) {
      advance(pairOf(cell));
    }
  }

  private void reached(int cell, int rung, boolean up) {
    double now = run.now;
    if (up && Double.isNaN(firsts[cell * LEVELS + rung])) {
      firsts[cell * LEVELS + rung] = now;
    }
    if (up && opening.isOver()) {
      peaks[cell] = Math.max(peaks[cell], rung);
    }
    if (focal[cell]) {
      advance(pairOf(cell));
    }
  }

  private int pairOf(int cell) {
    for (int p = 0; p < focalCells.length; p++) {
      if (focalCells[p] == cell) {
        return p;
      }
    }
    throw new IllegalStateException("not a focal pair");
  }

  /** Brings every focal pair's path up to now. */
  public void advance() {
    for (int p = 0; p < focalCells.length; p++) {
      advance(p);
    }
  }

  /** Steps down at the times when holds ran out, then to where the pair stands now. */
  private void advance(int p) {
    double now = run.now;
    int cell = focalCells[p];
    while (true) {
      int rung = current[p];
      double falls =
          measures[cell * LEVELS + rung] > 0
              ? Double.POSITIVE_INFINITY
              : Math.max(changed[p], holds[cell * LEVELS + rung]);
      if (rung == 0 || falls > now) {
        break;
      }
      int lower = level(cell, falls);
      if (lower >= rung) {
        break;
      }
      move(p, falls, lower);
    }
    int rung = level(cell, now);
    if (rung > current[p]) {
      move(p, now, rung);
    }
  }

  private void move(int p, double day, int rung) {
    spent[p * LEVELS + current[p]] += day - changed[p];
    current[p] = rung;
    changed[p] = day;
    run.listener.rungChanged(day, p, rung);
  }

  /** Closes the paths at the horizon. */
  public void end() {
    advance();
    for (int p = 0; p < focalCells.length; p++) {
      spent[p * LEVELS + current[p]] += run.now - changed[p];
      changed[p] = run.now;
    }
  }

  private int level(int cell, double day) {
    int top = highest(standing[cell]);
    for (int left = held[cell] >>> (top + 1) << (top + 1); left != 0; ) {
      int rung = highest(left);
      if (holds[cell * LEVELS + rung] > day) {
        return rung;
      }
      left ^= 1 << rung;
    }
    return top;
  }

  /** The highest rung of several, 0 if there is none. */
  private static int highest(int rungs) {
    return rungs == 0 ? 0 : 31 - Integer.numberOfLeadingZeros(rungs);
  }

  /** The rung on which a pair stands on a day not before the last change. */
  public int now(int a, int b, double day) {
    int cell = cell(a, b);
    return isUsed[cell] ? level(cell, day) : 0;
  }

  /** The highest rung that a pair has reached after the opening. */
  public int peak(int a, int b) {
    return peaks[cell(a, b)];
  }

  /** Day on which a pair first stood on a rung or above, NaN if never. */
  public double first(int a, int b, int rung) {
    double best = Double.NaN;
    for (int r = Math.max(0, rung); r <= Ladder.TOP; r++) {
      double day = firsts[cell(a, b) * LEVELS + r];
      if (!Double.isNaN(day) && !(best <= day)) {
        best = day;
      }
    }
    return best;
  }

  /** Days that a focal pair has spent on a rung, the stretch that lasts until now included. */
  public double daysAt(int pair, int rung, double now) {
    if (rung < 0 || rung > Ladder.TOP) {
      return 0;
    }
    double days = spent[pair * LEVELS + rung];
    int cell = focalCells[pair];
    int stands = current[pair];
    double from = changed[pair];
    while (from < now) {
      int place = cell * LEVELS + stands;
      double falls = measures[place] > 0 || stands == 0 ? now : Math.max(from, holds[place]);
      double until = Math.min(now, falls);
      days += stands == rung ? until - from : 0;
      int lower = until < now ? level(cell, until) : stands;
      if (lower >= stands) {
        days += stands == rung ? now - until : 0;
        break;
      }
      stands = lower;
      from = until;
    }
    return days;
  }

  /** Force has been used between two after the opening. */
  public void armed(int source, int target) {
    int cell = cell(source, target);
    if (focal[cell]) {
      int p = pairOf(cell);
      if (Double.isNaN(armed[p])) {
        armed[p] = run.now;
      }
    }
  }

  /** Day on which a focal pair first used force after the opening, NaN if never. */
  public double firstArmed(int pair) {
    return armed[pair];
  }

  /**
   * Pairs outside the focal ones that reached rung 2 after the opening and stood below it on day 0.
   */
  public int spread() {
    int count = 0;
    for (int u = 0; u < usedCount; u++) {
      int cell = used[u];
      if (!focal[cell] && atStart[cell] < 2 && peaks[cell] >= 2) {
        count++;
      }
    }
    return count;
  }
}
