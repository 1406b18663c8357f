package org.demarche.chart.kind;

import java.util.List;
import org.demarche.chart.Arm;

/**
 * What is in store, through time.
 *
 * @param days on which it is known, ascending
 * @param stocks the stocks
 */
public record StocksData(List<Double> days, List<Store> stocks) {

  /** Copies the lists. */
  public StocksData {
    days = List.copyOf(days);
    Days.check(days);
    stocks = List.copyOf(stocks);
  }

  /**
   * One stock.
   *
   * @param label what a reader calls it
   * @param arms one for each arm
   */
  public record Store(String label, List<Course> arms) {

    /** Copies the courses. */
    public Store {
      arms = List.copyOf(arms);
    }
  }

  /**
   * One stock in one arm.
   *
   * @param arm the arm
   * @param runs how many there are
   * @param bands days of demand in store, by day
   * @param empty share of runs in which nothing is left, by day
   */
  public record Course(Arm arm, long runs, List<Band> bands, List<Double> empty) {

    /** Copies the lists. */
    public Course {
      bands = List.copyOf(bands);
      empty = List.copyOf(empty);
    }
  }

  /**
   * The spread over runs on a day.
   *
   * @param low the lower end of what holds 80 of 100 runs
   * @param median the median
   * @param high its upper end
   */
  public record Band(double low, double median, double high) {}
}
