package org.demarche.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Is shown rows of {@code record.csv} in their order.
 *
 * <p>A vote is written as {@code CODE@day:result:votes}, with a sign for each member in the order
 * of the body: {@code y} yes, {@code n} no, {@code a} abstaining, {@code x} absent or without a
 * vote; votes are parted by semicolons. What is in store is written for each stock of the plan, in
 * its order, as days of demand on the days of {@link RunDescription#climateDays()}, parted by bars;
 * stocks are parted by semicolons. How all stand with one another is written for the first {@value
 * #RELATED_RUNS} runs of an arm as {@code day:levels}, a {@link ClimateLevel} for each two of the
 * plan's governments and armed groups, in its order: the first with the second, the first with the
 * third, …; days are parted by semicolons.
 */
@FunctionalInterface
public interface RecordVisitor {
  /** Runs of an arm of which relations are recorded. */
  int RELATED_RUNS = 20;

  /**
   * The days of which relations are recorded: the first and the last, and those nearest to a week,
   * a month and three months.
   *
   * @param climateDays days on which climates are kept, increasing, at least one
   */
  static List<Integer> relationDays(List<Integer> climateDays) {
    int last = climateDays.get(climateDays.size() - 1);
    return Stream.of(0, 7, 30, 90, last)
        .map(
            day ->
                climateDays.stream()
                    .min(Comparator.comparingInt(each -> Math.abs(each - day)))
                    .orElseThrow())
        .distinct()
        .toList();
  }

  /**
   * Called for each row.
   *
   * @param replication from 1
   * @param arm place of the arm, from 0
   * @param row what it says
   */
  void visit(int replication, int arm, Row row);

  /**
   * What is recorded of one replication; all empty where it failed.
   *
   * @param votes in the order of time
   * @param stocks days of demand in store, by stock and day
   * @param relations how all stand with one another, by day
   */
  record Row(List<Vote> votes, List<List<Double>> stocks, List<Relations> relations) {
    /** Copies the lists. */
    public Row {
      votes = List.copyOf(votes);
      stocks = List.copyOf(stocks);
      relations = List.copyOf(relations);
    }

    static Row parse(String votes, String stocks, String relations) {
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
      List<Relations> stand = new ArrayList<>();
      for (String each : relations.isEmpty() ? new String[0] : relations.split(";", -1)) {
        int at = each.indexOf(':');
        stand.add(new Relations(Integer.parseInt(each.substring(0, at)), each.substring(at + 1)));
      }
      return new Row(cast, left, stand);
    }
  }

  /**
   * How all stand with one another.
   *
   * @param day whole days from the start
   * @param levels a {@link ClimateLevel} for each two
   */
  record Relations(int day, String levels) {}

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
