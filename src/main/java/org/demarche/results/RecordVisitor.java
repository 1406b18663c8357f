package org.demarche.results;

import java.util.ArrayList;
import java.util.List;

/**
 * Is shown rows of {@code record.csv} in their order.
 *
 * <p>A vote is written as {@code CODE@day:result:votes}, with a sign for each member in the order
 * of the body: {@code y} yes, {@code n} no, {@code a} abstaining, {@code x} absent or without a
 * vote; votes are parted by semicolons. What is in store is written for each stock of the plan, in
 * its order, as days of demand on the days of {@link RunDescription#climateDays()}, parted by bars;
 * stocks are parted by semicolons.
 */
@FunctionalInterface
public interface RecordVisitor {
  /**
   * Called for each row.
   *
   * @param replication from 1
   * @param arm place of the arm, from 0
   * @param row what it says
   */
  void visit(int replication, int arm, Row row);

  /**
   * What is recorded of one replication; both empty where it failed.
   *
   * @param votes in the order of time
   * @param stocks days of demand in store, by stock and day
   */
  record Row(List<Vote> votes, List<List<Double>> stocks) {
    /** Copies the lists. */
    public Row {
      votes = List.copyOf(votes);
      stocks = List.copyOf(stocks);
    }

    static Row parse(String votes, String stocks) {
      List<Vote> cast = new ArrayList<>();
      for (String each : votes.isEmpty() ? new String[0] : votes.split(";", -1)) {
        int at = each.indexOf('@');
        int day = each.indexOf(':', at);
        int result = each.indexOf(':', day + 1);
        cast.add(
            new Vote(
                each.substring(0, at),
                NumberText.parse(each.substring(at + 1, day)),
                each.substring(day + 1, result),
                each.substring(result + 1)));
      }
      List<List<Double>> left = new ArrayList<>();
      for (String each : stocks.isEmpty() ? new String[0] : stocks.split(";", -1)) {
        List<Double> days = new ArrayList<>();
        for (String number : each.split("\\|", -1)) {
          days.add(NumberText.parse(number));
        }
        left.add(days);
      }
      return new Row(cast, left);
    }
  }

  /**
   * One vote.
   *
   * @param body code of the body
   * @param day when
   * @param result {@code adopted}, {@code rejected} or {@code vetoed}
   * @param votes a sign for each member
   */
  record Vote(String body, double day, String result, String votes) {}
}
