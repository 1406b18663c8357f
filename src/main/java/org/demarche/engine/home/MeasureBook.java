package org.demarche.engine.home;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.engine.program.Layout;
import org.demarche.engine.program.Program;
import org.demarche.engine.program.StockTable;
import org.demarche.engine.relations.Climate;
import org.demarche.engine.relations.Rungs;
import org.demarche.engine.run.Run;
import org.demarche.model.StandingMeasure;
import org.demarche.trace.RunState;

/** The measures in force: which kind, by whom, on whom, how strong. */
public final class MeasureBook {
  private final Run run;

  /** Told of every change of what is in force on somebody. */
  @FunctionalInterface
  interface Watcher {
    void measureChanged(int target, long cause);
  }

  private final Climate climate;
  private final Rungs rungs;
  private final Domestic domestic;
  private final Program program;
  private final int n;
  private final int kinds;

  /** Where the measures of a pair lie, 0 for a pair that never had any. */
  private final int[] places;

  private int taken = 1;
  private double[] intensities;

  /** Measures that have been announced and are not in force yet. */
  private final BitSet coming = new BitSet();

  /** Intensity at the start of the run, where any measure of it stands then. */
  private final Map<Integer, Double> before = new HashMap<>();

  private final int[] rungOf;
  private final StockTable stocks;
  private boolean[] known;

  /** How often measures on an actor have changed; the start of a run counts as a change. */
  private final long[] changes;

  /**
   * What passed when it was last worked out, by sender and receiver, and after how many changes.
   */
  private double[] passed = {};

  private long[] passedAfter = {};
  private int[] cells = new int[128];
  private int[] ofKind = new int[128];
  private int[] bySender = new int[128];
  private int[] onTarget = new int[128];
  private int count;
  private Watcher watcher = (target, cause) -> {};

  public MeasureBook(Run run, Climate climate, Rungs rungs, Domestic domestic) {
    this.run = run;
    this.climate = climate;
    this.rungs = rungs;
    this.domestic = domestic;
    this.program = run.program;
    this.n = program.n;
    this.kinds = program.plan.measureKinds().size();
    this.places = new int[n * n];
    this.intensities = new double[16 * kinds];
    this.known = new boolean[16 * kinds];
    this.changes = new long[n];
    this.stocks = program.stocks;
    this.rungOf = program.plan.measureKinds().stream().mapToInt(kind -> kind.rung()).toArray();
  }

  /** Who else lives on what measures let pass. */
  void watch(Watcher newWatcher) {
    watcher = newWatcher;
  }

  /** Begins a run with the measures that stand at its start. */
  public void reset() {
    for (int t = 0; t < count; t++) {
      intensities[cells[t]] = 0;
      known[cells[t]] = false;
    }
    count = 0;
    coming.clear();
    before.clear();
    for (int i = 0; i < n; i++) {
      changes[i]++;
    }
    for (int m = 0; m < program.standing.length; m++) {
      StandingMeasure measure = program.plan.measures().get(m);
      double intensity = run.v[program.standing[m]];
      store(measure.kind(), measure.sender(), measure.target(), intensity, 0);
      before.put(
          key(measure.kind(), measure.sender(), measure.target()),
          intensity(measure.kind(), measure.sender(), measure.target()));
    }
    for (int i = 0; i < n; i++) {
      domestic.weigh(i, burden(i));
    }
  }

  /** A measure has been decided on that takes some days to come into force. */
  public void announce(int kind, int sender, int target) {
    coming.set(key(kind, sender, target));
  }

  /** Whether a measure is in force or on its way. */
  public boolean standsOrComes(int kind, int sender, int target) {
    return intensity(kind, sender, target) > 0 || coming.get(key(kind, sender, target));
  }

  /** An announced measure has come into force, or never will. */
  public void arrive(int kind, int sender, int target) {
    coming.clear(key(kind, sender, target));
  }

  /** How strongly a measure is in force, 0 to 1. */
  public double intensity(int kind, int sender, int target) {
    return intensities[cell(kind, sender, target)];
  }

  /** Whether more of a measure is in force than at the start of the run. */
  public boolean isNew(int kind, int sender, int target) {
    return intensity(kind, sender, target) > before.getOrDefault(key(kind, sender, target), 0.0);
  }

  /** The highest rung of the measures that one has in force on another, 0 if it has none. */
  public int gravest(int sender, int target) {
    int first = cell(0, sender, target);
    int rung = 0;
    for (int k = 0; k < kinds; k++) {
      if (rungOf[k] > rung && intensities[first + k] > 0) {
        rung = rungOf[k];
      }
    }
    return rung;
  }

  /** The rung on which a kind of measure stands. */
  public int rung(int kind) {
    return rungOf[kind];
  }

  private int key(int kind, int sender, int target) {
    return (sender * n + target) * kinds + kind;
  }

  /**
   * Where a measure lies, to read. The kinds of a pair lie side by side, for they are mostly asked
   * about together; pairs without measures, by far the most of a large scenario, share a place
   * where nothing is in force.
   */
  private int cell(int kind, int sender, int target) {
    return places[sender * n + target] * kinds + kind;
  }

  /** Where a measure lies, to write. */
  private int ownCell(int kind, int sender, int target) {
    int pair = sender * n + target;
    if (places[pair] == 0) {
      places[pair] = taken++;
      if (taken * kinds > intensities.length) {
        intensities = Arrays.copyOf(intensities, 2 * intensities.length);
        known = Arrays.copyOf(known, intensities.length);
      }
    }
    return cell(kind, sender, target);
  }

  /** Puts a measure in force, strengthens it, or eases it; 0 ends it. */
  public void set(int kind, int sender, int target, double intensity, long cause) {
    if (store(kind, sender, target, intensity, cause)) {
      domestic.weigh(target, burden(target));
      watcher.measureChanged(target, cause);
    }
  }

  private boolean store(int kind, int sender, int target, double intensity, long cause) {
    double before = intensity(kind, sender, target);
    double now = Math.max(0, Math.min(1, intensity));
    if (now < 0.01) {
      now = 0;
    }
    if (now == before) {
      return false;
    }
    int cell = ownCell(kind, sender, target);
    intensities[cell] = now;
    changes[target]++;
    if (!known[cell]) {
      known[cell] = true;
      remember(cell, kind, sender, target);
    }
    if ((now > 0) != (before > 0)) {
      rungs.measure(sender, target, rungOf[kind], now > 0 ? 1 : -1);
    }
    climate.setStanding(target, sender, standing(sender, target));
    run.listener.measureChanged(run.now, kind, sender, target, now, cause);
    return true;
  }

  private void remember(int cell, int kind, int sender, int target) {
    if (count == cells.length) {
      cells = Arrays.copyOf(cells, 2 * count);
      ofKind = Arrays.copyOf(ofKind, 2 * count);
      bySender = Arrays.copyOf(bySender, 2 * count);
      onTarget = Arrays.copyOf(onTarget, 2 * count);
    }
    cells[count] = cell;
    ofKind[count] = kind;
    bySender[count] = sender;
    onTarget[count++] = target;
  }

  private double standing(int sender, int target) {
    double sum = 0;
    int first = cell(0, sender, target);
    for (int k = 0; k < kinds; k++) {
      sum += intensities[first + k] * run.v[program.layout.measureGoldstein + k];
    }
    return sum;
  }

  /** The measures in force, by sender, target and kind. */
  public List<RunState.Measure> listAll() {
    List<RunState.Measure> all = new ArrayList<>();
    for (int pair = 0; pair < places.length; pair++) {
      for (int k = 0; k < kinds && places[pair] > 0; k++) {
        double intensity = intensities[places[pair] * kinds + k];
        if (intensity > 0) {
          all.add(new RunState.Measure(k, pair / n, pair % n, intensity));
        }
      }
    }
    return all;
  }

  /** Weighted intensity of the measures in force between two actors, both ways. */
  public double load(int a, int b) {
    double sum = 0;
    for (int k = 0; k < kinds; k++) {
      double weight = run.v[program.layout.measureWeight + k];
      sum += weight * (intensities[cell(k, a, b)] + intensities[cell(k, b, a)]);
    }
    return sum;
  }

  /**
   * Share of the target's supplies that the measures in force on it cut: one minus the product over
   * senders and kinds of what is left. What the target has a stock of counts when it runs out. A
   * measure that stops what others supply on its way, as a blockade does, cuts that too.
   */
  double burden(int target) {
    double left = 1;
    for (int t = 0; t < count; t++) {
      if (onTarget[t] == target && intensities[cells[t]] > 0) {
        left *= 1 - Math.min(1, cut(ofKind[t], bySender[t], target) * intensities[cells[t]]);
      }
    }
    return 1 - left;
  }

  private double cut(int kind, int sender, int target) {
    double sum = 0;
    for (int d = 0; d < Layout.KINDS_OF_DEPENDENCE; d++) {
      if (stocks.covers(target, d)) {
        continue;
      }
      int place = kind * Layout.KINDS_OF_DEPENDENCE + d;
      double depends = run.v[program.layout.dependence(d, target, sender)];
      sum += depends * run.v[program.layout.measureBurden + place];
      double stops = run.v[program.layout.measureStops + place];
      if (stops > 0) {
        sum += stops * dependenceOnOthers(d, target, sender);
      }
    }
    return sum;
  }

  /** What an actor depends on in one kind, but for what one supplies. */
  private double dependenceOnOthers(int dependence, int target, int sender) {
    double sum = 0;
    for (int other = 0; other < n; other++) {
      if (other != sender && other != target) {
        sum += run.v[program.layout.dependence(dependence, target, other)];
      }
    }
    return sum;
  }

  /**
   * Share of what one actor supplies to another that the measures in force let pass: its own on the
   * receiver cut it, those of others on either stop it on its way.
   */
  public double passing(int dependence, int from, int to) {
    if (passed.length == 0) {
      passed = new double[Layout.KINDS_OF_DEPENDENCE * n * n];
      passedAfter = new long[passed.length];
    }
    int place = (dependence * n + to) * n + from;
    long after = changes[from] + changes[to];
    if (passedAfter[place] != after) {
      passedAfter[place] = after;
      passed[place] = left(dependence, from, to);
    }
    return passed[place];
  }

  private double left(int dependence, int from, int to) {
    double left = 1;
    for (int t = 0; t < count; t++) {
      boolean concerns = onTarget[t] == to || onTarget[t] == from;
      double intensity = concerns ? intensities[cells[t]] : 0;
      if (intensity <= 0) {
        continue;
      }
      int place = ofKind[t] * Layout.KINDS_OF_DEPENDENCE + dependence;
      if (onTarget[t] == to && bySender[t] == from) {
        left *= 1 - Math.min(1, run.v[program.layout.measureBurden + place] * intensity);
      } else if (bySender[t] != to) {
        left *= 1 - Math.min(1, run.v[program.layout.measureStops + place] * intensity);
      }
    }
    return left;
  }

  /** Share of what an actor depends on in one kind that the measures in force on it cut. */
  double lost(int dependence, int target) {
    double left = 1;
    for (int t = 0; t < count; t++) {
      if (onTarget[t] == target && intensities[cells[t]] > 0) {
        int place = ofKind[t] * Layout.KINDS_OF_DEPENDENCE + dependence;
        double share = run.v[program.layout.measureBurden + place] * intensities[cells[t]];
        double depends = run.v[program.layout.dependence(dependence, target, bySender[t])];
        left *= 1 - Math.min(1, depends * share);
      }
    }
    return 1 - left;
  }
}
