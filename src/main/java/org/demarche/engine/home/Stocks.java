package org.demarche.engine.home;

import java.util.Arrays;
import org.demarche.engine.agenda.Happening;
import org.demarche.engine.program.StockTable;
import org.demarche.engine.run.Run;
import org.demarche.trace.StockStep;
import org.jspecify.annotations.Nullable;

/**
 * What states have in store of the goods they live on. A stock is a straight line between two
 * changes of its supply, so that the moment at which it runs out is known and stands on the agenda;
 * nothing is looked at day by day.
 */
public final class Stocks {
  /** Share of a dependence, cut by measures, from which an actor is short. */
  private static final double SHORT_FROM = 0.05;

  private final Run run;
  private final MeasureBook measures;
  private final Domestic domestic;
  private final StockTable table;
  private final double[] level;
  private final double[] since;
  private final double[] slope;
  private final double[] inflow;
  private final double[] shortage;
  private final double[] first;
  private final double[] fullAt;
  private final @Nullable Happening[] due;

  public Stocks(Run run, MeasureBook measures, Domestic domestic) {
    this.run = run;
    this.measures = measures;
    this.domestic = domestic;
    this.table = run.program.stocks;
    this.level = new double[table.count];
    this.since = new double[table.count];
    this.slope = new double[table.count];
    this.inflow = new double[table.count];
    this.shortage = new double[table.count];
    this.first = new double[table.count];
    this.fullAt = new double[table.count];
    this.due = new Happening[table.count];
    measures.watch(this::measureChanged);
    run.agenda.on(Happening.Kind.STOCK, this::runOut);
  }

  /** Fills the stores and works out how long they last, once the measures in force stand. */
  public void begin() {
    Arrays.fill(due, null);
    Arrays.fill(since, 0);
    Arrays.fill(slope, 0);
    Arrays.fill(shortage, 0);
    Arrays.fill(first, Double.NaN);
    for (int k = 0; k < table.count; k++) {
      double demand = run.v[table.demand[k]];
      level[k] = Math.max(0, run.v[table.days[k]]) * demand;
      fullAt[k] = table.full[k] < 0 ? level[k] : Math.max(0, run.v[table.full[k]]) * demand;
      inflow[k] = supplied(k);
      runDown(k, 0);
    }
  }

  /** A measure between two actors came into force, changed or ended. */
  void measureChanged(int target, long cause) {
    for (int k = 0; k < table.count; k++) {
      if (table.holder[k] == target || supplies(k, target)) {
        double now = supplied(k);
        if (now != inflow[k]) {
          settle(k);
          inflow[k] = now;
          runDown(k, cause);
        }
      }
    }
  }

  private boolean supplies(int k, int actor) {
    for (int from : table.from[k]) {
      if (from == actor) {
        return true;
      }
    }
    return false;
  }

  /**
   * A delivery out of turn.
   *
   * @param days how much, in days of the receiver's demand
   */
  public void deliver(int receiver, int kind, double days, long cause) {
    for (int k = 0; k < table.count; k++) {
      if (table.holder[k] == receiver && table.kind[k] == kind && days > 0) {
        settle(k);
        level[k] += days * run.v[table.demand[k]];
        runDown(k, cause);
        tell(k, StockStep.RESUPPLIED, cause);
      }
    }
  }

  /** The moment has come at which nothing is left. */
  void runOut(Happening now) {
    int k = now.subject;
    due[k] = null;
    level[k] = 0;
    since[k] = run.now;
    slope[k] = 0;
    mark(k, now.cause);
  }

  /** Units a day: own output, and what each partner sends as far as measures let it pass. */
  private double supplied(int k) {
    double sum = run.v[table.own[k]];
    double unit = table.shares[k] ? run.v[table.demand[k]] : 1;
    for (int p = 0; p < table.from[k].length; p++) {
      double sent = Math.max(0, run.v[table.amount[k][p]]) * unit;
      sum += sent * measures.passing(table.kind[k], table.from[k][p], table.holder[k]);
    }
    return sum;
  }

  private void settle(int k) {
    level[k] = at(k);
    since[k] = run.now;
  }

  /** Units in store now. */
  private double at(int k) {
    double now = level[k] + slope[k] * (run.now - since[k]);
    return slope[k] > 0 ? Math.min(fullAt[k], now) : Math.max(0, now);
  }

  /** Sets the slope from here on, and puts the moment of running out on the agenda. */
  private void runDown(int k, long cause) {
    double net = inflow[k] - run.v[table.demand[k]];
    boolean stays = net < 0 ? level[k] <= 0 : level[k] >= fullAt[k];
    slope[k] = stays ? 0 : net;
    Happening before = due[k];
    if (before != null) {
      due[k] = null;
      run.agenda.cancel(before);
    }
    if (slope[k] < 0) {
      Happening end = run.agenda.take(Happening.Kind.STOCK);
      end.subject = k;
      end.id = cause;
      end.cause = cause;
      due[k] = run.agenda.schedule(end, -level[k] / slope[k]) ? end : null;
    }
    mark(k, cause);
  }

  /** Works the shortage out, which weighs on the holder from now on. */
  private void mark(int k, long cause) {
    double demand = run.v[table.demand[k]];
    double now = level[k] > 0 ? 0 : Math.max(0, (demand - inflow[k]) / demand);
    if (now == shortage[k]) {
      return;
    }
    boolean was = shortage[k] > 0;
    shortage[k] = now;
    domestic.setShortage(table.holder[k], felt(table.holder[k]));
    if (!was) {
      first[k] = Double.isNaN(first[k]) ? run.now : first[k];
      tell(k, StockStep.EXHAUSTED, cause);
    } else if (now == 0) {
      tell(k, StockStep.RECOVERED, cause);
    }
  }

  private double felt(int holder) {
    double left = 1;
    for (int k = 0; k < table.count; k++) {
      if (table.holder[k] == holder) {
        left *= 1 - run.v[table.burden[k]] * shortage[k];
      }
    }
    return 1 - left;
  }

  private void tell(int k, StockStep step, long cause) {
    run.listener.stockChanged(run.now, k, step, days(k), cause);
  }

  /** Days of demand in store now. */
  public double days(int k) {
    return at(k) / run.v[table.demand[k]];
  }

  /** Unmet share of the demand. */
  public double shortage(int k) {
    return shortage[k];
  }

  /** Day of the first shortage, NaN if there was none. */
  public double first(int k) {
    return first[k];
  }

  /** Whether an actor is short of what it depends on: of a stock, or of what measures cut. */
  public boolean isShort(int actor, int dependence) {
    return table.covers(actor, dependence)
        ? runsShort(actor, dependence)
        : measures.lost(dependence, actor) >= SHORT_FROM;
  }

  /** Whether a stock of a kind runs down or has run out. */
  private boolean runsShort(int holder, int kind) {
    for (int k = 0; k < table.count; k++) {
      boolean asked = table.holder[k] == holder && table.kind[k] == kind;
      if (asked && (slope[k] < 0 || shortage[k] > 0)) {
        return true;
      }
    }
    return false;
  }
}
