package org.demarche.engine.program;

import java.util.List;
import org.demarche.engine.numbers.Numbers;
import org.demarche.model.Plan;
import org.demarche.model.Stock;

/** The plan's stocks as arrays; numbers are slots of {@link Numbers}. */
public final class StockTable {
  public final int count;
  public final int[] holder;

  /** Kind of dependence, by ordinal. */
  public final int[] kind;

  public final int[] days;
  public final int[] demand;
  public final int[] own;
  public final int[] burden;

  /** Slot of the days beyond which supply is not taken, or -1 for as many as on day 0. */
  public final int[] full;

  public final boolean[] shares;
  public final int[][] from;
  public final int[][] amount;

  private final boolean[] covers;

  StockTable(Plan plan, Numbers.Builder numbers) {
    List<Stock> stocks = plan.stocks();
    this.count = stocks.size();
    this.holder = new int[count];
    this.kind = new int[count];
    this.days = new int[count];
    this.demand = new int[count];
    this.own = new int[count];
    this.burden = new int[count];
    this.full = new int[count];
    this.shares = new boolean[count];
    this.from = new int[count][];
    this.amount = new int[count][];
    this.covers = new boolean[plan.actors().size() * Layout.KINDS_OF_DEPENDENCE];
    for (int k = 0; k < count; k++) {
      fill(k, stocks.get(k), numbers);
    }
  }

  private void fill(int k, Stock stock, Numbers.Builder numbers) {
    holder[k] = stock.holder();
    kind[k] = stock.kind().ordinal();
    days[k] = numbers.add(stock.days());
    demand[k] = numbers.add(stock.demand());
    own[k] = numbers.add(stock.own());
    burden[k] = numbers.add(stock.burden());
    var until = stock.fullDays();
    full[k] = until == null ? -1 : numbers.add(until);
    shares[k] = stock.shares();
    from[k] = stock.supplies().stream().mapToInt(Stock.Supply::from).toArray();
    amount[k] = stock.supplies().stream().mapToInt(of -> numbers.add(of.amount())).toArray();
    covers[holder[k] * Layout.KINDS_OF_DEPENDENCE + kind[k]] = true;
  }

  /** Whether a stock of the actor stands for a kind of dependence. */
  public boolean covers(int actor, int dependence) {
    return covers[actor * Layout.KINDS_OF_DEPENDENCE + dependence];
  }
}
